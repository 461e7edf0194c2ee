import type { PartTexts } from '../../parts/texts';

export const parts: PartTexts = {
  summaryTitle: (count) =>
    count === 1 ? 'C’è 1 errore da correggere' : `Ci sono ${count} errori da correggere`,
  summaryClean: 'Nessun errore da correggere.',
  place: (place) => `Dove: ${place}`,
  showAll: (count) => `Mostra tutti (${count})`,
  titleCount: (count) => (count === 1 ? '(1 errore)' : `(${count} errori)`),
  errorCount: (count) => (count === 1 ? '1 errore' : `${count} errori`),
  undo: 'Annulla',
  redo: 'Ripeti',
  cancel: 'Annulla',
  saved: 'Salvato',
  savedAt: (time) => `Salvato alle ${time}`,
  saving: 'Salvataggio in corso…',
  unsaved: 'Modifiche non ancora salvate',
  saveFailed: 'Salvataggio non riuscito: le modifiche restano in questa pagina.',
  saveConflict: 'Un’altra persona ha modificato gli stessi dati.',
  notAccepted: (count) =>
    count === 1 ? '1 campo contiene un dato non accettato' : `${count} campi contengono dati non accettati`,
  download: 'Scarica',
  produce: 'Produci documento',
  producing: 'Preparazione del documento…',
  produced: 'Documento pronto.',
  producedWithErrors: (errors) =>
    errors === 1
      ? 'Documento pronto, ma nel piano resta aperto 1 punto.'
      : `Documento pronto, ma nel piano restano aperti ${errors} punti.`,
  produceFailed: 'Il documento non è stato prodotto.',
};

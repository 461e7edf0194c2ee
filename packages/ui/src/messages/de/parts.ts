import type { PartTexts } from '../../parts/texts';

export const parts: PartTexts = {
  summaryTitle: (count) => (count === 1 ? '1 Fehler ist zu beheben' : `${count} Fehler sind zu beheben`),
  summaryClean: 'Keine Fehler zu beheben.',
  place: (place) => `Wo: ${place}`,
  showAll: (count) => `Alle anzeigen (${count})`,
  titleCount: (count) => `(${count} Fehler)`,
  errorCount: (count) => `${count} Fehler`,
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cancel: 'Abbrechen',
  saved: 'Gespeichert',
  savedAt: (time) => `Um ${time} Uhr gespeichert`,
  saving: 'Wird gespeichert…',
  unsaved: 'Änderungen noch nicht gespeichert',
  saveFailed: 'Speichern fehlgeschlagen: Die Änderungen bleiben auf dieser Seite.',
  saveConflict: 'Eine andere Person hat dieselben Daten geändert.',
  notAccepted: (count) =>
    count === 1
      ? '1 Feld enthält eine nicht angenommene Angabe'
      : `${count} Felder enthalten nicht angenommene Angaben`,
  download: 'Herunterladen',
  produce: 'Dokument erstellen',
  producing: 'Das Dokument wird vorbereitet…',
  produced: 'Das Dokument ist bereit.',
  producedWithErrors: (errors) =>
    errors === 1
      ? 'Dokument fertig, aber im Plan ist noch 1 Punkt offen.'
      : `Dokument fertig, aber im Plan sind noch ${errors} Punkte offen.`,
  produceFailed: 'Das Dokument wurde nicht erstellt.',
};

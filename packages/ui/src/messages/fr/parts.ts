import type { PartTexts } from '../../parts/texts';

const errors = (count: number) => `${count} ${count > 1 ? 'erreurs' : 'erreur'}`;

export const parts: PartTexts = {
  summaryTitle: (count) => `Il y a ${errors(count)} à corriger`,
  summaryClean: 'Aucune erreur à corriger.',
  place: (place) => `Où : ${place}`,
  showAll: (count) => `Tout afficher (${count})`,
  titleCount: (count) => `(${errors(count)})`,
  errorCount: errors,
  undo: 'Annuler',
  redo: 'Rétablir',
  cancel: 'Annuler',
  saved: 'Enregistré',
  savedAt: (time) => `Enregistré à ${time}`,
  saving: 'Enregistrement en cours…',
  unsaved: 'Modifications non encore enregistrées',
  saveFailed: 'L’enregistrement a échoué : les modifications restent dans cette page.',
  saveConflict: 'Une autre personne a modifié les mêmes données.',
  notAccepted: (count) =>
    count > 1
      ? `${count} champs contiennent des données non acceptées`
      : `${count} champ contient une donnée non acceptée`,
  download: 'Télécharger',
  produce: 'Produire le document',
  producing: 'Préparation du document…',
  produced: 'Document prêt.',
  producedWithErrors: (count) =>
    count > 1
      ? `Document prêt, mais ${count} points restent ouverts dans le plan.`
      : `Document prêt, mais ${count} point reste ouvert dans le plan.`,
  produceFailed: 'Le document n’a pas été produit.',
};

import type { PartTexts } from '../../parts/texts';

export const parts: PartTexts = {
  summaryTitle: (count) =>
    count === 1 ? 'There is 1 error to correct' : `There are ${count} errors to correct`,
  summaryClean: 'No errors to correct.',
  place: (place) => `Where: ${place}`,
  showAll: (count) => `Show all (${count})`,
  titleCount: (count) => (count === 1 ? '(1 error)' : `(${count} errors)`),
  errorCount: (count) => (count === 1 ? '1 error' : `${count} errors`),
  undo: 'Undo',
  redo: 'Redo',
  cancel: 'Cancel',
  saved: 'Saved',
  savedAt: (time) => `Saved at ${time}`,
  saving: 'Saving…',
  unsaved: 'Changes not saved yet',
  saveFailed: 'Saving failed: the changes stay on this page.',
  saveConflict: 'Somebody else has changed the same data.',
  notAccepted: (count) =>
    count === 1 ? '1 field holds something not accepted' : `${count} fields hold something not accepted`,
  download: 'Download',
  produce: 'Produce document',
  producing: 'Preparing the document…',
  produced: 'The document is ready.',
  producedWithErrors: (errors) =>
    errors === 1
      ? 'Document ready, but 1 point of the plan is still open.'
      : `Document ready, but ${errors} points of the plan are still open.`,
  produceFailed: 'The document was not produced.',
};

import type { PartTexts } from '../../parts/texts';

export const parts: PartTexts = {
  summaryTitle: (count) =>
    count === 1 ? 'There is 1 error to correct' : `There are ${count} errors to correct`,
  summaryClean: 'No errors to correct.',
  where: (place) => `Where: ${place}`,
  showAll: (count) => `Show all (${count})`,
  titleCount: (count) => (count === 1 ? '(1 error)' : `(${count} errors)`),
  errorCount: (count) => (count === 1 ? '1 error' : `${count} errors`),
  undo: 'Undo',
  redo: 'Redo',
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
  produceFailed: 'The document was not produced.',
};

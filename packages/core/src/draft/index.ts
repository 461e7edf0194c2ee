export { createDraft, type Draft, type DraftOptions, type DraftState, type DraftStep } from './createDraft';

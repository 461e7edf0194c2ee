import type { Translation } from '../../base/messages';

export const translation: Translation = {
  status: 'draft',
  note: 'Začasen, nepregledan prevod: velja samo italijansko besedilo.',
};

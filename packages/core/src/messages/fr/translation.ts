import type { Translation } from '../../base/messages';

export const translation: Translation = {
  status: 'draft',
  note: 'Traduction provisoire, non révisée : seul le texte italien fait foi.',
};

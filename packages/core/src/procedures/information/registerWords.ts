import type { Language } from '../../base/messages';
import { slovenePlural } from '../../base/slovenePlural';
import type { ProcedureTerm } from '../model/procedure';

interface RegisterWords {
  readonly code: string;
  readonly procedures: string;
  readonly procedure: string;
  readonly days: (count: number) => string;
  readonly silence: Readonly<Record<NonNullable<ProcedureTerm['silence']>, string>>;
}

/** What stands in a published table for what the register holds as a code or a bare number. */
export const REGISTER_WORDS: Readonly<Record<Language, RegisterWords>> = {
  it: {
    code: 'Codice',
    procedures: 'Procedimenti',
    procedure: 'Procedimento',
    days: (count) => (count === 1 ? '1 giorno' : `${count} giorni`),
    silence: {
      assenso: 'Silenzio assenso',
      diniego: 'Silenzio diniego',
      inadempimento: 'Silenzio inadempimento',
    },
  },
  de: {
    code: 'Code',
    procedures: 'Verfahren',
    procedure: 'Verfahren',
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
    silence: {
      assenso: 'Stillschweigende Zustimmung',
      diniego: 'Stillschweigende Ablehnung',
      inadempimento: 'Untätigkeit',
    },
  },
  en: {
    code: 'Code',
    procedures: 'Procedures',
    procedure: 'Procedure',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    silence: {
      assenso: 'Silence means assent',
      diniego: 'Silence means refusal',
      inadempimento: 'Silence is default',
    },
  },
  fr: {
    code: 'Code',
    procedures: 'Procédures',
    procedure: 'Procédure',
    days: (count) => (count === 1 ? '1 jour' : `${count} jours`),
    silence: {
      assenso: 'Silence valant accord',
      diniego: 'Silence valant refus',
      inadempimento: 'Silence valant carence',
    },
  },
  sl: {
    code: 'Koda',
    procedures: 'Postopki',
    procedure: 'Postopek',
    days: (count) => `${count} ${slovenePlural(count, ['dan', 'dneva', 'dnevi', 'dni'])}`,
    silence: {
      assenso: 'Molk pomeni soglasje',
      diniego: 'Molk pomeni zavrnitev',
      inadempimento: 'Molk organa',
    },
  },
};

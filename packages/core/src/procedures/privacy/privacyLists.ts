import type { DataBank } from '../model/privacy';

/** An item of a lettered list of the plan, in our words, and where the GDPR asks for the same (a mapping of ours). */
export interface PrivacyItem {
  readonly code: string;
  readonly meaning: string;
  /** The letter of art. 30, par. 1, GDPR that the item feeds; `null` where it feeds none. */
  readonly recordLetter: string | null;
  /** What of the GDPR is nearest, where that is not art. 30. */
  readonly also?: string;
}

/** The duties of each responsabile (6.2). The first is a power (`optional`): it need not be used. */
export const RESPONSABILE_DUTIES: readonly (PrivacyItem & { readonly optional?: true })[] = [
  {
    code: 'a',
    meaning: 'appoints and instructs the incaricati',
    recordLetter: null,
    also: 'art. 29',
    optional: true,
  },
  { code: 'b', meaning: 'co-ordinates the treatment', recordLetter: null, also: 'art. 24' },
  { code: 'c', meaning: 'gives the operating rules for security', recordLetter: 'g', also: 'art. 32' },
  {
    code: 'd',
    meaning: 'looks at samples from time to time',
    recordLetter: null,
    also: 'art. 32, par. 1, lett. d',
  },
  { code: 'e', meaning: 'answers for corrections', recordLetter: null, also: 'art. 16' },
  {
    code: 'f',
    meaning: 'agrees the use of data banks and names the system administrators',
    recordLetter: null,
  },
  { code: 'g', meaning: 'informs the data subjects', recordLetter: null, also: 'art. 13' },
  { code: 'h', meaning: 'blocks data, saying why', recordLetter: null, also: 'art. 18' },
  { code: 'i', meaning: 'tells the Garante of treatments that begin, change and end', recordLetter: null },
];

/** The six declarations on a data bank (6.4), and the fields of the register in which each stands. */
export const DATA_BANK_ITEMS: readonly (PrivacyItem & { readonly fields: readonly (keyof DataBank)[] })[] = [
  {
    code: 'a',
    meaning: 'purposes, manner, law',
    recordLetter: 'b',
    also: 'art. 6 (legal ground)',
    fields: ['purpose', 'manner', 'citationIds'],
  },
  {
    code: 'b',
    meaning: 'digital or paper, where, whose data',
    recordLetter: 'c',
    fields: ['nature', 'location', 'dataSubjects'],
  },
  { code: 'c', meaning: 'sensitivity', recordLetter: 'c', also: 'arts. 9 and 10', fields: ['sensitivity'] },
  { code: 'd', meaning: 'to whom data go', recordLetter: 'd', fields: ['disclosure'] },
  { code: 'e', meaning: 'security measures', recordLetter: 'g', also: 'art. 32', fields: ['measures'] },
  { code: 'f', meaning: 'links with other data banks', recordLetter: null, fields: ['linkedDataBankIds'] },
];

/** The minimum security measures (6.8, from allegato B to D.Lgs. 196/2003). */
export const MINIMUM_MEASURES: readonly PrivacyItem[] = [
  { code: 'a', meaning: 'authentication', recordLetter: 'g', also: 'art. 32' },
  { code: 'b', meaning: 'management of credentials', recordLetter: 'g', also: 'art. 32' },
  { code: 'c', meaning: 'authorisation system', recordLetter: 'g', also: 'art. 32' },
  { code: 'd', meaning: 'scope of each incaricato kept up to date', recordLetter: 'g', also: 'art. 32' },
  {
    code: 'e',
    meaning: 'protection from unlawful treatment, access, programs',
    recordLetter: 'g',
    also: 'art. 32',
  },
  { code: 'f', meaning: 'copies and restoring', recordLetter: 'g', also: 'art. 32, par. 1, lett. c' },
  {
    code: 'g',
    meaning: 'encryption for data on health and sex life kept by health bodies',
    recordLetter: 'g',
    also: 'art. 32, par. 1, lett. a',
  },
];

/** The sections of the programmatic document (6.9); the print has no j and k. */
export const PROGRAMMATIC_SECTIONS: readonly PrivacyItem[] = [
  { code: 'a', meaning: 'list of treatments', recordLetter: 'b', also: 'art. 30 as a whole' },
  { code: 'b', meaning: 'tasks and responsibilities', recordLetter: 'a', also: 'art. 24' },
  { code: 'c', meaning: 'protection of areas and rooms', recordLetter: 'g', also: 'art. 32' },
  { code: 'd', meaning: 'analysis of risks', recordLetter: null, also: 'arts. 32, par. 2, and 35' },
  { code: 'e', meaning: 'integrity, availability, access', recordLetter: 'g', also: 'art. 32' },
  { code: 'f', meaning: 'encryption or separation of data on health', recordLetter: 'g', also: 'art. 9' },
  { code: 'g', meaning: 'restoring in a certain time', recordLetter: 'g', also: 'art. 32, par. 1, lett. c' },
  { code: 'h', meaning: 'training', recordLetter: null, also: 'arts. 29 and 39, par. 1, lett. b' },
  { code: 'i', meaning: 'security of transmission', recordLetter: 'g', also: 'art. 32' },
  { code: 'l', meaning: 'restrictions of access from outside', recordLetter: 'g', also: 'art. 32' },
];

import type { RuleSource } from '../../base/ruleSource';
import { planSays } from '../rule';

/** What the register itself can answer where the sheet says nothing. */
export type RegisterValue = 'unit' | 'responsible' | 'term' | 'silence' | 'norm';

/** A thing that the page of a procedure tells. */
export interface InformationField {
  /** The key in `InformationSheet.fields`. */
  readonly id: string;
  /** The letter of art. 35, c. 1, D.Lgs. 33/2013; the Italian alphabet has no j and k. */
  readonly letter?: string;
  readonly source: RuleSource;
  /** Whether the text of the source was read for this toolkit, or the row was written from memory. */
  readonly provenance: 'read' | 'memory';
  /** `always`, of procedures `on-application`, or only `if-any`: such a field is never missing. */
  readonly required: 'always' | 'on-application' | 'if-any';
  /** Asked also of a page on another body's procedure. A choice of ours: the plan only allows such pages. */
  readonly others: boolean;
  readonly from?: RegisterValue;
  readonly heading: Readonly<Record<'it' | 'de' | 'en', string>>;
}

const law = (letter: string): RuleSource => ({
  basis: 'norm',
  ref: `D.Lgs. 33/2013, art. 35, c. 1, lett. ${letter}`,
});
const PLAN = planSays('7.4');

/**
 * The fields of an information sheet: those of art. 35, c. 1, D.Lgs. 33/2013 and those of the plan's base of knowledge
 * (7.4). Letters a to h were read, i to n are from memory. `n` (results of satisfaction surveys) is there for sheets
 * before 23 June 2016, when D.Lgs. 97/2016 took it out (from memory), and is never missing.
 */
export const INFORMATION_FIELDS: readonly InformationField[] = [
  {
    id: 'description',
    letter: 'a',
    source: law('a'),
    provenance: 'read',
    required: 'always',
    others: true,
    heading: { it: 'Descrizione', de: 'Beschreibung', en: 'Description' },
  },
  {
    id: 'norms',
    letter: 'a',
    source: law('a'),
    provenance: 'read',
    required: 'always',
    others: true,
    from: 'norm',
    heading: { it: 'Riferimenti normativi', de: 'Rechtsgrundlagen', en: 'Law' },
  },
  {
    id: 'unit',
    letter: 'b',
    source: law('b'),
    provenance: 'read',
    required: 'always',
    others: false,
    from: 'unit',
    heading: { it: 'Unità responsabile dell’istruttoria', de: 'Zuständige Stelle', en: 'Unit in charge' },
  },
  {
    id: 'responsible',
    letter: 'c',
    source: law('c'),
    provenance: 'read',
    required: 'always',
    others: true,
    from: 'responsible',
    heading: {
      it: 'Responsabile del procedimento',
      de: 'Verfahrensverantwortliche Person',
      en: 'Person in charge',
    },
  },
  {
    id: 'contacts',
    letter: 'c',
    source: law('c'),
    provenance: 'read',
    required: 'always',
    others: true,
    heading: { it: 'Recapiti', de: 'Kontakt', en: 'Contacts' },
  },
  {
    id: 'deciding-office',
    letter: 'c',
    source: law('c'),
    provenance: 'read',
    required: 'if-any',
    others: false,
    heading: {
      it: 'Ufficio che adotta il provvedimento finale, se diverso',
      de: 'Entscheidende Stelle, falls eine andere',
      en: 'Office that decides, where another',
    },
  },
  {
    id: 'attachments',
    letter: 'd',
    source: law('d'),
    provenance: 'read',
    required: 'on-application',
    others: false,
    heading: { it: 'Documenti da allegare', de: 'Beizulegende Unterlagen', en: 'Documents to attach' },
  },
  {
    id: 'forms',
    letter: 'd',
    source: law('d'),
    provenance: 'read',
    required: 'on-application',
    others: false,
    heading: { it: 'Modulistica', de: 'Formulare', en: 'Forms' },
  },
  {
    id: 'counters',
    letter: 'd',
    source: law('d'),
    provenance: 'read',
    required: 'on-application',
    others: false,
    heading: {
      it: 'Uffici per informazioni, orari e accesso',
      de: 'Auskunftsstellen, Zeiten und Zugang',
      en: 'Offices for information, hours and access',
    },
  },
  {
    id: 'progress',
    letter: 'e',
    source: law('e'),
    provenance: 'read',
    required: 'always',
    others: false,
    heading: {
      it: 'Come avere notizie sul procedimento in corso',
      de: 'Auskunft über das laufende Verfahren',
      en: 'How to learn how a procedure stands',
    },
  },
  {
    id: 'term',
    letter: 'f',
    source: law('f'),
    provenance: 'read',
    required: 'always',
    others: false,
    from: 'term',
    heading: { it: 'Termine di conclusione (giorni)', de: 'Frist (Tage)', en: 'Term (days)' },
  },
  {
    id: 'silence',
    letter: 'g',
    source: law('g'),
    provenance: 'read',
    required: 'if-any',
    others: false,
    from: 'silence',
    heading: {
      it: 'Dichiarazione sostitutiva o silenzio',
      de: 'Ersatzerklärung oder Schweigen',
      en: 'Declaration instead of the act, or silence',
    },
  },
  {
    id: 'remedies',
    letter: 'h',
    source: law('h'),
    provenance: 'read',
    required: 'always',
    others: false,
    heading: { it: 'Strumenti di tutela', de: 'Rechtsmittel', en: 'Remedies' },
  },
  {
    id: 'online-service',
    letter: 'i',
    source: law('i'),
    provenance: 'memory',
    required: 'always',
    others: true,
    heading: {
      it: 'Accesso al servizio in linea, o quando sarà attivo',
      de: 'Zugang zum Online-Dienst, oder ab wann',
      en: 'Access to the online service, or from when',
    },
  },
  {
    id: 'payments',
    letter: 'l',
    source: law('l'),
    provenance: 'memory',
    required: 'if-any',
    others: false,
    heading: { it: 'Modalità di pagamento', de: 'Zahlungsarten', en: 'How to pay' },
  },
  {
    id: 'substitute',
    letter: 'm',
    source: law('m'),
    provenance: 'memory',
    required: 'always',
    others: false,
    heading: { it: 'Potere sostitutivo', de: 'Ersatzzuständigkeit', en: 'Who decides in case of inaction' },
  },
  {
    id: 'satisfaction',
    letter: 'n',
    source: law('n'),
    provenance: 'memory',
    required: 'if-any',
    others: false,
    heading: { it: 'Indagini di gradimento', de: 'Zufriedenheitsumfragen', en: 'Satisfaction surveys' },
  },
  {
    id: 'subjective-requirements',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: { it: 'Requisiti soggettivi', de: 'Persönliche Voraussetzungen', en: 'Who may apply' },
  },
  {
    id: 'objective-requirements',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: { it: 'Requisiti oggettivi', de: 'Sachliche Voraussetzungen', en: 'On what conditions' },
  },
  {
    id: 'fees',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: { it: 'Tariffe', de: 'Gebühren', en: 'Fees' },
  },
  {
    id: 'steps',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: { it: 'Come si svolge il procedimento', de: 'Ablauf des Verfahrens', en: 'How it proceeds' },
  },
  {
    id: 'guidance',
    source: PLAN,
    provenance: 'read',
    required: 'if-any',
    others: false,
    heading: {
      it: 'Navigazione facilitata e dati precompilati',
      de: 'Geführte Eingabe und vorausgefüllte Daten',
      en: 'Guided steps and filled-in data',
    },
  },
  {
    id: 'notes',
    source: PLAN,
    provenance: 'read',
    required: 'if-any',
    others: false,
    heading: { it: 'Note', de: 'Hinweise', en: 'Notes' },
  },
  {
    id: 'faq',
    source: PLAN,
    provenance: 'read',
    required: 'if-any',
    others: false,
    heading: { it: 'Domande frequenti', de: 'Häufige Fragen', en: 'Frequent questions' },
  },
];

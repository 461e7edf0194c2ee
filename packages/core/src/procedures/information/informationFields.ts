import type { Language } from '../../base/messages';
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
  readonly heading: Readonly<Record<Language, string>>;
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
    heading: { it: 'Descrizione', de: 'Beschreibung', en: 'Description', fr: 'Description', sl: 'Opis' },
  },
  {
    id: 'norms',
    letter: 'a',
    source: law('a'),
    provenance: 'read',
    required: 'always',
    others: true,
    from: 'norm',
    heading: {
      it: 'Riferimenti normativi',
      de: 'Rechtsgrundlagen',
      en: 'Law',
      fr: 'Références normatives',
      sl: 'Pravna podlaga',
    },
  },
  {
    id: 'unit',
    letter: 'b',
    source: law('b'),
    provenance: 'read',
    required: 'always',
    others: false,
    from: 'unit',
    heading: {
      it: 'Unità responsabile dell’istruttoria',
      de: 'Zuständige Stelle',
      en: 'Unit in charge',
      fr: 'Unité chargée de l’instruction',
      sl: 'Enota, ki vodi postopek',
    },
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
      fr: 'Responsable de la procédure',
      sl: 'Odgovorna oseba',
    },
  },
  {
    id: 'contacts',
    letter: 'c',
    source: law('c'),
    provenance: 'read',
    required: 'always',
    others: true,
    heading: { it: 'Recapiti', de: 'Kontakt', en: 'Contacts', fr: 'Coordonnées', sl: 'Kontaktni podatki' },
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
      fr: 'Bureau qui adopte la décision finale, s’il est différent',
      sl: 'Urad, ki odloča, če je drug',
    },
  },
  {
    id: 'attachments',
    letter: 'd',
    source: law('d'),
    provenance: 'read',
    required: 'on-application',
    others: false,
    heading: {
      it: 'Documenti da allegare',
      de: 'Beizulegende Unterlagen',
      en: 'Documents to attach',
      fr: 'Documents à joindre',
      sl: 'Priloge',
    },
  },
  {
    id: 'forms',
    letter: 'd',
    source: law('d'),
    provenance: 'read',
    required: 'on-application',
    others: false,
    heading: { it: 'Modulistica', de: 'Formulare', en: 'Forms', fr: 'Formulaires', sl: 'Obrazci' },
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
      fr: 'Bureaux d’information, horaires et accès',
      sl: 'Uradi za informacije, uradne ure in dostop',
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
      fr: 'Comment suivre la procédure en cours',
      sl: 'Kako izvedeti za stanje postopka',
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
    heading: {
      it: 'Termine di conclusione',
      de: 'Frist',
      en: 'Term',
      fr: 'Délai de conclusion',
      sl: 'Rok za zaključek',
    },
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
      fr: 'Déclaration de remplacement ou silence',
      sl: 'Nadomestna izjava ali molk',
    },
  },
  {
    id: 'remedies',
    letter: 'h',
    source: law('h'),
    provenance: 'read',
    required: 'always',
    others: false,
    heading: {
      it: 'Strumenti di tutela',
      de: 'Rechtsmittel',
      en: 'Remedies',
      fr: 'Voies de recours',
      sl: 'Pravna sredstva',
    },
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
      fr: 'Accès au service en ligne, ou à partir de quand',
      sl: 'Dostop do spletne storitve ali od kdaj bo na voljo',
    },
  },
  {
    id: 'payments',
    letter: 'l',
    source: law('l'),
    provenance: 'memory',
    required: 'if-any',
    others: false,
    heading: {
      it: 'Modalità di pagamento',
      de: 'Zahlungsarten',
      en: 'How to pay',
      fr: 'Modalités de paiement',
      sl: 'Načini plačila',
    },
  },
  {
    id: 'substitute',
    letter: 'm',
    source: law('m'),
    provenance: 'memory',
    required: 'always',
    others: false,
    heading: {
      it: 'Potere sostitutivo',
      de: 'Ersatzzuständigkeit',
      en: 'Who decides in case of inaction',
      fr: 'Pouvoir de substitution',
      sl: 'Nadomestna pristojnost',
    },
  },
  {
    id: 'satisfaction',
    letter: 'n',
    source: law('n'),
    provenance: 'memory',
    required: 'if-any',
    others: false,
    heading: {
      it: 'Indagini di gradimento',
      de: 'Zufriedenheitsumfragen',
      en: 'Satisfaction surveys',
      fr: 'Enquêtes de satisfaction',
      sl: 'Ankete o zadovoljstvu',
    },
  },
  {
    id: 'subjective-requirements',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: {
      it: 'Requisiti soggettivi',
      de: 'Persönliche Voraussetzungen',
      en: 'Who may apply',
      fr: 'Conditions tenant à la personne',
      sl: 'Osebni pogoji',
    },
  },
  {
    id: 'objective-requirements',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: {
      it: 'Requisiti oggettivi',
      de: 'Sachliche Voraussetzungen',
      en: 'On what conditions',
      fr: 'Conditions tenant à l’objet',
      sl: 'Stvarni pogoji',
    },
  },
  {
    id: 'fees',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: { it: 'Tariffe', de: 'Gebühren', en: 'Fees', fr: 'Tarifs', sl: 'Pristojbine' },
  },
  {
    id: 'steps',
    source: PLAN,
    provenance: 'read',
    required: 'always',
    others: false,
    heading: {
      it: 'Come si svolge il procedimento',
      de: 'Ablauf des Verfahrens',
      en: 'How it proceeds',
      fr: 'Déroulement de la procédure',
      sl: 'Potek postopka',
    },
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
      fr: 'Navigation guidée et données préremplies',
      sl: 'Vodeno izpolnjevanje in vnaprej izpolnjeni podatki',
    },
  },
  {
    id: 'notes',
    source: PLAN,
    provenance: 'read',
    required: 'if-any',
    others: false,
    heading: { it: 'Note', de: 'Hinweise', en: 'Notes', fr: 'Notes', sl: 'Opombe' },
  },
  {
    id: 'faq',
    source: PLAN,
    provenance: 'read',
    required: 'if-any',
    others: false,
    heading: {
      it: 'Domande frequenti',
      de: 'Häufige Fragen',
      en: 'Frequent questions',
      fr: 'Questions fréquentes',
      sl: 'Pogosta vprašanja',
    },
  },
];

/** An Italian word that stands in an identifier because a translation would mislead. */
export interface GlossaryEntry {
  /** As it stands in an identifier, in lower case. */
  readonly word: string;
  readonly language: 'it';
  readonly meaning: string;
  /** The norm that uses the word, or the document it was read in. */
  readonly source: string;
}

/** In alphabetical order. */
export const GLOSSARY = [
  {
    word: 'absc',
    language: 'it',
    meaning: 'AgID Basic Security Controls: one row of the minimum ICT security measures',
    source: 'Circolare AgID 2/2017, allegato 1',
  },
  { word: 'agid', language: 'it', meaning: "Agenzia per l'Italia digitale", source: 'D.L. 83/2012, art. 19' },
  {
    word: 'alfa',
    language: 'it',
    meaning: "First version of a plan, close to the ministry's model",
    source: "Circolare Ministero dell'interno 53/2007",
  },
  {
    word: 'anagrafe',
    language: 'it',
    meaning: 'Population register of a municipality',
    source: 'L. 1228/1954; D.P.R. 223/1989',
  },
  {
    word: 'anpr',
    language: 'it',
    meaning: 'Anagrafe nazionale della popolazione residente: the national population register',
    source: 'D.Lgs. 82/2005 (CAD), art. 62',
  },
  {
    word: 'belfiore',
    language: 'it',
    meaning: 'Codice catastale: code of a municipality in the land register, named after a street',
    source: 'D.M. 23 dicembre 1976 (fiscal code)',
  },
  {
    word: 'beta',
    language: 'it',
    meaning: 'Version of a plan that mirrors the real situation of the body',
    source: "Circolare Ministero dell'interno 53/2007",
  },
  { word: 'cartaceo', language: 'it', meaning: 'On paper', source: 'D.P.R. 445/2000, art. 1' },
  {
    word: 'cie',
    language: 'it',
    meaning: "Carta d'identità elettronica",
    source: 'D.P.C.M. 437/1999; D.M. 23 dicembre 2015',
  },
  {
    word: 'circolare',
    language: 'it',
    meaning: 'Instruction of a ministry to other offices',
    source: "Circolare Ministero dell'interno 53/2007",
  },
  {
    word: 'cnipa',
    language: 'it',
    meaning: "Centro nazionale per l'informatica nella pubblica amministrazione, forerunner of AgID",
    source: 'D.Lgs. 196/2003, art. 176',
  },
  { word: 'cns', language: 'it', meaning: 'Carta nazionale dei servizi', source: 'D.P.R. 117/2004' },
  {
    word: 'cnsd',
    language: 'it',
    meaning: 'Centro nazionale per i servizi demografici',
    source: 'D.M. 23 aprile 2002',
  },
  {
    word: 'comune',
    language: 'it',
    meaning: 'Municipality as an institution',
    source: 'D.Lgs. 267/2000 (TUEL), art. 3',
  },
  {
    word: 'consip',
    language: 'it',
    meaning: 'Central purchasing body of the State',
    source: 'D.L. 95/2012, art. 1',
  },
  {
    word: 'consulente',
    language: 'it',
    meaning: 'Consultant who writes the plan with the municipality',
    source: "Technical sheet of the consultancy's plan service",
  },
  {
    word: 'delibera',
    language: 'it',
    meaning: 'Resolution of a collegiate body (giunta, consiglio)',
    source: 'D.Lgs. 267/2000 (TUEL), artt. 42, 48',
  },
  {
    word: 'determina',
    language: 'it',
    meaning: 'Decision of an executive of the municipality',
    source: 'D.Lgs. 267/2000 (TUEL), art. 107',
  },
  {
    word: 'garante',
    language: 'it',
    meaning: 'Garante per la protezione dei dati personali: the data protection authority',
    source: 'D.Lgs. 196/2003, art. 153',
  },
  {
    word: 'giunta',
    language: 'it',
    meaning: 'Executive body of the municipality',
    source: 'D.Lgs. 267/2000 (TUEL), art. 48',
  },
  {
    word: 'ias',
    language: 'it',
    meaning: 'IAS ECC application on the chip of the card',
    source: 'D.M. 23 dicembre 2015, allegato B',
  },
  {
    word: 'ina',
    language: 'it',
    meaning: 'Indice nazionale delle anagrafi',
    source: 'L. 1228/1954, art. 1; D.L. 392/2000',
  },
  {
    word: 'ipzs',
    language: 'it',
    meaning: 'Istituto poligrafico e zecca dello Stato: makes the cards',
    source: 'D.M. 23 dicembre 2015, art. 1',
  },
  {
    word: 'istat',
    language: 'it',
    meaning: 'Istituto nazionale di statistica; its municipality codes',
    source: 'D.Lgs. 322/1989',
  },
  {
    word: 'nis',
    language: 'it',
    meaning: 'Numero identificativo per i servizi of the card',
    source: 'D.M. 23 dicembre 2015, allegato B',
  },
  {
    word: 'pago',
    language: 'it',
    meaning: 'First half of pagoPA, the national payment node',
    source: 'D.Lgs. 82/2005 (CAD), art. 5',
  },
  {
    word: 'pec',
    language: 'it',
    meaning: 'Posta elettronica certificata: certified electronic mail',
    source: 'D.P.R. 68/2005',
  },
  {
    word: 'prefettura',
    language: 'it',
    meaning: "Government's office in a province; approves the plan",
    source: 'D.Lgs. 300/1999, art. 11; D.M. 2 agosto 2005',
  },
  {
    word: 'protocollo',
    language: 'it',
    meaning: 'Register of incoming and outgoing documents',
    source: 'D.P.R. 445/2000, artt. 50 ff.',
  },
  { word: 'questura', language: 'it', meaning: 'Police headquarters of a province', source: 'L. 121/1981' },
  {
    word: 'referente',
    language: 'it',
    meaning: 'Contact person of the municipality for the plan',
    source: "Technical sheet of the consultancy's plan service",
  },
  {
    word: 'responsabile',
    language: 'it',
    meaning: "Municipal head of the card's security",
    source: "Technical sheet of the consultancy's plan service; D.M. 2 agosto 2005",
  },
  {
    word: 'rtd',
    language: 'it',
    meaning: 'Responsabile per la transizione al digitale',
    source: 'D.Lgs. 82/2005 (CAD), art. 17',
  },
  {
    word: 'rupa',
    language: 'it',
    meaning: 'Rete unitaria della pubblica amministrazione',
    source: 'Pilot project form of 2000',
  },
  {
    word: 'saia',
    language: 'it',
    meaning: 'Sistema di accesso e interscambio anagrafico',
    source: 'D.M. 23 aprile 2002',
  },
  {
    word: 'sindaco',
    language: 'it',
    meaning: 'Mayor, also as officer of the government',
    source: 'D.Lgs. 267/2000 (TUEL), artt. 50, 54',
  },
  {
    word: 'spid',
    language: 'it',
    meaning: 'Sistema pubblico di identità digitale',
    source: 'D.Lgs. 82/2005 (CAD), art. 64',
  },
  {
    word: 'sportello',
    language: 'it',
    meaning: 'Counter at which citizens are served',
    source: 'D.Lgs. 267/2000 (TUEL), art. 8',
  },
  {
    word: 'ssce',
    language: 'it',
    meaning: 'Sistema di sicurezza del circuito di emissione of the card',
    source: 'D.M. 19 luglio 2000, art. 1',
  },
  {
    word: 'unione',
    language: 'it',
    meaning: 'Union of municipalities',
    source: 'D.Lgs. 267/2000 (TUEL), art. 32',
  },
  {
    word: 'visura',
    language: 'it',
    meaning: 'A citizen reads the state of a procedure or an own document',
    source: 'Municipal plan under D.L. 90/2014, art. 24, c. 3-bis',
  },
] as const satisfies readonly GlossaryEntry[];

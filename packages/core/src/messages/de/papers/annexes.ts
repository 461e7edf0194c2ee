import type { PlanAnnexTexts } from '../../../document/papers/plan/planAnnexTexts';

export const annexes: PlanAnnexTexts = {
  title: {
    inventories: 'Anlage A: Bestände',
    threats: 'Anlage B: Bedrohungen und Schwachstellen',
    matrix: 'Anlage C: Tätigkeiten, Werte, Bedrohungen und Schwachstellen',
    procedures: 'Anlage D: Verfahrensblätter',
    appointments: 'Anlage E: Ernennungen',
  },
  intro: {
    inventories: 'Alle Werte und Räume, und was jede Maßnahme am Risiko bewirkt.',
    procedures: 'Für jedes Verfahren: Aufgaben je Rolle, Mittel, Regelung der Zugänge und Kontrollen.',
    appointments: 'Wer mit welchem Akt ernannt ist und welche Aufgaben die Arbeitsverfahren vorsehen.',
  },
  section: { assets: 'Werte', rooms: 'Räume', effects: 'Wirkung der Maßnahmen' },
  column: {
    dependsOn: 'Beruht auf',
    notes: 'Anmerkungen',
    acts: 'Wirkt auf',
    effect: 'Senkung',
    evidence: 'Nachweise',
    summary: 'In Kürze',
  },
  caption: {
    assets: 'Bestand der Werte',
    rooms: 'Bestand der Räume',
    effects: 'Um wie viel jede Maßnahme den Faktor senkt, auf den sie wirkt',
    procedures: 'Arbeitsverfahren; die Blätter stehen in Anlage D',
    appointments: 'Ernennungsakte und Aufgaben',
  },
  figure: {
    organisation: 'Organigramm am Druckdatum',
    matrix:
      'Matrix des anfänglichen Risikos: Zahl der Szenarien nach Wahrscheinlichkeit und Wert; die Farbe ist die der höchsten Stufe',
  },
  combination: {
    term: 'Mehrere Maßnahmen',
    multiplicative: 'Jede Maßnahme senkt, was die anderen übrig lassen.',
    max: 'Nur die wirksamste Maßnahme zählt.',
    'capped-sum': 'Die Senkungen zählen zusammen, bis höchstens 100\u00a0%.',
  },
  noAct: 'Akt noch anzugeben',
  allSites: 'Alle Sitze',
  extract: {
    of: (site) => `Auszug: Sitz ${site}`,
    note: (site) =>
      `Auszug des Plans nur für den Sitz „${site}“, für die dortige Erhebung. Er ersetzt den Plan nicht und wird der Präfektur (Prefettura-UTG) nicht übermittelt.`,
  },
};

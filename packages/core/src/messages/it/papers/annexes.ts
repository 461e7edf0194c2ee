import type { PlanAnnexTexts } from '../../../document/papers/plan/planAnnexTexts';

export const annexes: PlanAnnexTexts = {
  title: {
    inventories: 'Allegato A: inventari',
    threats: 'Allegato B: minacce e vulnerabilità',
    matrix: 'Allegato C: attività, beni, minacce e vulnerabilità',
    procedures: 'Allegato D: schede delle procedure',
    appointments: 'Allegato E: nomine',
  },
  intro: {
    inventories: 'Tutti i beni e i locali, e l’effetto di ogni misura sul rischio.',
    procedures: 'Per ogni procedura: compiti per ruolo, risorse, gestione degli accessi e controlli.',
    appointments: 'Chi è nominato, con quale atto e con quali compiti secondo le procedure operative.',
  },
  section: { assets: 'Beni', rooms: 'Locali', effects: 'Effetto delle misure' },
  column: {
    dependsOn: 'Poggia su',
    notes: 'Note',
    acts: 'Agisce su',
    effect: 'Riduzione',
    evidence: 'Evidenze',
    summary: 'In breve',
  },
  caption: {
    assets: 'Inventario dei beni',
    rooms: 'Inventario dei locali',
    effects: 'Di quanto ogni misura riduce il fattore su cui agisce',
    procedures: 'Procedure operative; le schede sono nell’allegato D',
    appointments: 'Atti di nomina e compiti',
  },
  figure: {
    organisation: 'Organigramma alla data di stampa',
    matrix:
      'Matrice del rischio iniziale: numero di scenari per probabilità e valore del bene; il colore è quello del livello più alto',
  },
  combination: {
    term: 'Più misure insieme',
    multiplicative: 'Ciascuna misura riduce ciò che le altre hanno lasciato.',
    max: 'Conta solo la misura più efficace.',
    'capped-sum': 'Le riduzioni si sommano, fino al 100\u00a0%.',
  },
  noAct: 'atto da indicare',
  allSites: 'Tutte le sedi',
  extract: {
    of: (site) => `Estratto: sede ${site}`,
    note: (site) =>
      `Estratto del piano per la sola sede «${site}», a uso di chi vi svolge la rilevazione. Non sostituisce il piano e non si trasmette alla Prefettura-UTG.`,
  },
};

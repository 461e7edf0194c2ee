import type { PlanAnnexTexts } from '../../../document/papers/plan/planAnnexTexts';

export const annexes: PlanAnnexTexts = {
  title: {
    inventories: 'Annex A: inventories',
    threats: 'Annex B: threats and vulnerabilities',
    matrix: 'Annex C: activities, assets, threats and vulnerabilities',
    procedures: 'Annex D: procedure sheets',
    appointments: 'Annex E: appointments',
  },
  intro: {
    inventories: 'All assets and rooms, and what each measure does to the risk.',
    procedures: 'For each procedure: duties by role, resources, access and controls.',
    appointments: 'Who is appointed, by which act and with which duties from the operating procedures.',
  },
  section: { assets: 'Assets', rooms: 'Rooms', effects: 'Effect of the measures' },
  column: {
    dependsOn: 'Rests on',
    notes: 'Notes',
    acts: 'Acts on',
    effect: 'Reduction',
    evidence: 'Evidence',
    summary: 'In short',
  },
  caption: {
    assets: 'Inventory of assets',
    rooms: 'Inventory of rooms',
    effects: 'By how much each measure lowers the factor it acts on',
    procedures: 'Operating procedures; their sheets are annex D',
    appointments: 'Acts of appointment and duties',
  },
  figure: {
    organisation: 'Organisation chart on the day of printing',
    matrix:
      'Matrix of the inherent risk: number of scenarios by likelihood and asset value; the colour is that of the highest level',
  },
  combination: {
    term: 'Several measures',
    multiplicative: 'Each measure lowers what the others have left.',
    max: 'Only the most effective measure counts.',
    'capped-sum': 'The reductions add up, to 100\u00a0% at most.',
  },
  noAct: 'act to be said',
  allSites: 'All sites',
  extract: {
    of: (site) => `Extract: site ${site}`,
    note: (site) =>
      `An extract of the plan for the site “${site}” alone, for those who survey it. It does not stand for the plan and is not sent to the Prefettura-UTG.`,
  },
};

import type { PlanAnnexTexts } from '../../../document/papers/plan/planAnnexTexts';

export const annexes: PlanAnnexTexts = {
  title: {
    inventories: 'Annexe A : inventaires',
    threats: 'Annexe B : menaces et vulnérabilités',
    matrix: 'Annexe C : activités, biens, menaces et vulnérabilités',
    procedures: 'Annexe D : fiches des procédures',
    appointments: 'Annexe E : nominations',
  },
  intro: {
    inventories: 'Tous les biens et les locaux, et l’effet de chaque mesure sur le risque.',
    procedures: 'Pour chaque procédure : tâches par rôle, ressources, gestion des accès et contrôles.',
    appointments: 'Qui est nommé, par quel acte et avec quelles tâches selon les procédures opérationnelles.',
  },
  section: { assets: 'Biens', rooms: 'Locaux', effects: 'Effet des mesures' },
  column: {
    dependsOn: 'Repose sur',
    notes: 'Notes',
    acts: 'Agit sur',
    effect: 'Réduction',
    evidence: 'Preuves',
    summary: 'En bref',
  },
  caption: {
    assets: 'Inventaire des biens',
    rooms: 'Inventaire des locaux',
    effects: 'De combien chaque mesure réduit le facteur sur lequel elle agit',
    procedures: 'Procédures opérationnelles ; les fiches figurent à l’annexe D',
    appointments: 'Actes de nomination et tâches',
  },
  figure: {
    organisation: 'Organigramme à la date d’impression',
    matrix:
      'Matrice du risque initial : nombre de scénarios par probabilité et valeur du bien ; la couleur est celle du niveau le plus élevé',
  },
  combination: {
    term: 'Plusieurs mesures à la fois',
    multiplicative: 'Chaque mesure réduit ce que les autres ont laissé.',
    max: 'Seule la mesure la plus efficace compte.',
    'capped-sum': 'Les réductions s’additionnent, jusqu’à 100 %.',
  },
  noAct: 'acte à indiquer',
  allSites: 'Tous les sites',
  extract: {
    of: (site) => `Extrait : site ${site}`,
    note: (site) =>
      `Extrait du plan pour le seul site « ${site} », à l’usage de qui y effectue le relevé. Il ne remplace pas le plan et n’est pas transmis à la Préfecture (Prefettura-UTG).`,
  },
};

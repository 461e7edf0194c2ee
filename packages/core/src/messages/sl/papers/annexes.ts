import type { PlanAnnexTexts } from '../../../document/papers/plan/planAnnexTexts';

export const annexes: PlanAnnexTexts = {
  title: {
    inventories: 'Priloga A: inventarji',
    threats: 'Priloga B: grožnje in ranljivosti',
    matrix: 'Priloga C: dejavnosti, sredstva, grožnje in ranljivosti',
    procedures: 'Priloga D: listi postopkov',
    appointments: 'Priloga E: imenovanja',
  },
  intro: {
    inventories: 'Vsa sredstva in prostori ter učinek vsakega ukrepa na tveganje.',
    procedures: 'Za vsak postopek: naloge po vlogah, viri, upravljanje dostopov in kontrole.',
    appointments: 'Kdo je imenovan, s katerim aktom in s katerimi nalogami po delovnih postopkih.',
  },
  section: { assets: 'Sredstva', rooms: 'Prostori', effects: 'Učinek ukrepov' },
  column: {
    dependsOn: 'Odvisno od',
    notes: 'Opombe',
    acts: 'Deluje na',
    effect: 'Zmanjšanje',
    evidence: 'Dokazila',
    summary: 'Na kratko',
  },
  caption: {
    assets: 'Inventar sredstev',
    rooms: 'Inventar prostorov',
    effects: 'Za koliko vsak ukrep zmanjša dejavnik, na katerega deluje',
    procedures: 'Delovni postopki; njihovi listi so v prilogi D',
    appointments: 'Akti o imenovanju in naloge',
  },
  figure: {
    organisation: 'Organigram na dan tiska',
    matrix:
      'Matrika začetnega tveganja: število scenarijev po verjetnosti in vrednosti sredstva; barva označuje najvišjo stopnjo',
  },
  combination: {
    term: 'Več ukrepov skupaj',
    multiplicative: 'Vsak ukrep zmanjša to, kar so pustili drugi.',
    max: 'Šteje samo najučinkovitejši ukrep.',
    'capped-sum': 'Zmanjšanja se seštevajo, največ do 100\u00a0%.',
  },
  noAct: 'akt je treba navesti',
  allSites: 'Vse lokacije',
  extract: {
    of: (site) => `Izvleček: lokacija ${site}`,
    note: (site) =>
      `Izvleček načrta samo za lokacijo »${site}«, za tiste, ki na njej opravljajo popis. Načrta ne nadomešča in se prefekturi (Prefettura-UTG) ne pošilja.`,
  },
};

import type { PlanAnnexTexts } from '../../../document/papers/planAnnexTexts';

export const annexes: PlanAnnexTexts = {
  title: {
    inventories: 'Priloga A: popisi',
    threats: 'Priloga B: grožnje in ranljivosti',
    matrix: 'Priloga C: dejavnosti, sredstva, grožnje in ranljivosti',
    procedures: 'Priloga D: listi postopkov',
    appointments: 'Priloga E: imenovanja',
  },
  intro: {
    inventories: 'Vsa sredstva in prostori ter učinek vsakega ukrepa na tveganje.',
    procedures: 'Za vsak postopek: naloge po vlogah, viri, urejanje dostopov in kontrole.',
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
    assets: 'Popis sredstev',
    rooms: 'Popis prostorov',
    effects: 'Za koliko vsak ukrep zmanjša dejavnik, na katerega deluje',
    procedures: 'Delovni postopki; listi so v prilogi D',
    appointments: 'Akti o imenovanju in naloge',
  },
  figure: {
    organisation: 'Organigram na dan tiskanja',
    matrix:
      'Matrika začetnega tveganja: število scenarijev po verjetnosti in vrednosti sredstva; barva je barva najvišje ravni',
  },
  combination: {
    term: 'Več ukrepov',
    multiplicative: 'Vsak ukrep zmanjša tisto, kar so drugi pustili.',
    max: 'Šteje samo najučinkovitejši ukrep.',
    'capped-sum': 'Zmanjšanja se seštevajo, največ do 100\u00a0%.',
  },
  noAct: 'akt je treba navesti',
  allSites: 'Vse lokacije',
  extract: {
    of: (site) => `Izvleček: lokacija ${site}`,
    note: (site) =>
      `Izvleček načrta samo za lokacijo »${site}«, za popis na tej lokaciji. Ne nadomešča načrta in se ne pošilja prefekturi (Prefettura-UTG).`,
  },
};

const YES_NO = ['infoPage', 'formAvailable', 'booking', 'guided', 'prefill', 'proactive'];

/** An invented register with one row or two in every collection and every reference filled in. */
export const smallRegister = () => ({
  kind: 'procedure-register',
  schemaVersion: 2,
  id: 'r1',
  municipality: { name: 'Borgo Sereno', istatCode: '099999' },
  title: 'Piano di informatizzazione',
  version: { text: '1.0' },
  surveyedOn: '2015-02-28',
  approval: { on: '2015-03-31', organ: 'Giunta comunale', number: '12' },
  sections: [{ id: 's1', number: '1', title: 'Norme', asPrinted: '1. Norme' }],
  provisionLists: [{ id: 'l1', sectionId: 's1', title: 'Obiettivi', asPrinted: { title: 'OBIETTIVI' } }],
  provisions: [
    { id: 'p1', sectionId: 's1', item: 'a', listId: 'l1', text: 'Tutto in linea.', citationIds: ['c1'] },
    { id: 'p2', sectionId: 's1', text: 'Si comincia subito.', asPrinted: 'si cominciano subito' },
  ],
  citations: [
    {
      id: 'c1',
      sectionId: 's1',
      act: 'legge',
      number: '241',
      date: '1990-08-07',
      year: 1990,
      articles: [{ article: '2', asPrinted: 'art. 2' }],
      links: [{ kind: 'amended-by', citationId: 'c1' }],
      asPrinted: 'L. 7 agosto 1990, n. 241, art. 2',
    },
  ],
  bodies: [
    {
      id: 'b1',
      title: 'Comune',
      kind: 'municipality',
      spellings: [{ sectionId: 's1', asPrinted: 'Comune' }],
    },
    { id: 'b2', title: 'Unione', kind: 'union', spellings: [], memberIds: ['b1'] },
  ],
  units: [
    { id: 'u1', title: 'Anagrafe', bodyId: 'b1', spellings: [{ sectionId: 's1', asPrinted: 'Anagrafe' }] },
  ],
  roles: [
    {
      id: 'o1',
      title: 'Dirigente',
      unitId: 'u1',
      spellings: [{ sectionId: 's1', asPrinted: 'il Dirigente' }],
    },
  ],
  transferredFunctions: [
    {
      id: 't1',
      sectionId: 's1',
      title: 'Informatica',
      fromBodyId: 'b1',
      toBodyId: 'b2',
      on: '2014-07-01',
      procedureIds: ['q1'],
    },
  ],
  staffing: [
    { id: 'f1', sectionId: 's1', title: 'Istruttore', kind: 'post', unitId: 'u1', units: 2, vacant: 1 },
  ],
  committees: [
    {
      id: 'w1',
      sectionId: 's1',
      title: 'Comitato tecnico',
      bodyId: 'b2',
      unitId: 'u1',
      memberIds: ['b1'],
      chairRoleId: 'o1',
      roleIds: ['o1'],
    },
  ],
  userClasses: [
    {
      id: 'k1',
      sectionId: 's1',
      title: 'Interni',
      kind: 'internal',
      access: [{ text: 'Diretto', mode: 'direct' }],
    },
  ],
  applications: [
    {
      id: 'n1',
      title: 'Anagrafe',
      kind: 'vertical',
      solution: 'Anagrafe',
      version: '7',
      unitId: 'u1',
      channels: ['web'],
      serves: [{ userClassId: 'k1', mode: 'direct' }],
      procedureIds: ['q1'],
      dataBankIds: ['d1'],
    },
  ],
  qualifications: [
    {
      id: 'y1',
      solution: 'Anagrafe',
      version: '7',
      specification: 'Anagrafi',
      on: '2014-10-01',
      evidence: [],
    },
  ],
  instrumentLinks: [
    {
      id: 'i1',
      instrument: 'peg',
      provisionId: 'p1',
      entry: '3.2',
      procedureIds: ['q1'],
      phaseIds: ['A'],
    },
  ],
  filingChannels: [
    { id: 'h1', sectionId: 's1', title: 'Firma digitale', conditions: [], citationIds: ['c1'] },
  ],
  formationModes: [
    { id: 'm1', sectionId: 's1', title: 'Flusso', registered: null, preserved: null, conditions: [] },
  ],
  attestations: [
    { id: 'a1', sectionId: 's1', title: 'Conformità', of: 'digital', roleId: 'o1', citationIds: ['c1'] },
  ],
  receiptRules: [
    {
      id: 'e1',
      sectionId: 's1',
      title: 'PEC',
      when: { integrated: false, from: 'pec', to: 'pec' },
      date: 'pec-receipt',
      toldToSender: false,
    },
  ],
  privacyRoles: [
    {
      id: 'v1',
      sectionId: 's1',
      title: 'Titolare',
      role: 'titolare',
      bodyIds: ['b1'],
      roleIds: ['o1'],
      citationIds: ['c1'],
      unitId: 'u1',
      dataBankIds: ['d1'],
      responsibleId: 'v1',
      duties: [checkedItem('d')],
    },
  ],
  dataBanks: [
    {
      id: 'd1',
      sectionId: 's1',
      title: 'Anagrafe',
      unitId: 'u1',
      purpose: 'Tenuta dell’anagrafe',
      manner: null,
      citationIds: ['c1'],
      nature: 'digital',
      location: 'nd',
      dataSubjects: ['residenti'],
      sensitivity: 'unknown',
      disclosure: null,
      measures: null,
      linkedDataBankIds: ['d1'],
      reviewedOn: null,
    },
  ],
  privacyEvents: [
    {
      id: 'j1',
      kind: 'block',
      dataBankId: 'd1',
      privacyRoleId: 'v1',
      on: '2015-03-02',
      reason: 'Dati in verifica',
      evidence: [],
    },
  ],
  dataExchanges: [
    {
      id: 'ex1',
      dataBankId: 'd1',
      unitId: 'u1',
      bodyId: 'b2',
      purpose: 'Istruttoria',
      data: ['residenza'],
      needed: ['residenza'],
      sensitivity: 'ordinary',
      citationIds: ['c1'],
    },
  ],
  minimumMeasures: [{ id: 'mm1', ...checkedItem('a'), dataBankIds: ['d1'] }],
  programmaticDocuments: [
    {
      id: 'pd1',
      title: 'Documento programmatico',
      approvedOn: '2015-03-31',
      organ: 'Giunta comunale',
      sections: [checkedItem('a')],
    },
  ],
  deliveryChannels: [{ id: 'z1', sectionId: 's1', title: 'Web', kind: 'web' }],
  intermediaries: [
    {
      id: 'in1',
      title: 'Patronato di prova',
      kind: 'private',
      agreement: { kind: 'convenzione', number: '4', on: '2015-01-10' },
      from: '2015-02-01',
      procedureIds: ['q1'],
      duties: [checkedItem('a')],
    },
  ],
  scales: [
    {
      id: 'web',
      sectionId: 's1',
      title: 'Web',
      order: 'total',
      levels: [0, 1, 2].map(level),
      alsoCovers: [] as number[][],
    },
    { id: 'back', title: 'Back', order: 'partial', levels: [0, 1].map(level), alsoCovers: [[1, 0]] },
  ],
  procedures: [
    {
      id: 'q1',
      sectionId: 's1',
      title: 'Cambio di residenza',
      provenance: 'invented',
      list: 'A',
      deskReason: { kind: 'legal', provisionId: 'p1', text: 'Serve la presenza' },
      listReason: { kind: 'other', provisionId: 'p1', text: 'Così si è deciso' },
      kind: 'dichiarazione',
      unitId: 'u1',
      responsibleRoleId: 'o1',
      bodyId: 'b2',
      term: { days: 45, citationId: 'c1', silence: 'assenso' },
      dataBankIds: ['d1'],
    },
    { id: 'q2', title: 'Nota', provenance: 'invented', list: null, kind: null, dataBankIds: null },
  ],
  assessments: [
    assessment('x1', '2015-02-28', { web: 1, back: null }),
    {
      ...assessment('x2', '2015-03-01', { web: 2, back: 'nd' }),
      reason: 'Servizio sospeso',
      supersedesId: 'x1',
    },
  ],
  informationSheets: [
    {
      id: 'is1',
      procedureId: 'q1',
      unitId: 'u1',
      roleId: 'o1',
      fields: { fees: { applicable: true, text: 'Nessuna' }, faq: null },
      deliveryChannelIds: ['z1'],
      state: 'published',
      publishedOn: '2015-03-01',
      reviewedOn: null,
    },
  ],
  serviceReadings: [
    {
      id: 'sr1',
      procedureId: 'q1',
      kind: 'waiting-time',
      on: '2015-03-31',
      value: '12.5',
      unit: 'minuti',
      source: 'Elimina code',
      evidence: [],
    },
  ],
  phases: [
    { ...phase('A'), start: { from: 'approval' } },
    {
      ...phase('B'),
      start: { from: 'phase', phaseId: 'A' },
      participants: [{ part: 'responsible', roleId: 'o1', unitId: 'u1', group: { text: 'Dirigente' } }],
    },
  ],
  phaseRecords: [
    {
      id: 'i1',
      phaseId: 'A',
      completedOn: '2015-06-01',
      publishedFrom: '2015-06-02',
      giuntaAct: { on: '2015-06-20', number: '40' },
      siteOn: '2015-06-22',
      serviceCharterOn: '2015-06-22',
      evidence: [],
    },
  ],
  involvements: [{ id: 'j1', phaseId: 'A', group: 'Dirigenti', on: '2015-04-20', people: 4, evidence: [] }],
  observations: [
    {
      id: 'w1',
      phaseId: 'A',
      receivedOn: '2015-06-05',
      group: 'Cittadini',
      text: 'Manca un modulo',
      answer: { on: '2015-06-15', outcome: 'accepted', text: 'Aggiunto' },
    },
  ],
  planUpdates: [
    { id: 'n1', on: '2016-03-20', essentialChanges: true, unchangedProcedureIds: ['q2'], evidence: [] },
  ],
  changeNotices: [
    {
      id: 'y1',
      procedureId: 'q1',
      changedOn: '2015-09-01',
      text: 'Nuovo modulo',
      essential: true,
      byRoleId: 'o1',
      notifiedOn: '2015-09-03',
    },
  ],
  onlineOnlyActs: [
    { id: 'z1', title: 'Solo in linea', inForceOn: '2016-01-01', publishedOn: null, procedureIds: ['q1'] },
  ],
  signatories: [{ id: 'g1', roleId: 'o1' }],
});

/** The same without procedures and phases, and without what stands on them. */
export function bareRegister() {
  const none = ON_PROCEDURES.map((collection) => [collection, []]);
  return { ...smallRegister(), ...Object.fromEntries(none) };
}

const ON_PROCEDURES = [
  'procedures',
  'assessments',
  'phases',
  'phaseRecords',
  'involvements',
  'observations',
  'planUpdates',
  'changeNotices',
  'onlineOnlyActs',
  'transferredFunctions',
  'applications',
  'qualifications',
  'instrumentLinks',
  'intermediaries',
  'informationSheets',
  'serviceReadings',
];

export function level(code: number) {
  return { code, text: `Livello ${code}` };
}

export function phase(id: string) {
  return { id, sectionId: 's1', title: id, code: id, days: 90, criteria: [], participants: [], steps: [] };
}

function assessment(id: string, on: string, levels: Record<string, unknown>) {
  return {
    id,
    procedureId: 'q1',
    on,
    by: 'referente',
    origin: 'declared',
    levels,
    attributes: {
      ...Object.fromEntries(YES_NO.map((name) => [name, null])),
      bookable: ['appointment'],
      formSentBy: ['pec'],
      guided: true,
      prefill: 'unknown',
      paymentDue: 'none',
      authentication: ['spid2'],
      filingChannelIds: ['h1'],
      formationModeIds: ['m1'],
    },
    evidence: [{ kind: 'note', text: 'Prova sul sito' }],
  };
}

/** An item of a lettered list that is met. */
export function checkedItem(code: string) {
  return { code, state: 'met', evidence: [{ text: 'Verbale' }] };
}

type Small = ReturnType<typeof smallRegister>;

/** The register after somebody's hand was on it. */
export function changed(change: (register: Small) => void): Small {
  const register = smallRegister();
  change(register);
  return register;
}

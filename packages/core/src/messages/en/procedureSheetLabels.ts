import type { ProcedureSheetLabels } from '../../document/papers/procedures/procedureSheetTexts';

export const procedureSheetLabels: ProcedureSheetLabels = {
  kind: {
    istanza: 'Application',
    dichiarazione: 'Declaration',
    segnalazione: 'Notification',
    pagamento: 'Payment',
    consultazione: 'Consultation',
    prenotazione: 'Booking',
    attivita: 'Activity',
  },
  silence: {
    assenso: 'Silence means assent',
    diniego: 'Silence means refusal',
    inadempimento: 'Silence is default',
  },
  payment: { none: 'No payment', sometimes: 'Payment in some cases', always: 'Payment always due' },
  authentication: {
    none: 'None',
    password: 'User and password',
    regional: 'Regional credentials',
    spid1: 'SPID level 1',
    spid2: 'SPID level 2',
    spid3: 'SPID level 3',
    cns: 'CNS',
    cie: 'CIE',
    eidas: 'eIDAS',
  },
  attribute: {
    infoPage: 'Information page',
    formAvailable: 'Form',
    booking: 'Booking',
    guided: 'Guided filing',
    prefill: 'Prefilled',
    proactive: 'Offered by the office',
  },
  serviceType: {
    assente: 'None',
    informativo: 'Informative',
    strumentale: 'Instrumental',
    transazionale: 'Transactional',
  },
  phaseStatus: {
    future: 'Not begun',
    running: 'Running',
    met: 'Met',
    'met-late': 'Met late',
    missed: 'Missed',
    undated: 'Without a deadline',
    'not-applicable': 'Not applicable',
  },
  outcome: { accepted: 'Accepted', partly: 'Accepted in part', rejected: 'Rejected' },
};

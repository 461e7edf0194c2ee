import type { ProcedureSheetLabels } from '../../document/papers/procedures/procedureSheetTexts';

export const procedureSheetLabels: ProcedureSheetLabels = {
  kind: {
    istanza: 'Istanza',
    dichiarazione: 'Dichiarazione',
    segnalazione: 'Segnalazione',
    pagamento: 'Pagamento',
    consultazione: 'Consultazione',
    prenotazione: 'Prenotazione',
    attivita: 'Attività',
  },
  silence: {
    assenso: 'Silenzio assenso',
    diniego: 'Silenzio diniego',
    inadempimento: 'Silenzio inadempimento',
  },
  payment: {
    none: 'Nessun pagamento',
    sometimes: 'Pagamento in alcuni casi',
    always: 'Pagamento sempre dovuto',
  },
  authentication: {
    none: 'Nessuna',
    password: 'Utente e password',
    regional: 'Credenziali regionali',
    spid1: 'SPID livello 1',
    spid2: 'SPID livello 2',
    spid3: 'SPID livello 3',
    cns: 'CNS',
    cie: 'CIE',
    eidas: 'eIDAS',
  },
  attribute: {
    infoPage: 'Pagina informativa',
    formAvailable: 'Modulistica',
    booking: 'Prenotazione',
    guided: 'Navigazione guidata',
    prefill: 'Precompilazione',
    proactive: 'Proposta d’iniziativa dell’ufficio',
  },
  serviceType: {
    assente: 'Assente',
    informativo: 'Informativo',
    strumentale: 'Strumentale',
    transazionale: 'Transazionale',
  },
  phaseStatus: {
    future: 'Non iniziata',
    running: 'In corso',
    met: 'Raggiunta',
    'met-late': 'Raggiunta in ritardo',
    missed: 'Mancata',
    undated: 'Senza scadenza',
    'not-applicable': 'Non applicabile',
  },
  outcome: { accepted: 'Accolta', partly: 'Accolta in parte', rejected: 'Respinta' },
};

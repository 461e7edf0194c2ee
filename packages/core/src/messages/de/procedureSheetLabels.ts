import type { ProcedureSheetLabels } from '../../document/papers/procedures/procedureSheetTexts';

export const procedureSheetLabels: ProcedureSheetLabels = {
  kind: {
    istanza: 'Antrag',
    dichiarazione: 'Erklärung',
    segnalazione: 'Meldung',
    pagamento: 'Zahlung',
    consultazione: 'Einsicht',
    prenotazione: 'Vormerkung',
    attivita: 'Tätigkeit',
  },
  silence: {
    assenso: 'Stillschweigende Zustimmung',
    diniego: 'Stillschweigende Ablehnung',
    inadempimento: 'Untätigkeit',
  },
  payment: {
    none: 'Keine Zahlung',
    sometimes: 'Zahlung in einigen Fällen',
    always: 'Zahlung immer geschuldet',
  },
  authentication: {
    none: 'Keine',
    password: 'Benutzer und Passwort',
    regional: 'Zugangsdaten der Region',
    spid1: 'SPID Stufe 1',
    spid2: 'SPID Stufe 2',
    spid3: 'SPID Stufe 3',
    cns: 'CNS',
    cie: 'CIE',
    eidas: 'eIDAS',
  },
  attribute: {
    infoPage: 'Informationsseite',
    formAvailable: 'Formulare',
    booking: 'Vormerkung',
    guided: 'Geführte Eingabe',
    prefill: 'Vorausfüllung',
    proactive: 'Angebot von Amts wegen',
  },
  serviceType: {
    assente: 'Kein Dienst',
    informativo: 'Informationsdienst',
    strumentale: 'Vorbereitender Dienst',
    transazionale: 'Transaktionsdienst',
  },
  phaseStatus: {
    future: 'Nicht begonnen',
    running: 'Im Gange',
    met: 'Erreicht',
    'met-late': 'Verspätet erreicht',
    missed: 'Verfehlt',
    undated: 'Ohne Frist',
    'not-applicable': 'Nicht anwendbar',
  },
  outcome: { accepted: 'Angenommen', partly: 'Teilweise angenommen', rejected: 'Abgelehnt' },
};

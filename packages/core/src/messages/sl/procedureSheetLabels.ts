import type { ProcedureSheetLabels } from '../../document/papers/procedures/procedureSheetTexts';

export const procedureSheetLabels: ProcedureSheetLabels = {
  kind: {
    istanza: 'Vloga',
    dichiarazione: 'Izjava',
    segnalazione: 'Prijava',
    pagamento: 'Plačilo',
    consultazione: 'Vpogled',
    prenotazione: 'Rezervacija',
    attivita: 'Dejavnost',
  },
  silence: {
    assenso: 'Molk pomeni soglasje',
    diniego: 'Molk pomeni zavrnitev',
    inadempimento: 'Molk organa',
  },
  payment: {
    none: 'Brez plačila',
    sometimes: 'Plačilo v nekaterih primerih',
    always: 'Plačilo vedno dolžno',
  },
  authentication: {
    none: 'Brez',
    password: 'Uporabnik in geslo',
    regional: 'Deželne poverilnice',
    spid1: 'SPID raven 1',
    spid2: 'SPID raven 2',
    spid3: 'SPID raven 3',
    cns: 'CNS',
    cie: 'CIE',
    eidas: 'eIDAS',
  },
  attribute: {
    infoPage: 'Informativna stran',
    formAvailable: 'Obrazec',
    booking: 'Rezervacija',
    guided: 'Vodeno izpolnjevanje',
    prefill: 'Vnaprejšnje izpolnjevanje',
    proactive: 'Ponudba po uradni dolžnosti',
  },
  serviceType: {
    assente: 'Brez storitve',
    informativo: 'Informativna',
    strumentale: 'Pripravljalna',
    transazionale: 'Transakcijska',
  },
  phaseStatus: {
    future: 'Ni začeta',
    running: 'V teku',
    met: 'Dosežena',
    'met-late': 'Dosežena z zamudo',
    missed: 'Zamujena',
    undated: 'Brez roka',
    'not-applicable': 'Ni uporabno',
  },
  outcome: { accepted: 'Sprejeta', partly: 'Delno sprejeta', rejected: 'Zavrnjena' },
};

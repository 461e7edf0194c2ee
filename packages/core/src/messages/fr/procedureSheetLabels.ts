import type { ProcedureSheetLabels } from '../../document/papers/procedures/procedureSheetTexts';

export const procedureSheetLabels: ProcedureSheetLabels = {
  kind: {
    istanza: 'Demande',
    dichiarazione: 'Déclaration',
    segnalazione: 'Signalement',
    pagamento: 'Paiement',
    consultazione: 'Consultation',
    prenotazione: 'Réservation',
    attivita: 'Activité',
  },
  silence: {
    assenso: 'Silence valant accord',
    diniego: 'Silence valant refus',
    inadempimento: 'Silence valant carence',
  },
  payment: {
    none: 'Aucun paiement',
    sometimes: 'Paiement dans certains cas',
    always: 'Paiement toujours dû',
  },
  authentication: {
    none: 'Aucune',
    password: 'Utilisateur et mot de passe',
    regional: 'Identifiants régionaux',
    spid1: 'SPID niveau 1',
    spid2: 'SPID niveau 2',
    spid3: 'SPID niveau 3',
    cns: 'CNS',
    cie: 'CIE',
    eidas: 'eIDAS',
  },
  attribute: {
    infoPage: 'Page d’information',
    formAvailable: 'Formulaire',
    booking: 'Réservation',
    guided: 'Saisie guidée',
    prefill: 'Préremplissage',
    proactive: 'Proposé d’office',
  },
  serviceType: {
    assente: 'Absent',
    informativo: 'Informatif',
    strumentale: 'Préparatoire',
    transazionale: 'Transactionnel',
  },
  phaseStatus: {
    future: 'Pas commencée',
    running: 'En cours',
    met: 'Atteinte',
    'met-late': 'Atteinte en retard',
    missed: 'Manquée',
    undated: 'Sans échéance',
    'not-applicable': 'Sans objet',
  },
  outcome: { accepted: 'Retenue', partly: 'Retenue en partie', rejected: 'Rejetée' },
};

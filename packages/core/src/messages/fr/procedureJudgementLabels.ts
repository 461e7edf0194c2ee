import type { ProcedureJudgementLabels } from '../labels';

export const procedureJudgementLabels: ProcedureJudgementLabels = {
  axis: {
    web: 'service en ligne',
    integration: 'intégration',
    visura: 'consultation',
  },
  filingCondition: {
    'signed-qualified': 'signature numérique ou qualifiée',
    'certificate-accredited': 'certificat d’un prestataire accrédité',
    'signed-advanced': 'signature électronique avancée',
    'copy-signed-by-hand': 'copie de la demande signée à la main',
    'identity-copy-attached': 'copie de la pièce d’identité',
    'identity-copy-held': 'copie de la pièce déjà détenue par la Commune',
    'identified-by-card': 'identification par CIE, CNS ou document numérique unifié',
    'identified-by-regional-code': 'identification par identifiants régionaux',
    'identified-by-spid': 'identification par SPID',
    'identifying-code': 'code d’identification',
    'sent-from-own-pec': 'envoi depuis sa propre PEC',
    'pec-holder-identified': 'PEC délivrée après identification',
  },
  requirement: {
    guided: 'remplissage guidé',
    spid: 'accès par SPID',
    completion: 'achèvement en ligne',
    tracking: 'état de la demande',
    responsible: 'responsable',
    term: 'délai',
  },
};

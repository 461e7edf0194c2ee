import type { ProcedureJudgementLabels } from '../labels';

export const procedureJudgementLabels: ProcedureJudgementLabels = {
  axis: {
    web: 'online service',
    integration: 'integration',
    visura: 'view of the procedure',
  },
  filingCondition: {
    'signed-qualified': 'digital or qualified signature',
    'certificate-accredited': 'certificate of an accredited provider',
    'signed-advanced': 'advanced electronic signature',
    'copy-signed-by-hand': 'copy of the application signed by hand',
    'identity-copy-attached': 'copy of the identity document',
    'identity-copy-held': 'copy of the document held by the municipality',
    'identified-by-card': 'identification by CIE, CNS or unified digital document',
    'identified-by-regional-code': 'identification by a region’s credentials',
    'identified-by-spid': 'identification by SPID',
    'identifying-code': 'identifying code',
    'sent-from-own-pec': 'sent from one’s own PEC',
    'pec-holder-identified': 'PEC given after identifying its holder',
  },
  requirement: {
    guided: 'guided filing',
    spid: 'sign-in with SPID',
    completion: 'completion online',
    tracking: 'state of the application',
    responsible: 'responsible',
    term: 'term',
  },
};

import type { ProcedureJudgementLabels } from '../labels';

export const procedureJudgementLabels: ProcedureJudgementLabels = {
  axis: {
    web: 'servizio web',
    integration: 'integrazione',
    visura: 'visura',
  },
  filingCondition: {
    'signed-qualified': 'firma digitale o qualificata',
    'certificate-accredited': 'certificato di un certificatore accreditato',
    'signed-advanced': 'firma elettronica avanzata',
    'copy-signed-by-hand': 'copia dell’istanza firmata a mano',
    'identity-copy-attached': 'copia del documento d’identità',
    'identity-copy-held': 'copia del documento già in possesso del Comune',
    'identified-by-card': 'identificazione con CIE, CNS o documento digitale unificato',
    'identified-by-regional-code': 'identificazione con credenziali regionali',
    'identified-by-spid': 'identificazione con SPID',
    'identifying-code': 'codice identificativo',
    'sent-from-own-pec': 'invio dalla propria PEC',
    'pec-holder-identified': 'PEC rilasciata previa identificazione',
  },
  requirement: {
    guided: 'compilazione guidata',
    spid: 'accesso con SPID',
    completion: 'completamento in linea',
    tracking: 'stato dell’istanza',
    responsible: 'responsabile',
    term: 'termine',
  },
};

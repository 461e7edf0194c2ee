import type { ProcedureJudgementLabels } from '../labels';

export const procedureJudgementLabels: ProcedureJudgementLabels = {
  axis: {
    web: 'Onlinedienst',
    integration: 'Anbindung',
    visura: 'Einsicht',
  },
  filingCondition: {
    'signed-qualified': 'digitale oder qualifizierte Signatur',
    'certificate-accredited': 'Zertifikat eines akkreditierten Anbieters',
    'signed-advanced': 'fortgeschrittene elektronische Signatur',
    'copy-signed-by-hand': 'Kopie des handschriftlich unterzeichneten Antrags',
    'identity-copy-attached': 'Kopie des Ausweises',
    'identity-copy-held': 'Kopie des Ausweises im Besitz der Gemeinde',
    'identified-by-card': 'Identifizierung mit CIE, CNS oder einheitlichem digitalem Dokument',
    'identified-by-regional-code': 'Identifizierung mit regionalen Zugangsdaten',
    'identified-by-spid': 'Identifizierung mit SPID',
    'identifying-code': 'Kennnummer',
    'sent-from-own-pec': 'Versand aus der eigenen PEC',
    'pec-holder-identified': 'PEC nach Identifizierung des Inhabers',
  },
  requirement: {
    guided: 'geführtes Ausfüllen',
    spid: 'Anmeldung mit SPID',
    completion: 'Abschluss online',
    tracking: 'Stand des Antrags',
    responsible: 'Verantwortlicher',
    term: 'Frist',
  },
};

import type { ProcedureJudgementLabels } from '../labels';

export const procedureJudgementLabels: ProcedureJudgementLabels = {
  axis: {
    web: 'spletna storitev',
    integration: 'povezava',
    visura: 'vpogled',
  },
  filingCondition: {
    'signed-qualified': 'digitalni ali kvalificirani podpis',
    'certificate-accredited': 'potrdilo akreditiranega ponudnika',
    'signed-advanced': 'napredni elektronski podpis',
    'copy-signed-by-hand': 'kopija lastnoročno podpisane vloge',
    'identity-copy-attached': 'kopija osebnega dokumenta',
    'identity-copy-held': 'kopija dokumenta, ki jo občina že ima',
    'identified-by-card': 'identifikacija s CIE, CNS ali enotnim digitalnim dokumentom',
    'identified-by-regional-code': 'identifikacija z deželnimi poverilnicami',
    'identified-by-spid': 'identifikacija s SPID',
    'identifying-code': 'identifikacijska koda',
    'sent-from-own-pec': 'poslano iz lastnega PEC',
    'pec-holder-identified': 'PEC, izdan po identifikaciji imetnika',
  },
  requirement: {
    guided: 'vodeno izpolnjevanje',
    spid: 'prijava s SPID',
    completion: 'dokončanje na spletu',
    tracking: 'stanje vloge',
    responsible: 'odgovorna oseba',
    term: 'rok',
  },
};

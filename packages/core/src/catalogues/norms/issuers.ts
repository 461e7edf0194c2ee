import type { NormIssuer } from '../../norms/norm';

export const ISSUERS: NormIssuer[] = [
  { id: 'agid', names: ['AgID', 'Agenzia per l’Italia digitale', 'Agenzia dell’Italia digitale'] },
  { id: 'anac', names: ['ANAC', 'Autorità nazionale anticorruzione'] },
  { id: 'civit', names: ['CiVIT', 'Commissione per la valutazione, la trasparenza e l’integrità'] },
  { id: 'garante', names: ['Garante privacy', 'Garante per la protezione dei dati personali'] },
  {
    id: 'ministro-pa',
    names: [
      'Ministro per la pubblica amministrazione',
      'Ministro per la PA',
      'Ministro per la pubblica amministrazione e l’innovazione',
      'Dipartimento della funzione pubblica',
    ],
  },
  { id: 'ministro-innovazione', names: ['Ministro per l’innovazione e le tecnologie'] },
  { id: 'ministro-interno', names: ['Ministro dell’interno', 'Ministero dell’interno'] },
  {
    id: 'pcm',
    names: ['P.C.M.', 'Presidenza del Consiglio dei ministri', 'Presidente del Consiglio dei ministri'],
  },
  { id: 'unione-europea', names: ['Unione europea', 'Parlamento europeo e Consiglio'] },
];

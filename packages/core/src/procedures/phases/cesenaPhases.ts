import type { Term } from '../../schema/printed';
import type { Phase, PhaseCriterion } from '../model/phase';

const group = (part: Phase['participants'][number]['part'], text: string) => ({ part, group: { text } });
const steps = (...texts: readonly string[]): Term[] => texts.map((text) => ({ text }));

const GUIDED: readonly [string, PhaseCriterion['requires']][] = [
  ['30', ['guided', 'prefill']],
  ['60', ['guided', 'prefill']],
  ['100', ['guided']],
];
const STATUS = ['30', '60', '100'];

/** One of B1 to B6: ninety days from the phase before. */
function stage(number: number, title: string, criteria: PhaseCriterion[]): Phase {
  return {
    id: `phase-B${number}`,
    item: `B${number}`,
    title,
    code: `B${number}`,
    partOf: 'B',
    start: { from: 'phase', phaseId: number === 1 ? 'phase-A' : `phase-B${number - 1}` },
    days: 90,
    criteria,
    participants: [],
    steps: [],
  };
}

/**
 * The plan of action of the municipality of Cesena (Piano di informatizzazione delle procedure 1.0, 28 February 2015,
 * section 8), in our words: the first profile of phases. A 240 days from the approval, B1 to B6 of 90 days each with
 * thresholds 30, 60 and 100 per cent for guided start and then for access to the status, B1 also forms for all; C, the
 * publication of each phase for 15 days; D, the yearly update. B3 no longer names prefilling: as printed.
 */
export const CESENA_PHASES: readonly Phase[] = /* @__PURE__ */ (() => [
  {
    id: 'phase-A',
    item: 'a',
    title: 'Analisi, condivisione e riclassificazione',
    code: 'A',
    start: { from: 'approval' },
    days: 240,
    criteria: [],
    participants: [
      group('involved', 'Responsabili dei procedimenti'),
      group('involved', 'Referenti per la trasparenza'),
      group('involved', 'Dirigenti'),
      group('involved', 'Campione di cittadini'),
      group('involved', 'Campione di imprenditori'),
      group('involved', 'Campione di professionisti'),
    ],
    steps: steps(
      'Si completa entro 240 giorni dall’approvazione',
      'Coinvolgimento partecipato di campioni di utenti',
    ),
  },
  ...GUIDED.map(([percent, requires], i) =>
    stage(
      i + 1,
      [
        'Modulistica per tutti; avvio facilitato per il 30%',
        'Avvio facilitato per il 60%',
        'Avvio facilitato per tutti',
      ][i]!,
      i === 0
        ? [
            { percent: '100', requires: ['formAvailable'] },
            { percent, requires },
          ]
        : [{ percent, requires }],
    ),
  ),
  ...STATUS.map((percent, i) =>
    stage(i + 4, `Stato del procedimento in linea per ${percent === '100' ? 'tutti' : `il ${percent}%`}`, [
      { percent, requires: ['statusAccess'], modes: ['synchronous', 'asynchronous'] },
    ]),
  ),
  {
    id: 'phase-C',
    item: 'c',
    title: 'Pubblicazione e formazione',
    code: 'C',
    start: { from: 'every-phase' },
    days: 15,
    criteria: [],
    participants: [
      group('approves', 'Giunta'),
      group('involved', 'Dipendenti del Comune'),
      group('involved', 'Personale degli uffici che ricevono le istanze'),
    ],
    steps: steps(
      'Pubblicazione informale per 15 giorni, per raccogliere osservazioni e suggerimenti di miglioramento',
      'Approvazione della Giunta, poi pubblicazione sul sito del Comune',
      'Livello di informatizzazione pubblicato anche nella Carta dei servizi',
      'Informazione interna e formazione del personale',
    ),
  },
  {
    id: 'phase-D',
    item: 'd',
    title: 'Monitoraggio',
    code: 'D',
    start: { from: 'unstated' },
    days: null,
    recurrence: 'P1Y',
    criteria: [],
    participants: [
      group('responsible', 'Segretario generale'),
      group('supporting', 'Ufficio comunicazione e trasparenza'),
      group('supporting', 'SIA dell’Unione'),
      group('notifies', 'Dirigente'),
      group('notifies', 'Responsabile del procedimento'),
      group('notified', 'Responsabile della trasparenza'),
    ],
    steps: steps(
      'Aggiornamento almeno una volta all’anno',
      'Le modifiche del singolo procedimento si comunicano subito, per aggiornare la base della conoscenza e il sito',
      'Responsabilità del monitoraggio',
    ),
    exception: { text: 'Salvo che nessuna informazione essenziale dei procedimenti sia cambiata' },
  },
])();

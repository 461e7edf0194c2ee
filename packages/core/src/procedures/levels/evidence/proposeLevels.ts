import type { CivilDate } from '../../../base/civilDate';
import type { Assessment, ServiceAttributes } from '../../model/assessment';
import { decidingRows } from '../condition';
import type { Confidence } from '../crosswalk';
import type { Axis } from '../scales';
import { AXES, isStrong } from '../serviceState';
import type { EvidenceCondition, EvidenceState, ServiceEvidence } from './serviceEvidence';

interface EvidenceRow {
  readonly when: EvidenceCondition;
  /** Several where the evidence does not tell them apart. */
  readonly levels: readonly number[];
  readonly confidence: Confidence;
}

/** What evidence says which level: ours, from the meaning of the levels (Cesena's plan, 7.7). */
const EVIDENCE_ROWS: Readonly<Record<Axis, readonly EvidenceRow[]>> = {
  web: [
    { when: { available: [false] }, levels: [0], confidence: 'medium' },
    { when: { form: ['none'] }, levels: [0], confidence: 'medium' },
    { when: { form: ['link'] }, levels: [1, 2], confidence: 'low' },
    { when: { strongAuthentication: [false] }, levels: [2], confidence: 'low' },
    { when: { paidOnline: [true] }, levels: [4], confidence: 'high' },
    { when: {}, levels: [3], confidence: 'high' },
  ],
  integration: [
    { when: { reads: [true], writes: [true], registers: [true] }, levels: [5], confidence: 'high' },
    { when: { reads: [true], writes: [true] }, levels: [4], confidence: 'high' },
    { when: { registers: [true], reads: [true] }, levels: [3], confidence: 'medium' },
    { when: { registers: [true] }, levels: [3], confidence: 'high' },
    { when: { reads: [true] }, levels: [1], confidence: 'high' },
    { when: { mails: [true] }, levels: [2], confidence: 'high' },
    { when: {}, levels: [0], confidence: 'medium' },
  ],
  visura: [
    { when: { showsRecords: [true] }, levels: [2], confidence: 'high' },
    { when: { showsState: [true] }, levels: [1], confidence: 'high' },
    { when: {}, levels: [0], confidence: 'medium' },
  ],
};

/** Evidence that leaves more levels open than these says nothing. */
const MOST_OPEN = 2;

/** What a stored text holds. */
const LONGEST_TEXT = 20_000;

/** A proposed assessment, and how far each of its levels can be relied on; `null` for one that is not told. */
export interface LevelProposal {
  readonly assessment: Assessment;
  readonly confidence: Readonly<Record<Axis, Confidence | null>>;
}

export interface ProposalOf {
  /** Of the new assessment. */
  readonly id: string;
  readonly procedureId: string;
  readonly on: CivilDate;
  /** Who or what read the evidence. */
  readonly by: string;
}

/**
 * The assessment that evidence proposes, with its confidence axis by axis. It is of origin `'proposed'` and counts for
 * nothing until a person adds a declared one. Where the evidence does not tell two levels apart both stay open; where it
 * leaves more than two, the level is `null`. What is read and registered but perhaps not written is `[3, 5]`: no level of
 * the scale says just that.
 *
 * @example
 * ```ts
 * import { platformEvidence, proposeLevels } from '@pds/core/procedures';
 *
 * const read = platformEvidence({ status: 1, accessLevel: 3000, payment: 0, flowSteps: 4, protocolRequired: true });
 * if (!read.ok) throw new Error();
 * const { assessment, confidence } = proposeLevels(read.value, { id: 'a9', procedureId: 'p1', on: '2026-03-02', by: 'platform' });
 * assessment.levels; // => { web: 3, integration: [3, 5], visura: null }
 * [assessment.origin, confidence.web, confidence.integration]; // => ['proposed', 'high', 'low']
 * ```
 */
export function proposeLevels(
  evidence: ServiceEvidence,
  { id, procedureId, on, by }: ProposalOf,
): LevelProposal {
  const { seen } = evidence;
  const state = evidenceState(evidence);
  const shown = AXES.map((axis) => [axis, shownBy(EVIDENCE_ROWS[axis], state)] as const);
  return {
    assessment: {
      id,
      procedureId,
      on,
      by,
      origin: 'proposed',
      levels: Object.fromEntries(shown.map(([axis, { level }]) => [axis, level])),
      attributes: attributesOf(evidence),
      evidence: seen === '' ? [] : [{ kind: 'platform', text: seen.slice(0, LONGEST_TEXT), on }],
    },
    confidence: Object.fromEntries(
      shown.map(([axis, { confidence }]) => [axis, confidence]),
    ) as LevelProposal['confidence'],
  };
}

function evidenceState(evidence: ServiceEvidence): EvidenceState {
  return {
    available: yesNo(evidence.available),
    form: evidence.form === null ? ['steps', 'link', 'none'] : [evidence.form],
    strongAuthentication: yesNo(isStrong(evidence.authentication)),
    paidOnline: yesNo(evidence.paidOnline),
    reads: yesNo(evidence.reads),
    writes: yesNo(evidence.writes),
    mails: yesNo(evidence.mails),
    registers: yesNo(evidence.registers),
    showsState: yesNo(evidence.showsState),
    showsRecords: yesNo(evidence.showsRecords),
  };
}

function yesNo(told: boolean | null): readonly boolean[] {
  return told === null ? [true, false] : [told];
}

interface Shown {
  readonly level: number | number[] | null;
  readonly confidence: Confidence | null;
}

function shownBy(rows: readonly EvidenceRow[], state: EvidenceState): Shown {
  const asked = new Set(rows.flatMap(({ when }) => Object.keys(when)));
  const own = Object.fromEntries(
    Object.entries(state).filter(([name]) => asked.has(name)),
  ) as unknown as EvidenceState;
  const possible = decidingRows(rows, own);
  const open = [...new Set(possible.flatMap(({ levels }) => levels))].sort((a, b) => a - b);
  if (open.length > MOST_OPEN) return { level: null, confidence: null };
  const sole = possible.length === 1 ? possible[0]!.confidence : 'low';
  return open.length === 1 ? { level: open[0]!, confidence: sole } : { level: open, confidence: 'low' };
}

/** The attributes that the evidence tells; all others nobody has asked about. */
function attributesOf({
  available,
  form,
  stepCount,
  authentication,
  paymentDue,
  reads,
}: ServiceEvidence): ServiceAttributes {
  return {
    infoPage: available === true ? true : null,
    formAvailable: form === 'steps' ? true : null,
    booking: null,
    guided: form === 'steps' && stepCount !== null ? stepCount > 1 : null,
    prefill: reads,
    proactive: null,
    paymentDue,
    authentication: authentication && [...authentication],
    filingChannelIds: null,
    formationModeIds: null,
  };
}

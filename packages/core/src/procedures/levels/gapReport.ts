import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentOn } from '../model/stateOn';
import { otherScales, ownLevels } from './checkClassification';
import type { EffortWeights } from './effort';
import type { LevelsIssue } from './issues';
import { type MissingAttribute, withoutDoubt } from './missingAttributes';
import { hasFeature, type PhaseFeature, type VisuraCounting } from './phaseFeature';
import type { AxisLevels } from './serviceState';
import { type FilingReading, stateReader } from './stateReader';
import { createPlanner, DEFAULT_PLANNER, type UpgradePath } from './upgradePath';

/** A day by which procedures must show something; `phase` is the id of the phase that says so. */
export interface PhaseDeadline {
  readonly phase: string;
  readonly due: CivilDate;
  readonly requires: readonly PhaseFeature[];
}

/** The first deadline that a procedure does not meet, what it lacks for it, and whether the day is past. */
export interface BlockingDeadline extends PhaseDeadline {
  readonly lacks: readonly PhaseFeature[];
  readonly overdue: boolean;
}

/** How far a procedure is from where it shall be. */
export interface ProcedureGap {
  readonly procedureId: string;
  /** The assessment that tells how it stands; `null` where there is none. */
  readonly assessmentId: string | null;
  /** As assessed: several levels left open stay open, what was not assessed is no level. */
  readonly levels: AxisLevels;
  /** Where it shall be; `null` for a procedure of which nobody asks anything. */
  readonly target: AxisLevels | null;
  /** `null` without a target, and where there is no way; `issues` say why not. */
  readonly path: UpgradePath | null;
  /** What its levels will ask for beside them, each thing once. */
  readonly missing: readonly MissingAttribute[];
  readonly deadline: BlockingDeadline | null;
  readonly issues: readonly LevelsIssue[];
}

export interface GapOptions extends FilingReading {
  readonly on: CivilDate;
  /**
   * Where a procedure shall be, `null` for nowhere; of several levels each will do. By default the top (4, 5, 2), and
   * (3, 5, 2) where no payment is due and web 4 is not reached; nothing is asked of procedures on list B.
   */
  readonly target?: (procedure: Procedure, assessment: Assessment | undefined) => AxisLevels | null;
  readonly weights?: EffortWeights;
  /** The days by which procedures must show something, for all of them or for each. */
  readonly deadlines?: readonly PhaseDeadline[] | ((procedure: Procedure) => readonly PhaseDeadline[]);
  readonly visuraCounting?: VisuraCounting;
}

/**
 * For every procedure of a register, in its order: the levels on a day, those aimed at, the cheapest coherent way with
 * the attributes that it lacks, and the first deadline that blocks it. A procedure that is not assessed, or is so
 * incoherently, has no way and says why: the codes are those of `upgradePath`. What is not known does not meet a deadline.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { gapReport, type ProcedureRegister } from '@pds/core/procedures';
 *
 * const empty = collectionOf([]);
 * const register = {
 *   scales: empty, filingChannels: empty, formationModes: empty, assessments: empty,
 *   procedures: collectionOf([{ id: 'p1', title: 'Note', provenance: 'invented', list: 'A', kind: null, dataBankIds: null }]),
 * } as unknown as ProcedureRegister;
 * const deadlines = [{ phase: 'B4', due: '2026-10-20', requires: ['statusAccess' as const] }];
 * const [gap] = gapReport(register, { on: '2026-01-01', deadlines });
 * gap?.deadline?.overdue; // => false
 * gap?.issues[0]?.code; // => 'levels.start_unknown'
 * ```
 */
export function gapReport(
  register: ProcedureRegister,
  { on, target = usualTarget, weights, deadlines = [], visuraCounting, ...reading }: GapOptions,
): readonly ProcedureGap[] {
  const planner = weights ? createPlanner(weights) : DEFAULT_PLANNER;
  const stateOf = stateReader(register, reading);
  const states = assessmentOn(register, on);
  const foreign = otherScales(register);
  return [...register.procedures].map((procedure): ProcedureGap => {
    const assessment = states.get(procedure.id);
    const levels = assessment ? ownLevels(assessment, foreign) : {};
    const aim = target(procedure, assessment);
    const path = aim && planner(levels, aim, withoutDoubt(stateOf(procedure, assessment, levels)));
    const due = typeof deadlines === 'function' ? deadlines(procedure) : deadlines;
    return {
      procedureId: procedure.id,
      assessmentId: assessment?.id ?? null,
      levels,
      target: aim,
      path: path?.ok ? path.value : null,
      missing: path?.ok ? missingOn(path.value) : [],
      deadline: blocking(due, assessment, on, visuraCounting),
      issues: path?.issues ?? [],
    };
  });
}

const TOP: AxisLevels = { web: 4, integration: 5, visura: 2 };
const UNPAID_TOP: AxisLevels = { ...TOP, web: 3 };

function usualTarget({ list }: Procedure, assessment: Assessment | undefined): AxisLevels | null {
  if (list === 'B') return null;
  const unpaid = assessment?.attributes.paymentDue === 'none' && assessment.levels.web !== 4;
  return unpaid ? UNPAID_TOP : TOP;
}

function missingOn({ steps }: UpgradePath): readonly MissingAttribute[] {
  const missing = steps.flatMap((step) => step.missing);
  return missing.filter(({ code }, i) => missing.findIndex((other) => other.code === code) === i);
}

function blocking(
  deadlines: readonly PhaseDeadline[],
  assessment: Assessment | undefined,
  on: CivilDate,
  counting: VisuraCounting | undefined,
): BlockingDeadline | null {
  let first: BlockingDeadline | null = null;
  for (const deadline of deadlines) {
    if (first && first.due <= deadline.due) continue;
    const lacks = deadline.requires.filter(
      (feature) => !(assessment && hasFeature(assessment, feature, counting) === true),
    );
    if (lacks.length > 0) first = { ...deadline, lacks, overdue: deadline.due < on };
  }
  return first;
}

import type { CivilDate } from '../../base/civilDate';
import { type IssuePath, issueAt } from '../../base/issue';
import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentHistory, upTo } from '../model/stateOn';
import { findingsIn } from './checkLevels';
import { checkTransition } from './checkTransition';
import { type LevelFinding, levelFinding } from './levelFindings';
import { type Axis, SCALES } from './scales';
import { AXES, type AxisLevels, knownLevel, type RuleOptions } from './serviceState';
import { type FilingReading, stateReader } from './stateReader';

export interface ClassificationOptions extends RuleOptions, FilingReading {
  /** Assessments after this day are left aside. */
  readonly today: CivilDate;
}

/**
 * What is wrong with, or worth saying of, the classification of a register on a day: of each procedure what
 * `checkLevels` finds in its state of that day, what `checkTransition` finds between its assessments up to it,
 * `levels.no_assessment` and `levels.not_assessed` for what nobody has said, and `levels.other_scale` for each scale that
 * is not one of `SCALES` under its id and with its codes: levels on such a scale are not judged. Each finding stands at
 * the assessment, or at the procedure whose field it is about.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { checkClassification, type ProcedureRegister } from '@pds/core/procedures';
 *
 * const empty = collectionOf([]);
 * const register = {
 *   scales: empty, filingChannels: empty, formationModes: empty, assessments: empty,
 *   procedures: collectionOf([{ id: 'p1', title: 'Note', provenance: 'invented', list: 'B', kind: null, dataBankIds: null }]),
 * } as unknown as ProcedureRegister;
 * checkClassification(register, { today: '2026-01-01' }).map(({ code, path }) => [code, path?.join('.')]);
 * // => [['levels.no_assessment', 'procedures.p1'], ['levels.list_b_without_reason', 'procedures.p1.listReason']]
 * ```
 */
export function checkClassification(
  register: ProcedureRegister,
  { today, ...options }: ClassificationOptions,
): readonly LevelFinding[] {
  const stateOf = stateReader(register, options);
  const history = assessmentHistory(register);
  const foreign = otherScales(register);
  const findings = foreign.map((scale) => levelFinding('levels.other_scale', ['scales', scale], { scale }));
  for (const procedure of register.procedures) {
    const rows = upTo(history.get(procedure.id) ?? [], today);
    const last = rows.at(-1);
    const levels = last ? ownLevels(last, foreign) : {};
    if (!last) findings.push(levelFinding('levels.no_assessment', ['procedures', procedure.id], {}));
    else addUnassessed(findings, last.id, levels);
    for (const finding of findingsIn(levels, stateOf(procedure, last, levels))) {
      findings.push(placed(finding, procedure, last));
    }
    for (let i = 1; i < rows.length; i++) {
      const [before, after] = [rows[i - 1]!, rows[i]!];
      const step = checkTransition(
        { levels: ownLevels(before, foreign) },
        { levels: ownLevels(after, foreign) },
        { reason: after.reason },
      );
      for (const finding of step) findings.push(placed(finding, procedure, after));
    }
  }
  return findings;
}

/** The scales of a register that the rules do not know: of another id, or with other codes. */
export function otherScales({ scales }: Pick<ProcedureRegister, 'scales'>): readonly string[] {
  return [...scales]
    .filter(({ id, levels }) => {
      const known = Object.hasOwn(SCALES, id) ? SCALES[id as Axis].levels : [];
      const codes = levels.map(({ code }) => code).sort((a, b) => a - b);
      return codes.length !== known.length || known.some(({ code }, i) => code !== codes[i]);
    })
    .map(({ id }) => id);
}

/** The levels of an assessment that stand on scales the rules know. */
export function ownLevels({ levels }: Assessment, foreign: readonly string[]): AxisLevels {
  return foreign.length === 0
    ? levels
    : Object.fromEntries(Object.entries(levels).filter(([scale]) => !foreign.includes(scale)));
}

function addUnassessed(findings: LevelFinding[], assessmentId: string, levels: AxisLevels): void {
  for (const axis of AXES) {
    if (!Object.hasOwn(levels, axis) || knownLevel(levels, axis) !== null) continue;
    const path = ['assessments', assessmentId, 'levels', axis];
    findings.push(levelFinding('levels.not_assessed', path, { axis }));
  }
}

/** A finding of a service told at its place in the register: at the assessment, or at the procedure itself. */
function placed(finding: LevelFinding, { id }: Procedure, assessment: Assessment | undefined): LevelFinding {
  const [first] = finding.path as IssuePath;
  const assessed = first === 'levels' || first === 'attributes';
  return assessed && assessment
    ? issueAt(finding, 'assessments', assessment.id)
    : issueAt(finding, 'procedures', id);
}

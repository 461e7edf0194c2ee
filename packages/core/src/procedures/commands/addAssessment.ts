import { type Issue, issueAt } from '../../base/issue';
import type { Json } from '../../base/json';
import { applyPatches, type Change } from '../../base/patch';
import { err, ok, type Result } from '../../base/result';
import { danglingIssues } from '../../schema/dangling';
import { otherScales, ownLevels } from '../levels/checkClassification';
import { checkTransition } from '../levels/checkTransition';
import type { Assessment } from '../model/assessment';
import { checkAssessment, scaleCodes } from '../model/checkRegister';
import { LINKS } from '../model/links';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentHistory } from '../model/stateOn';
import type { AddAssessmentCommand } from './registerCommand';

/** The register with one more assessment. What the step from the one before shows and is no error comes with it. */
export function addAssessment(
  register: ProcedureRegister,
  { assessment }: AddAssessmentCommand,
): Result<Change<ProcedureRegister>, Issue> {
  const { id } = assessment;
  const value = assessment as unknown as Json;
  const added = applyPatches(register, [{ op: 'add', collection: 'assessments', id, value }]);
  if (!added.ok) return added;
  const found: readonly Issue[] = [
    ...ownDangling(added.value.next, assessment),
    ...checkAssessment(assessment, scaleCodes(register)),
    ...succession(register, assessment),
    ...stepIssues(added.value.next, assessment),
  ];
  return found.some(({ severity }) => severity === 'error') ? err(found) : ok(added.value, found);
}

const OWN_LINKS = /* @__PURE__ */ (() => LINKS.filter(({ from }) => from === 'assessments'))();

/** Ids of this one assessment that lead nowhere. */
function ownDangling(register: ProcedureRegister, assessment: Assessment): readonly Issue[] {
  const only = {
    has: (id: string) => register.assessments.has(id),
    [Symbol.iterator]: () => [assessment][Symbol.iterator](),
  };
  return danglingIssues({ ...register, assessments: only }, OWN_LINKS);
}

/** An assessment supersedes one of its own procedure that was there before it. */
function* succession(
  { assessments }: ProcedureRegister,
  { id, procedureId, supersedesId }: Assessment,
): Generator<Issue> {
  if (supersedesId === undefined) return;
  const earlier = assessments.get(supersedesId);
  if (supersedesId === id || (earlier && earlier.procedureId !== procedureId)) {
    const path = ['assessments', id, 'supersedesId'];
    yield { code: 'procedures.bad_succession', severity: 'error', path, params: { id: supersedesId } };
  }
}

/** The step from the assessment that counted before; a proposal is no step. */
function stepIssues(register: ProcedureRegister, assessment: Assessment): readonly Issue[] {
  const { id, procedureId, reason } = assessment;
  const assessments = [...register.assessments].filter((row) => row.procedureId === procedureId);
  const rows = assessmentHistory({ assessments }).get(procedureId) ?? [];
  const before = rows[rows.findIndex((row) => row.id === id) - 1];
  if (!before) return [];
  const foreign = otherScales(register);
  const [from, to] = [{ levels: ownLevels(before, foreign) }, { levels: ownLevels(assessment, foreign) }];
  return checkTransition(from, to, { reason }).map((issue) => issueAt(issue, 'assessments', id));
}

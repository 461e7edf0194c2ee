import type { CivilDate } from '../../base/civilDate';
import type { Finding } from '../../base/ruleSource';
import { isInForce } from '../isInForce';
import type { Application } from '../model/digitalModel';
import type { ProcedureRegister } from '../model/procedureRegister';
import { findingsBy } from '../rule';
import { type DigitalModel, MAD, waysOf } from './digitalModel';
import { ORGANISATION_RULES, type OrganisationIssueTable } from './issues';

const finding = findingsBy<OrganisationIssueTable>(ORGANISATION_RULES);

/** The day on which qualifications are asked for, and the model by which applications are judged. */
export interface ApplicationCheckOptions {
  readonly today: CivilDate;
  readonly model?: DigitalModel;
}

/**
 * Every finding about applications in the region's model (4.3): classes of users served by a way that they do not have
 * or that the application's kind does not give; solutions that are not qualified today, or in another version only;
 * triples of solution, version and specification that stand twice.
 */
export function checkApplications(
  register: Pick<ProcedureRegister, 'applications' | 'qualifications' | 'userClasses'>,
  { today, model = MAD }: ApplicationCheckOptions,
): readonly Finding[] {
  const current = new Map<string, Set<string>>();
  const findings: Finding[] = [];
  const triples = new Map<string, string>();
  for (const qualification of register.qualifications) {
    const { id, solution, version, specification, on, until } = qualification;
    const triple = JSON.stringify([solution, version, specification]);
    const other = triples.get(triple);
    if (other !== undefined)
      findings.push(finding('mad.qualified_twice', ['qualifications', id], { id: other }));
    triples.set(triple, other ?? id);
    if (!isInForce({ from: on, until }, today)) continue;
    current.set(solution, (current.get(solution) ?? new Set()).add(version));
  }
  for (const application of register.applications) {
    findings.push(...checkWays(application, register, model));
    const { id, solution, version } = application;
    if (solution === undefined) continue;
    const qualified = current.get(solution);
    const path = ['applications', id];
    if (!qualified) findings.push(finding('mad.not_qualified', [...path, 'solution'], {}));
    else if (version !== undefined && !qualified.has(version)) {
      const params = { found: version, expected: [...qualified].join(', ') };
      findings.push(finding('mad.other_version_qualified', [...path, 'version'], params));
    }
  }
  return findings;
}

function* checkWays(
  { id, kind, serves }: Application,
  { userClasses }: Pick<ProcedureRegister, 'userClasses'>,
  model: DigitalModel,
): Generator<Finding> {
  for (const [i, { userClassId, mode }] of serves.entries()) {
    const path = ['applications', id, 'serves', i, 'mode'];
    const userClass = userClasses.get(userClassId);
    const ways = userClass ? waysOf(userClass, model) : [];
    if (ways.length > 0 && !ways.includes(mode))
      yield finding('mad.way_not_of_class', path, { id: userClassId });
    if (!model.ways[mode].includes(kind)) yield finding('mad.way_not_of_kind', path, { id: userClassId });
  }
}

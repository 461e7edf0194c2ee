import type { Issue } from '../base/issue';
import { applyPatches, type Change } from '../base/patch';
import { err, type Result } from '../base/result';
import type { Role } from '../municipality/roles';
import type { AnswerCommand } from './commands';
import { type PlanIssue, planError } from './issues';
import type { SecurityPlan } from './model/plan';
import type { ChangeRequest, PlanVersion } from './model/version';

const WRITERS: readonly Role[] = ['responsabile-sicurezza-cie', 'referente-progetto'];

/** The plan after one point that the Prefettura raised was taken up or argued against. */
export function answerRequest(
  plan: SecurityPlan,
  command: AnswerCommand,
): Result<Change<SecurityPlan>, Issue> {
  const { versionId, itemId, outcome: state, answer, by, type } = command;
  const version = plan.versions.get(versionId);
  if (!version) return err([planError('plan.unknown_version', ['versions', versionId], { versionId })]);
  if (version.state !== 'richiesta-modifiche') {
    return err([planError('plan.not_allowed', [], { command: type, state: version.state })]);
  }
  if (!WRITERS.some((role) => by.roles.includes(role))) {
    return err([planError('plan.not_your_role', [], { command: type, roles: WRITERS })]);
  }
  if (!requestsOf(version).some(({ id }) => id === itemId)) {
    return err([planError('plan.unknown_request', ['versions', versionId, 'review'], { itemId })]);
  }
  const answered = (item: ChangeRequest): ChangeRequest =>
    item.id === itemId ? { ...item, state, answer } : item;
  const review = version.review.map((event) =>
    event.items ? { ...event, items: event.items.map(answered) } : event,
  );
  return applyPatches(plan, [
    { op: 'set', collection: 'versions', id: versionId, path: ['review'], value: review },
  ]);
}

/** The points that the Prefettura raised about a version. */
export function requestsOf(version: PlanVersion): readonly ChangeRequest[] {
  return version.review.flatMap(({ items }) => items ?? []);
}

/** `plan.request_unanswered` for each point of the corrected version that nobody has answered. */
export function unanswered(corrected: PlanVersion | undefined): readonly PlanIssue[] {
  if (corrected?.state !== 'richiesta-modifiche') return [];
  return requestsOf(corrected)
    .filter(({ state }) => state === 'aperta')
    .map(({ id }) =>
      planError('plan.request_unanswered', ['versions', corrected.id, 'review'], { itemId: id }),
    );
}

import { contentHash } from '../frozenContent';
import { checkHistory } from '../history';
import { type PlanIssue, planError } from '../issues';
import type { SecurityPlan } from '../model/plan';
import type { PlanState, PlanVersion } from '../model/version';
import { changedBody } from '../sheets/sheetSeal';
import { EDITING_STATES } from '../transitions';

/** Whether frozen content, signed sheets, states and history still bear each other out. */
export function checkVersions(plan: SecurityPlan): readonly PlanIssue[] {
  const versions = plan.versions.toArray();
  return [
    ...checkHistory(plan),
    ...versions.filter(({ content, contentHash: sealed }) => content ?? sealed).flatMap(changedContent),
    ...[...plan.sheets].flatMap(changedBody),
    ...stateWithoutHistory(plan),
    ...tooMany(versions, 'in-force', ['approvata']),
    ...tooMany(versions, 'being-written', EDITING_STATES),
  ];
}

/** `plan.content_changed` unless the version has frozen content whose hash is the one that was taken of it. */
export function changedContent(version: PlanVersion | undefined): readonly PlanIssue[] {
  const intact = version?.content !== undefined && contentHash(version.content) === version.contentHash;
  const path = version ? ['versions', version.id, 'content'] : [];
  return intact ? [] : [planError('plan.content_changed', path, {})];
}

/** The last entry about a version says its state, and the last that sealed a hash says its content's. */
function stateWithoutHistory(plan: SecurityPlan): readonly PlanIssue[] {
  const last = new Map<string, { state: PlanState; contentHash: string | undefined }>();
  for (const entry of plan.history) {
    if ('sheetId' in entry) continue;
    const { versionId, to, contentHash: sealed } = entry;
    const before = last.get(versionId);
    last.set(versionId, {
      state: to,
      contentHash: sealed ?? (to === 'bozza' ? undefined : before?.contentHash),
    });
  }
  return [...plan.versions].flatMap(({ id, state, contentHash: held }): readonly PlanIssue[] => {
    const told = last.get(id);
    return told?.state === state && told.contentHash === held
      ? []
      : [planError('plan.state_without_history', ['versions', id, 'state'], { versionId: id, state })];
  });
}

function tooMany(
  versions: readonly PlanVersion[],
  state: 'in-force' | 'being-written',
  states: readonly PlanState[],
): readonly PlanIssue[] {
  const count = versions.filter((version) => states.includes(version.state)).length;
  return count > 1 ? [planError('plan.too_many_versions', ['versions'], { state, count })] : [];
}

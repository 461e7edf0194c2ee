import type { Issue } from '../base/issue';
import { issueAt } from '../base/issue';
import { applyPatches, type Change, type Patch, placeOf } from '../base/patch';
import { err, ok, type Result } from '../base/result';
import type { Role } from '../municipality/roles';
import { plainJsonIssues } from '../schema/plainJson';
import { readShape } from '../schema/shape';
import type { RegisterCommand } from './commands';
import { isBoundToSite } from './edit';
import { planError } from './issues';
import { SecurityEvent } from './model/event';
import type { SecurityPlan } from './model/plan';
import { Training } from './model/training';

/** What is kept beside the content, whatever the state of a version: events as they happen, courses as they are held. */
const REGISTERS = /* @__PURE__ */ (() => ({ events: SecurityEvent, trainings: Training }) as const)();
type RegisterName = keyof typeof REGISTERS;

/** Who writes in the registers; a surveyor only of events at the own site. */
const WRITERS: readonly Role[] = [
  'responsabile-sicurezza-cie',
  'referente-progetto',
  'coordinatore-rilevazione',
  'addetto-rilevazione',
];

/** The plan after changes of its registers; they are no content and need no version that is being written. */
export function applyRegister(
  plan: SecurityPlan,
  command: RegisterCommand,
): Result<Change<SecurityPlan>, Issue> {
  const { by, changes, type } = command;
  if (!WRITERS.some((role) => by.roles.includes(role))) {
    return err([planError('plan.not_your_role', [], { command: type, roles: WRITERS })]);
  }
  const outside = changes.filter(({ collection }) => !Object.hasOwn(REGISTERS, collection));
  if (outside.length > 0) {
    return err(
      outside.map((patch) => planError('plan.not_content', placeOf(patch), { collection: patch.collection })),
    );
  }
  const unfit = changes.flatMap((patch) =>
    'value' in patch ? plainJsonIssues(patch.value).map((issue) => issueAt(issue, ...placeOf(patch))) : [],
  );
  if (unfit.length > 0) return err(unfit);
  const result = applyPatches(plan, changes);
  if (!result.ok) return result;
  const { next } = result.value;
  const foreign = isBoundToSite(by)
    ? changes.filter((patch) => !isOwn(patch, by.siteId, plan) || !isOwn(patch, by.siteId, next))
    : [];
  if (foreign.length > 0) {
    return err(
      foreign.map((patch) =>
        planError('plan.not_your_site', placeOf(patch), { collection: patch.collection }),
      ),
    );
  }
  const broken = changes.flatMap((patch) => {
    const name = patch.collection as RegisterName;
    const row = next[name].get(patch.id);
    const shaped = row === undefined ? ok(row) : readShape(REGISTERS[name], row);
    return shaped.ok ? [] : shaped.issues.map((issue) => issueAt(issue, name, patch.id));
  });
  return broken.length > 0 ? err(broken) : result;
}

function isOwn({ collection, id }: Patch, siteId: string | undefined, plan: SecurityPlan): boolean {
  if (collection !== 'events') return false;
  const event = plan.events.get(id);
  return event === undefined || event.siteId === siteId;
}

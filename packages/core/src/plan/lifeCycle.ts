import type { Issue } from '../base/issue';
import type { Json } from '../base/json';
import { applyPatches, type Change, type Patch } from '../base/patch';
import { err, type Result } from '../base/result';
import type { LifeCycleCommand } from './commands';
import { contentHash, freezeContent, restorePatches } from './frozenContent';
import { guard } from './guards';
import { chainEntry } from './history';
import type { SecurityPlan } from './model/plan';
import type { PlanVersion, ReviewEvent } from './model/version';
import { transitionOf } from './transitions';

/** The plan after a step in a version's life; the caller has asked for state and role. */
export function applyStep(
  plan: SecurityPlan,
  command: LifeCycleCommand,
): Result<Change<SecurityPlan>, Issue> {
  const refusals = guard(plan, command);
  if (refusals.length > 0) return err(refusals);
  const version = plan.versions.get(command.versionId);
  const { to, decidedBy } = transitionOf(command.type);
  const steps = [...effectsOf(plan, command), ...(version ? [setField(version.id, 'state', to)] : [])];
  const entry = chainEntry(plan, {
    id: command.id,
    at: command.at,
    recordedBy: command.by.id,
    ...(decidedBy && { decidedBy }),
    command: command.type,
    versionId: command.versionId,
    from: version?.state ?? null,
    to,
    ...('note' in command && { note: command.note }),
  });
  return applyPatches(plan, [...steps, { op: 'add', collection: 'history', id: entry.id, value: entry }]);
}

function effectsOf(plan: SecurityPlan, command: LifeCycleCommand): readonly Patch[] {
  const { versionId, on } = command;
  const version = plan.versions.get(versionId);
  switch (command.type) {
    case 'create-alfa':
      return [newVersion(versionId, 'alfa', 0, on)];
    case 'create-beta':
      return [newVersion(versionId, 'beta', 0, on)];
    case 'open-correction': {
      const base = plan.versions.get(command.basedOn)!;
      return [newVersion(versionId, base.kind, base.revision + 1, on, base.id), ...restored(plan, base)];
    }
    case 'create-update': {
      const base = plan.versions.get(command.basedOn)!;
      const revisions = [...plan.versions]
        .filter((other) => other.kind === 'beta')
        .map((other) => other.revision + 1);
      return [newVersion(versionId, 'beta', Math.max(0, ...revisions), on, base.id), ...restored(plan, base)];
    }
    case 'validate': {
      const content = freezeContent(plan);
      return [
        setField(versionId, 'content', content as unknown as Json),
        setField(versionId, 'contentHash', contentHash(content)),
      ];
    }
    case 'reopen':
      return [unsetField(versionId, 'content'), unsetField(versionId, 'contentHash')];
    case 'sign':
      return [setField(versionId, 'signedOn', on), setField(versionId, 'signedBy', command.personId)];
    case 'transmit': {
      const { transmissionId: id, channel, protocol, attachments } = command;
      const sent = {
        id,
        date: on,
        channel,
        ...(protocol !== undefined && { protocolOut: protocol }),
        attachments,
      };
      const corrected = plan.versions.get(version?.basedOn ?? '');
      return [
        setField(versionId, 'transmissions', [...(version?.transmissions ?? []), sent]),
        ...(corrected?.state === 'richiesta-modifiche' ? [setField(corrected.id, 'state', 'ritirata')] : []),
      ];
    }
    case 'record-receipt': {
      const sent = version?.transmissions ?? [];
      const received = sent.map((each, i) =>
        i < sent.length - 1
          ? each
          : {
              ...each,
              receivedOn: on,
              ...(command.protocol !== undefined && { protocolIn: command.protocol }),
            },
      );
      return [setField(versionId, 'transmissions', received), reviewed(version, command, 'ricevuto')];
    }
    case 'record-approval': {
      const earlier = [...plan.versions].filter((other) => other.state === 'approvata');
      return [
        setField(versionId, 'approvedOn', on),
        setField(versionId, 'approvalAct', { protocol: command.protocol, date: on }),
        reviewed(version, command, 'approvato'),
        ...earlier.flatMap(({ id }) => [setField(id, 'state', 'superata'), setField(id, 'supersededOn', on)]),
      ];
    }
    case 'record-change-request':
      return [reviewed(version, command, 'richiesta-modifiche')];
    case 'record-return':
      return [reviewed(version, command, 'restituito')];
    case 'close-survey':
    case 'send-back':
    case 'withdraw':
      return [];
  }
}

function newVersion(
  id: string,
  kind: PlanVersion['kind'],
  revision: number,
  on: string,
  basedOn?: string,
): Patch {
  const value = {
    id,
    kind,
    revision,
    state: 'bozza',
    createdOn: on,
    transmissions: [],
    review: [],
    ...(basedOn && { basedOn }),
  };
  return { op: 'add', collection: 'versions', id, value };
}

function restored(plan: SecurityPlan, base: PlanVersion): readonly Patch[] {
  return base.content ? restorePatches(plan, base.content) : [];
}

function reviewed(
  version: PlanVersion | undefined,
  command: LifeCycleCommand,
  kind: ReviewEvent['kind'],
): Patch {
  const event = {
    date: command.on,
    kind,
    ...('protocol' in command && command.protocol !== undefined && { protocol: command.protocol }),
    ...('note' in command && { text: command.note }),
    ...('items' in command && { items: command.items }),
    recordedBy: command.by.id,
  };
  return setField(command.versionId, 'review', [...(version?.review ?? []), event]);
}

function setField(id: string, field: keyof PlanVersion, value: Json): Patch {
  return { op: 'set', collection: 'versions', id, path: [field], value };
}

function unsetField(id: string, field: keyof PlanVersion): Patch {
  return { op: 'unset', collection: 'versions', id, path: [field] };
}

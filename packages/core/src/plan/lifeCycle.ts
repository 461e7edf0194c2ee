import type { Issue } from '../base/issue';
import type { Json } from '../base/json';
import { applyPatches, type Change, type Patch } from '../base/patch';
import { err, type Result } from '../base/result';
import type { LifeCycleCommand } from './commands';
import { contentHash, freezeContent, restorePatches } from './frozenContent';
import { guard, mayoralties } from './guards';
import { chainEntries, toldBy } from './history';
import type { FrozenContent } from './model/frozenContent';
import type { VersionStep } from './model/history';
import type { SecurityPlan } from './model/plan';
import type { ChangeRequest, OwnerSignature, PlanState, PlanVersion, ReviewEvent } from './model/version';
import type { PlanRules } from './rules';
import { transitionOf } from './transitions';

/** The plan after a step in a version's life; the caller has asked for state and role. */
export function applyStep(
  plan: SecurityPlan,
  command: LifeCycleCommand,
  rules: PlanRules,
): Result<Change<SecurityPlan>, Issue> {
  const refusals = guard(plan, command, rules);
  if (refusals.length > 0) return err(refusals);
  const version = plan.versions.get(command.versionId);
  const to = reached(plan, command, version);
  const moves = [
    { version: command.versionId, from: version?.state ?? null, to },
    ...sideMoves(plan, command).map(({ id, state }) => ({
      version: id,
      from: state,
      to: SIDE_STATE[command.type]!,
    })),
  ];
  const content = command.type === 'validate' ? freezeContent(plan) : undefined;
  const entries = chainEntries(
    plan,
    moves.map((move, i) => entryOf(command, move, i, content && contentHash(content))),
  );
  return applyPatches(plan, [
    ...effectsOf(plan, command, content),
    ...moves.filter((move) => move.from !== null).map((move) => setField(move.version, 'state', move.to)),
    ...entries.map((entry): Patch => ({ op: 'add', collection: 'history', id: entry.id, value: entry })),
  ]);
}

/** Where the step leads; a joint plan is signed only when the Sindaco of each municipality has signed. */
function reached(plan: SecurityPlan, command: LifeCycleCommand, version: PlanVersion | undefined): PlanState {
  const { to } = transitionOf(command.type);
  if (command.type !== 'sign' || !version) return to;
  return signaturesWith(plan, command, version).length < plan.municipalities.size ? version.state : to;
}

/** The version's signatures with the one that the command brings, one for each municipality whose Sindaco signed. */
function signaturesWith(
  plan: SecurityPlan,
  { personId, on }: Extract<LifeCycleCommand, { type: 'sign' }>,
  version: PlanVersion,
): readonly OwnerSignature[] {
  const signed = version.signatures ?? [];
  const owners = mayoralties(plan, personId, on).filter(
    (id) => !signed.some(({ municipalityId }) => municipalityId === id),
  );
  return [...signed, ...owners.map((municipalityId) => ({ municipalityId, personId, on }))];
}

/** What becomes of other versions by a step: an approval supersedes, the sending of a correction withdraws. */
const SIDE_STATE: Partial<Record<LifeCycleCommand['type'], PlanState>> = {
  'record-approval': 'superata',
  transmit: 'ritirata',
};

function sideMoves(plan: SecurityPlan, command: LifeCycleCommand): readonly PlanVersion[] {
  switch (command.type) {
    case 'record-approval':
      return [...plan.versions].filter((other) => other.state === 'approvata');
    case 'transmit': {
      const corrected = plan.versions.get(plan.versions.get(command.versionId)?.basedOn ?? '');
      return corrected?.state === 'richiesta-modifiche' ? [corrected] : [];
    }
    default:
      return [];
  }
}

interface Move {
  readonly version: string;
  readonly from: PlanState | null;
  readonly to: PlanState;
}

function entryOf(
  command: LifeCycleCommand,
  { version, from, to }: Move,
  i: number,
  hash: string | undefined,
): Omit<VersionStep, 'previousHash' | 'hash'> {
  return {
    ...toldBy(command, i, transitionOf(command.type).decidedBy),
    versionId: version,
    from,
    to,
    ...(hash !== undefined && { contentHash: hash }),
  };
}

function effectsOf(
  plan: SecurityPlan,
  command: LifeCycleCommand,
  content: FrozenContent | undefined,
): readonly Patch[] {
  const { versionId, on } = command;
  // Only the commands that create it find none, and they do not look at it.
  const version = plan.versions.get(versionId)!;
  switch (command.type) {
    case 'create-alfa':
      return [newVersion(plan, versionId, 'alfa', on)];
    case 'create-beta':
      return [newVersion(plan, versionId, 'beta', on)];
    case 'open-correction':
    case 'create-update': {
      const base = plan.versions.get(command.basedOn)!;
      const kind = command.type === 'create-update' ? 'beta' : base.kind;
      const restored = base.content ? restorePatches(plan, base.content) : [];
      return [newVersion(plan, versionId, kind, on, base.id), ...restored];
    }
    case 'validate':
      return [
        setField(versionId, 'content', content as unknown as Json),
        setField(versionId, 'contentHash', contentHash(content!)),
      ];
    case 'reopen':
      return [
        unsetField(versionId, 'content'),
        unsetField(versionId, 'contentHash'),
        ...(version.signatures
          ? (['signatures', 'signedOn', 'signedBy'] as const).map((field) => unsetField(versionId, field))
          : []),
      ];
    case 'sign':
      return [
        setField(versionId, 'signedOn', on),
        setField(versionId, 'signedBy', command.personId),
        ...(plan.municipalities.size > 1
          ? [setField(versionId, 'signatures', [...signaturesWith(plan, command, version)])]
          : []),
      ];
    case 'transmit': {
      const { transmissionId: id, channel, protocol, attachments } = command;
      const sent = {
        id,
        date: on,
        channel,
        ...(protocol !== undefined && { protocolOut: protocol }),
        attachments,
      };
      return [setField(versionId, 'transmissions', [...version.transmissions, sent])];
    }
    case 'record-receipt': {
      const sent = version.transmissions;
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
    case 'record-approval':
      return [
        setField(versionId, 'approvedOn', on),
        setField(versionId, 'approvalAct', { protocol: command.protocol, date: on }),
        reviewed(version, command, 'approvato'),
        ...sideMoves(plan, command).map(({ id }) => setField(id, 'supersededOn', on)),
      ];
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

/** Revisions count up within a kind and never come twice, whatever became of the versions before. */
function newVersion(
  plan: SecurityPlan,
  id: string,
  kind: PlanVersion['kind'],
  createdOn: string,
  basedOn?: string,
): Patch {
  const earlier = [...plan.versions]
    .filter((version) => version.kind === kind)
    .map((version) => version.revision + 1);
  const value = {
    id,
    kind,
    revision: Math.max(0, ...earlier),
    state: 'bozza',
    createdOn,
    transmissions: [],
    review: [],
    ...(basedOn !== undefined && { basedOn }),
  };
  return { op: 'add', collection: 'versions', id, value };
}

function reviewed(version: PlanVersion, command: LifeCycleCommand, kind: ReviewEvent['kind']): Patch {
  const event = {
    date: command.on,
    kind,
    ...('protocol' in command && command.protocol !== undefined && { protocol: command.protocol }),
    ...('note' in command && { text: command.note }),
    ...('items' in command && { items: command.items.map(asOpen) }),
    recordedBy: command.by.id,
  };
  return setField(command.versionId, 'review', [...version.review, event]);
}

/** What the Prefettura asks is open until somebody answers it, whatever the command says. */
function asOpen({ id, section, text }: ChangeRequest): ChangeRequest {
  return { id, section, text, state: 'aperta' };
}

function setField(id: string, field: keyof PlanVersion, value: Json): Patch {
  return { op: 'set', collection: 'versions', id, path: [field], value };
}

function unsetField(id: string, field: keyof PlanVersion): Patch {
  return { op: 'unset', collection: 'versions', id, path: [field] };
}

import {
  type Change,
  canonicalJson,
  conflictsWith,
  describeConflicts,
  type Issue,
  type Json,
  type Patch,
  type Result,
} from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open } from '@pds/core/document';
import { applyPlan, type PlanCommand, parsePlanCommand, type SecurityPlan } from '@pds/core/plan';
import { FIRST_STAMPED, type RefusalAnswer, type WriteAnswer } from '../../shared/api';
import { deskIssue } from '../../shared/issues';
import type { Db } from '../database/database';
import { withRetry } from '../database/retry';
import type { Host } from '../host';
import { actorOf, viewOf } from '../rights';
import type { Account } from './accounts';
import { chainEntry, type LogEntry } from './logChain';
import { appendToRecord, entriesAfter, entriesOf, lockRecord, type RecordRow } from './records';

export interface Write {
  readonly municipalityId: string;
  readonly recordId: string;
  readonly account: Account;
  /** The version that the commands were made on, but for what the same page did since. */
  readonly base: number;
  readonly own: readonly string[];
  readonly commands: readonly PlanCommand[];
}

/**
 * Appends the commands to a plan's log and puts its new state in place, in one transaction; what is answered as
 * acknowledged is on the disk. A command that the log holds already is acknowledged again and not run twice. Where
 * others wrote since `base`, a command that touches none of their places is taken all the same. The first that cannot
 * be taken ends the list. `undefined` when there is no such plan.
 */
export async function writeCommands(db: Db, host: Host, write: Write): Promise<WriteAnswer | undefined> {
  return withRetry(() => db.transaction((tx) => run(tx as unknown as Db, host, write)));
}

async function run(tx: Db, host: Host, write: Write): Promise<WriteAnswer | undefined> {
  const { municipalityId, recordId, account, base, own, commands } = write;
  const held = await lockRecord(tx, municipalityId, recordId);
  const opened = held && open(held.snapshot);
  if (!held || !opened?.ok || opened.value.kind !== 'security-plan') return undefined;

  const ids = commands.map(({ id }) => id);
  const logged = new Map(
    (await entriesOf(tx, municipalityId, recordId, ids)).map((entry) => [entry.commandId, entry]),
  );
  const done = new Set([...own, ...ids]);
  const others = (await entriesAfter(tx, municipalityId, recordId, base)).filter(
    ({ commandId, actorId }) => actorId !== account.id || !done.has(commandId),
  );
  const clashesOf = conflictsWith(others.flatMap(({ patches }) => patches));
  const at = host.now();
  const log: LogEntry[] = [];
  const acknowledged: { commandId: string; seq: number }[] = [];
  let plan = opened.value;
  let refused: RefusalAnswer | undefined;

  for (const sent of commands) {
    const command = { ...sent, at: at.toISOString(), by: actorOf(account) };
    const before = logged.get(command.id);
    if (before) {
      if (!isSame(before.command, command)) {
        refused = refusal(command, 'invalid', [deskIssue('desk.command_reused', { commandId: command.id })]);
        break;
      }
      acknowledged.push({ commandId: command.id, seq: before.seq });
      continue;
    }
    if (base > held.version) {
      refused = refusal(command, 'invalid', [
        deskIssue('desk.unknown_base', { base, version: held.version }),
      ]);
      break;
    }
    const result = applyPlan(plan, command, { catalogue: CIE_CATALOGUE });
    refused = refusalOf(command, result, clashesOf, () => viewOf(account, plan) as SecurityPlan);
    if (refused || !result.ok) break;
    plan = result.value.next;
    const last = log.at(-1) ?? { seq: held.version, hash: held.headHash };
    const entry = chainEntry({
      municipalityId,
      recordId,
      seq: last.seq + 1,
      commandId: command.id,
      actorId: account.id,
      at,
      command: command as unknown as Json,
      patches: result.value.patches,
      prevHash: last.hash,
    });
    log.push(entry);
    logged.set(command.id, entry);
    acknowledged.push({ commandId: command.id, seq: entry.seq });
  }

  const head = log.at(-1);
  if (head) await appendToRecord(tx, advanced(held, plan, head), log);
  return {
    acknowledged,
    version: head?.seq ?? held.version,
    savedAt: at.toISOString(),
    behind: others.length > 0,
    ...(refused && { refused }),
  };
}

function advanced(held: RecordRow, plan: SecurityPlan, head: LogEntry): RecordRow {
  return {
    ...held,
    title: plan.title,
    version: head.seq,
    snapshot: plan as unknown as Json,
    headHash: head.hash,
    updatedAt: head.at,
  };
}

/**
 * What a browser says of `by` and `at` is not looked at, so it does not make two commands different either. One that was
 * logged before the plan had its present version is held against the other as it would read today.
 */
function isSame(logged: Json, command: PlanCommand): boolean {
  const content = (value: object) => canonicalJson({ ...value, at: null, by: null, schemaVersion: null });
  const before = parsePlanCommand(logged, { madeFor: FIRST_STAMPED - 1 });
  return content(before.ok ? before.value : (logged as object)) === content(command);
}

/** Rights first, so that a conflict tells nothing to somebody who may not know of the place. */
function refusalOf(
  command: PlanCommand,
  result: Result<Change<SecurityPlan>, Issue>,
  clashesOf: (mine: readonly Patch[]) => readonly Patch[],
  view: () => SecurityPlan,
): RefusalAnswer | undefined {
  if (result.issues.some(({ code }) => code === 'plan.not_your_site' || code === 'plan.not_your_role')) {
    return refusal(command, 'forbidden', result.issues);
  }
  const mine = command.type === 'edit' ? command.changes : result.ok ? result.value.patches : [];
  const clashes = clashesOf(mine);
  if (clashes.length > 0) {
    const conflicts = describeConflicts(clashes, view());
    if (conflicts.length > 0) {
      const issues = [deskIssue('desk.conflict', { count: conflicts.length })];
      return { ...refusal(command, 'conflict', issues), conflicts };
    }
  }
  return result.ok ? undefined : refusal(command, 'invalid', result.issues);
}

function refusal(
  command: PlanCommand,
  reason: RefusalAnswer['reason'],
  issues: readonly Issue[],
): RefusalAnswer {
  return { commandId: command.id, reason, issues, conflicts: [] };
}

import { type Issue, issueAt } from '../../base/issue';
import type { Json } from '../../base/json';
import { applyPatches, type Change, type Patch, placeOf } from '../../base/patch';
import { err, ok, type Result } from '../../base/result';
import { readShape } from '../../schema/shape';
import type { EditSheetCommand } from '../commands';
import { chainEntries, toldBy } from '../history';
import { type PlanIssue, planError } from '../issues';
import type { SheetStep } from '../model/history';
import type { SecurityPlan } from '../model/plan';
import { Sheet, type SheetState } from '../model/sheet';
import type { SheetCommand } from './sheetCommands';
import { guardSheet } from './sheetGuards';
import { bodyHash } from './sheetSeal';
import { sheetTransitionOf } from './sheetTransitions';

/** The plan after a step in the life of its sheets; an entry of the history tells each. */
export function applySheet(plan: SecurityPlan, command: SheetCommand): Result<Change<SecurityPlan>, Issue> {
  const subjects = subjectsOf(plan, command);
  const refused = refusalsOf(command, subjects);
  if (refused.length > 0) return err(refused);
  const sheets = subjects.flatMap(({ sheet }) => sheet ?? []);
  const guarded = guardSheet(plan, command, sheets);
  if (guarded.length > 0) return err(guarded);
  const { to, decidedBy } = sheetTransitionOf(command.type);
  const touched: readonly Sheet[] = command.type === 'open-sheets' ? command.sheets : sheets;
  const steps = touched.map(
    (sheet, i): Omit<SheetStep, 'previousHash' | 'hash'> => ({
      ...toldBy(command, i, decidedBy),
      versionId: sheet.versionId,
      sheetId: sheet.id,
      from: command.type === 'open-sheets' ? null : sheet.state,
      to,
      ...('personId' in command && { contentHash: bodyHash(sheet.body) }),
      ...('text' in command && { note: command.text }),
    }),
  );
  return applyPatches(plan, [
    ...touched.flatMap((sheet) => effectsOf(sheet, command, to)),
    ...chainEntries(plan, steps).map(
      (entry): Patch => ({ op: 'add', collection: 'history', id: entry.id, value: entry }),
    ),
  ]);
}

/** The plan after somebody wrote in one sheet: its body alone, of the same kind, in its shape. */
export function applySheetEdit(
  plan: SecurityPlan,
  command: EditSheetCommand,
): Result<Change<SecurityPlan>, Issue> {
  const sheet = plan.sheets.get(command.sheetId);
  const refused = refusalsOf(command, [{ id: command.sheetId, sheet }]);
  if (refused.length > 0 || !sheet) return err(refused);
  const outside = command.changes.filter((patch) => !isBody(patch, sheet.id));
  if (outside.length > 0) {
    return err(
      outside.map((patch) => planError('plan.not_content', placeOf(patch), { collection: patch.collection })),
    );
  }
  const result = applyPatches(plan, [
    ...command.changes,
    { op: 'set', collection: 'sheets', id: sheet.id, path: ['state'], value: 'in-compilazione' },
    { op: 'set', collection: 'sheets', id: sheet.id, path: ['compiledBy'], value: command.by.id },
  ]);
  if (!result.ok) return result;
  const shaped = readShape(Sheet, result.value.next.sheets.get(sheet.id));
  return shaped.ok ? ok(result.value) : err(shaped.issues.map((issue) => issueAt(issue, 'sheets', sheet.id)));
}

function isBody(patch: Patch, sheetId: string): boolean {
  if (patch.op !== 'set' && patch.op !== 'unset') return false;
  const [first, second] = patch.path;
  return (
    patch.collection === 'sheets' &&
    patch.id === sheetId &&
    first === 'body' &&
    second !== undefined &&
    second !== 'kind'
  );
}

interface Subject {
  readonly id: string;
  readonly sheet: Sheet | undefined;
}

function subjectsOf(plan: SecurityPlan, command: SheetCommand): readonly Subject[] {
  if (command.type === 'open-sheets') return [];
  const ids = command.type === 'transmit-sheets' ? [...new Set(command.sheetIds)] : [command.sheetId];
  return ids.map((id) => ({ id, sheet: plan.sheets.get(id) }));
}

/** Why state or role forbid the command. */
function refusalsOf(
  command: SheetCommand | EditSheetCommand,
  subjects: readonly Subject[],
): readonly PlanIssue[] {
  const { from, roles } = sheetTransitionOf(command.type);
  const states = subjects.flatMap(({ id, sheet }): readonly PlanIssue[] => {
    if (!sheet) return [planError('plan.unknown_sheet', ['sheets', id], { sheetId: id })];
    const { state } = sheet;
    return from.includes(state)
      ? []
      : [planError('plan.sheet_not_allowed', ['sheets', id, 'state'], { command: command.type, state })];
  });
  if (states.length > 0) return states;
  return roles.some((role) => command.by.roles.includes(role))
    ? []
    : [planError('plan.not_your_role', [], { command: command.type, roles })];
}

function effectsOf(sheet: Sheet, command: SheetCommand, to: SheetState): readonly Patch[] {
  const { id } = sheet;
  const set = (field: keyof Sheet, value: Json): Patch => ({
    op: 'set',
    collection: 'sheets',
    id,
    path: [field],
    value,
  });
  const unset = (field: keyof Sheet): Patch => ({ op: 'unset', collection: 'sheets', id, path: [field] });
  const state = set('state', to);
  switch (command.type) {
    case 'open-sheets':
      return [{ op: 'add', collection: 'sheets', id, value: sheet as unknown as Json }];
    case 'complete-sheet':
      return [state, set('compiledBy', command.by.id)];
    case 'reopen-sheet':
      return sheet.bodyHash === undefined
        ? [state]
        : [state, unset('bodyHash'), unset('signedBy'), unset('signedOn')];
    case 'sign-sheet':
      return [
        state,
        set('signedBy', command.personId),
        set('signedOn', command.on),
        set('bodyHash', bodyHash(sheet.body)),
      ];
    case 'transmit-sheets': {
      const { transmissionId, on: date, channel, protocol, attachments } = command;
      const sent = {
        id: transmissionId,
        date,
        channel,
        ...(protocol !== undefined && { protocolOut: protocol }),
        attachments,
      };
      return [state, set('transmissions', [...sheet.transmissions, sent])];
    }
    case 'record-sheet-observations': {
      const { on: date, text, protocol } = command;
      const told = { date, text, ...(protocol !== undefined && { protocol }) };
      return [state, set('observations', [...(sheet.observations ?? []), told])];
    }
    case 'close-sheet': {
      const { on: receivedOn, protocol } = command;
      const last = sheet.transmissions.length - 1;
      const received = sheet.transmissions.map((each, i) =>
        i < last ? each : { ...each, receivedOn, ...(protocol !== undefined && { protocolIn: protocol }) },
      );
      return [state, set('transmissions', received)];
    }
  }
}

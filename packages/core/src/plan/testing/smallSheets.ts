import { collectionOf } from '../../base/collection';
import { applyPlan } from '../applyPlan';
import type { PlanCommand } from '../commands';
import type { SecurityEvent } from '../model/event';
import type { SecurityPlan } from '../model/plan';
import type { SheetState } from '../model/sheet';
import { prepareSheets } from '../sheets/prepareSheets';
import type { SheetCommandType } from '../sheets/sheetCommands';
import { complete, LIVES, MAYOR, run } from './smallPlan';

/** The first quarter after the approval on 2 March 2026. */
export const PERIOD = { from: '2026-03-03', to: '2026-06-02' };
/** The first half year after it. */
export const HALF_YEAR = { from: '2026-03-03', to: '2026-09-02' };
export const on = '2026-06-01';
/** The three sheets of the first quarter. */
export const IDS = ['sheet-attuazione-1', 'sheet-monitoraggio-1', 'sheet-validazione-1'];

export const EVENT: SecurityEvent = {
  id: 'ev1',
  occurredOn: '2026-04-01',
  detectedOn: '2026-04-02',
  siteId: 's1',
  assetIds: ['a1'],
  threatCode: 'T-02',
  severity: 'media',
  description: 'Mancano due carte alla quadratura.',
  actions: 'Ricerca in sede.',
  reportedTo: [],
  outcome: 'risolto',
};

/** A plan in force whose content has a procedure and a measure due in the period. */
export function approvedPlan(): SecurityPlan {
  const draft = LIVES.bozza();
  const procedure = {
    id: 'p1',
    title: 'Custodia',
    summary: '',
    policyIds: [],
    description: '',
    roles: [],
    resources: [],
  };
  return approvedFrom({
    ...draft,
    procedures: collectionOf([procedure]),
    measures: draft.measures.replace({ ...draft.measures.get('m1')!, dueDate: '2026-05-31' }),
  });
}

/** A draft taken through its steps to the approval on 2 March 2026. */
export function approvedFrom(draft: SecurityPlan): SecurityPlan {
  return run(
    draft,
    { type: 'close-survey', versionId: 'v', on: '2026-03-02' },
    { type: 'validate', versionId: 'v', on: '2026-03-02' },
    { type: 'sign', versionId: 'v', on: '2026-03-02', personId: 'mayor', by: MAYOR },
    {
      type: 'transmit',
      versionId: 'v',
      on: '2026-03-02',
      transmissionId: 't',
      channel: 'pec-firma-digitale',
      attachments: [],
    },
    { type: 'record-approval', versionId: 'v', on: '2026-03-02', protocol: '1/2026' },
  );
}

/** The plan with an event in its register. */
export const register = (plan: SecurityPlan, event: SecurityEvent) =>
  run(plan, {
    type: 'edit-register',
    changes: [{ op: 'add', collection: 'events', id: event.id, value: event }],
  });

/** The plan with the three sheets of the first quarter as they are prepared. */
export const opened = (plan: SecurityPlan) =>
  run(plan, { type: 'open-sheets', on, sheets: [...prepareSheets(plan, { period: PERIOD })] });

/** The plan after a field of a sheet was filled in. */
export const set = (plan: SecurityPlan, sheetId: string, field: string, value: unknown) =>
  run(plan, {
    type: 'edit-sheet',
    sheetId,
    changes: [{ op: 'set', collection: 'sheets', id: sheetId, path: ['body', field], value: value as never }],
  });

/** Everything said that a person has to say. */
function filled(plan: SecurityPlan): SecurityPlan {
  const [attuazione, monitoraggio, validazione] = IDS.map((id) => plan.sheets.get(id)!.body);
  if (
    attuazione?.kind !== 'attuazione' ||
    monitoraggio?.kind !== 'monitoraggio' ||
    validazione?.kind !== 'validazione'
  )
    throw new Error('not the three sheets');
  const measures = attuazione.measures.map((row) => ({
    ...row,
    reason: 'Fornitore in ritardo.',
    newDate: '2026-09-30',
  }));
  const checks = validazione.checks.map((row) => ({
    ...row,
    method: 'ispezione',
    date: '2026-05-20',
    by: 'officer',
    result: 'conforme',
  }));
  const said = [
    ['sheet-attuazione-1', 'measures', measures],
    ['sheet-monitoraggio-1', 'noEvents', monitoraggio.events.length === 0],
    ['sheet-validazione-1', 'checks', checks],
    ['sheet-validazione-1', 'conclusion', 'piano-valido'],
  ] as const;
  return said.reduce((at, [id, field, value]) => set(at, id, field, value), plan);
}

const completed = (plan: SecurityPlan) =>
  IDS.reduce((at, sheetId) => run(at, { type: 'complete-sheet', sheetId, on }), plan);
const signed = (plan: SecurityPlan) =>
  IDS.reduce((at, sheetId) => run(at, { type: 'sign-sheet', sheetId, on, personId: 'officer' }), plan);
const sent = (plan: SecurityPlan) =>
  run(plan, {
    type: 'transmit-sheets',
    sheetIds: IDS,
    on,
    transmissionId: 'ts',
    channel: 'pec-firma-digitale',
    attachments: [],
  });

/** Why a command is refused, as `code params…`; nothing when it is taken. */
export const refusal = (plan: SecurityPlan, command: Parameters<typeof complete>[0]) => {
  const result = applyPlan(plan, complete(command, 'next'));
  return result.ok ? [] : result.issues.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
};

/** A plan whose three sheets have come to the state, by commands alone. */
export const SHEET_LIVES: Readonly<Record<SheetState, () => SecurityPlan>> = {
  'da-compilare': () => opened(approvedPlan()),
  'in-compilazione': () => filled(SHEET_LIVES['da-compilare']()),
  compilata: () => completed(SHEET_LIVES['in-compilazione']()),
  firmata: () => signed(SHEET_LIVES.compilata()),
  trasmessa: () => sent(SHEET_LIVES.firmata()),
  osservazioni: () =>
    IDS.reduce(
      (at, sheetId) => run(at, { type: 'record-sheet-observations', sheetId, on, text: 'Manca una data.' }),
      SHEET_LIVES.trasmessa(),
    ),
  chiusa: () =>
    IDS.reduce(
      (at, sheetId) => run(at, { type: 'close-sheet', sheetId, on, protocol: '9/2026' }),
      SHEET_LIVES.trasmessa(),
    ),
};

export const sheetId = 'sheet-monitoraggio-1';
/** One command of each type that lacks nothing but the right state and role. */
export const COMMANDS: {
  readonly [T in Exclude<SheetCommandType, 'open-sheets'>]: Omit<
    Extract<PlanCommand, { type: T }>,
    'id' | 'at' | 'by'
  >;
} = {
  'edit-sheet': {
    type: 'edit-sheet',
    sheetId,
    changes: [{ op: 'set', collection: 'sheets', id: sheetId, path: ['body', 'noEvents'], value: true }],
  },
  'complete-sheet': { type: 'complete-sheet', sheetId, on },
  'reopen-sheet': { type: 'reopen-sheet', sheetId, on, note: 'x' },
  'sign-sheet': { type: 'sign-sheet', sheetId, on, personId: 'officer' },
  'transmit-sheets': {
    type: 'transmit-sheets',
    sheetIds: IDS,
    on,
    transmissionId: 'tx',
    channel: 'pec-firma-digitale',
    attachments: [],
  },
  'record-sheet-observations': { type: 'record-sheet-observations', sheetId, on, text: 'x' },
  'close-sheet': { type: 'close-sheet', sheetId, on },
};

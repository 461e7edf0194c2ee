import type { CivilDate } from '../../base/civilDate';
import { canonicalJson } from '../../base/json';
import { assignmentsOn } from '../../municipality/municipality';
import { refusedChannel, tooEarly } from '../guards';
import { type PlanIssue, planError } from '../issues';
import type { SecurityPlan } from '../model/plan';
import type { Sheet } from '../model/sheet';
import type { SheetBody } from '../model/sheetBody';
import { anchorOf, periodOf } from '../schedule/nominal';
import { diffVersions } from '../variation/diffVersions';
import { openQuestions } from './openQuestions';
import { eventsOf, prepareSheets, versionInForce } from './prepareSheets';
import type { SheetCommand } from './sheetCommands';
import { changedBody } from './sheetSeal';

/** What beyond state and role stands in the way of a step; `sheets` are those that it is about. */
export function guardSheet(
  plan: SecurityPlan,
  command: SheetCommand,
  sheets: readonly Sheet[],
): readonly PlanIssue[] {
  switch (command.type) {
    case 'open-sheets':
      return guardOpening(plan, command.sheets);
    case 'complete-sheet':
      return sheets.flatMap(openQuestions);
    case 'sign-sheet':
      return sheets.flatMap((sheet) => notTheSigner(plan, sheet, command.personId, command.on));
    case 'transmit-sheets':
      return [
        ...sheets.flatMap(changedBody),
        ...refusedChannel(plan, command.channel),
        ...sheets.flatMap((sheet) => tooEarly(command.on, sheet.signedOn)),
        ...leftBehind(plan, sheets),
      ];
    case 'record-sheet-observations':
    case 'close-sheet':
      return sheets.flatMap((sheet) => tooEarly(command.on, sheet.transmissions.at(-1)?.date));
    case 'reopen-sheet':
      return [];
  }
}

/** Sheets are opened as they are prepared: for the version in force, blank of steps, on the computed days, once. */
function guardOpening(plan: SecurityPlan, sheets: readonly Sheet[]): readonly PlanIssue[] {
  if (!versionInForce(plan)) return [planError('plan.nothing_in_force', [], {})];
  return sheets.flatMap((sheet): readonly PlanIssue[] => {
    const { kind } = sheet.body;
    const path = ['sheets', sheet.id];
    const params = { kind, number: sheet.number };
    const twin = [...plan.sheets, ...sheets].some(
      (other) => other !== sheet && other.number === sheet.number && sameTurn(other.body.kind, kind),
    );
    if (twin) return [planError('plan.sheet_exists', path, params)];
    const series = SERIES[kind] ?? 'quarterly';
    const period = periodOf(
      anchorOf(plan)!,
      series === 'maintenance' ? series : 'quarterly',
      sheet.number,
      plan.settings,
    );
    const like = prepareSheets(plan, { period, kind: series }).find(({ body }) => body.kind === kind);
    const header = ({ body: _, ...rest }: Sheet) => canonicalJson(rest);
    if (!like || header(like) !== header(sheet)) return [planError('plan.sheet_not_due', path, params)];
    return kind === 'nessuna-variazione' ? variationsTold(plan, sheet) : [];
  });
}

const SERIES: Partial<Record<SheetBody['kind'], 'maintenance' | 'no-variation'>> = {
  'manutenzione-aggiornamento': 'maintenance',
  'nessuna-variazione': 'no-variation',
};

/** The declaration takes the place of a quarter's three sheets (circ. 53/2007): there is one or the others. */
function sameTurn(one: SheetBody['kind'], other: SheetBody['kind']): boolean {
  const named = (kind: SheetBody['kind']) => one === kind || other === kind;
  return one === other || (named('nessuna-variazione') && !named('manutenzione-aggiornamento'));
}

/** The three conditions of the declaration (circ. 53/2007): no cards issued, no events, no variation. */
function variationsTold(plan: SecurityPlan, sheet: Sheet): readonly PlanIssue[] {
  const version = versionInForce(plan);
  const told = (because: 'issues-cards' | 'events' | 'variations') =>
    planError('plan.declaration_not_possible', ['sheets', sheet.id], { because });
  return [
    ...([...plan.municipalities].some(({ issuesCie }) => issuesCie) ? [told('issues-cards')] : []),
    ...(eventsOf(plan, sheet.period).length > 0 ? [told('events')] : []),
    ...(version && diffVersions(version, plan).noChange ? [] : [told('variations')]),
  ];
}

/** Sheets are the Responsabile's or the Sindaco's to sign, the declaration the Sindaco's alone (circ. 53/2007). */
function notTheSigner(
  plan: SecurityPlan,
  sheet: Sheet,
  personId: string,
  on: CivilDate,
): readonly PlanIssue[] {
  const declared = sheet.body.kind === 'nessuna-variazione';
  const offices: readonly string[] = declared ? ['sindaco'] : ['responsabile-sicurezza-cie', 'sindaco'];
  const holds = assignmentsOn(plan.roles, on).some(
    (held) => held.personId === personId && offices.includes(held.role),
  );
  return holds ? [] : [planError('plan.not_the_signer', ['sheets', sheet.id], { personId, declared })];
}

/** The three sheets of a quarter go together (consultancy's document, module 2). */
function leftBehind(plan: SecurityPlan, sheets: readonly Sheet[]): readonly PlanIssue[] {
  const quarterly = (sheet: Sheet) => SERIES[sheet.body.kind] === undefined;
  const going = new Set(sheets.map(({ id }) => id));
  const numbers = new Set(sheets.filter(quarterly).map(({ number }) => number));
  const sent = (sheet: Sheet) => sheet.transmissions.length > 0;
  return [...numbers].flatMap((number) => {
    const bundle = [...plan.sheets].filter((sheet) => quarterly(sheet) && sheet.number === number);
    const staying = bundle.filter((sheet) => !going.has(sheet.id) && !sent(sheet));
    return bundle.length === 3 && staying.length === 0
      ? []
      : [planError('plan.sheets_go_together', [], { number })];
  });
}

import type { CivilDate } from '../../base/civilDate';
import type { Finding } from '../../base/ruleSource';
import type { InformationSheet } from '../model/information';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { findingsBy } from '../rule';
import { deadlineOf } from '../terms/deadline';
import { INFORMATION_FIELDS, type InformationField } from './informationFields';
import { INTERMEDIARY_DUTIES, intermediaryStanding } from './intermediaryStanding';
import { INFORMATION_RULES, type InformationIssueTable } from './issues';
import { entryOf, type InformationRegister, isRequired, sheetsByProcedure } from './sheetValues';

/** On which day pages are judged, by which fields, and after how many months one is looked at again. */
export interface InformationCheckOptions {
  readonly today: CivilDate;
  readonly fields?: readonly InformationField[];
  /** 12 where nothing else is said: the plan is updated "at least once a year". */
  readonly reviewMonths?: number;
}

const finding = findingsBy<InformationIssueTable>(INFORMATION_RULES);

/**
 * Every finding about the information sheets and the intermediaries, with place and source: procedures without a sheet
 * or with two, fields of a published page that are not answered (an error where the law or plan was read, a warning
 * where the row is from memory), pages without a keeper or not looked at again; agreements missing or run out, duties
 * not stated, not met or not shown. Drafts and withdrawn pages are asked for a keeper only. What becomes of a change of a
 * procedure, and whether the Responsabile della Trasparenza was told, is found with the plan's upkeep.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { checkInformation } from '@pds/core/procedures';
 *
 * const none = collectionOf<never>();
 * const names = { procedures: none, informationSheets: none, bodies: none, units: none, roles: none, citations: none };
 * const caf = { id: 'i1', title: 'CAF di prova', kind: 'private', agreement: { kind: 'convenzione', on: null } } as const;
 * const register = { ...names, intermediaries: collectionOf([{ ...caf, duties: [] }]) };
 * checkInformation(register, { today: '2015-03-31' }).map(({ code }) => code); // => ['delivery.agreement_missing']
 * ```
 */
export function checkInformation(
  register: InformationRegister & Pick<ProcedureRegister, 'intermediaries'>,
  { today, fields = INFORMATION_FIELDS, reviewMonths = 12 }: InformationCheckOptions,
): readonly Finding[] {
  const first = sheetsByProcedure(register);
  const findings: Finding[] = [];
  for (const { id } of register.procedures) {
    if (!first.has(id)) findings.push(finding('information.sheet_missing', ['procedures', id], {}));
  }
  for (const sheet of register.informationSheets) {
    const path = ['informationSheets', sheet.id];
    const { id } = first.get(sheet.procedureId)!;
    if (id !== sheet.id) findings.push(finding('information.second_sheet', [...path, 'procedureId'], { id }));
    if (sheet.unitId === undefined && sheet.roleId === undefined)
      findings.push(finding('information.keeper_missing', path, {}));
    const procedure = register.procedures.get(sheet.procedureId);
    if (sheet.state !== 'published' || !procedure) continue;
    findings.push(...missingFields(sheet, procedure, register, fields));
    findings.push(...checkReview(sheet, today, reviewMonths));
  }
  return [...findings, ...checkIntermediaries(register, today)];
}

function* missingFields(
  sheet: InformationSheet,
  procedure: Procedure,
  register: InformationRegister,
  fields: readonly InformationField[],
): Generator<Finding> {
  for (const field of fields) {
    if (!isRequired(field, procedure, register)) continue;
    const value = entryOf(field, procedure, sheet, register);
    if (value !== null && typeof value !== 'string') continue;
    const path = ['informationSheets', sheet.id, 'fields', field.id];
    const severity = field.provenance === 'read' ? 'error' : 'warning';
    yield finding(
      'information.field_missing',
      path,
      { code: field.id, letter: field.letter ?? null },
      { severity, source: field.source },
    );
  }
}

function* checkReview(sheet: InformationSheet, today: CivilDate, months: number): Generator<Finding> {
  const seen = sheet.reviewedOn ?? sheet.publishedOn;
  const end = seen === undefined ? undefined : deadlineOf({ from: seen, length: { months } });
  if (sheet.reviewOn === undefined && end === null) return;
  const due = sheet.reviewOn ?? end?.nominal;
  if (due !== undefined && today <= due) return;
  yield finding('information.review_due', ['informationSheets', sheet.id, 'reviewedOn'], {
    date: due ?? null,
  });
}

function* checkIntermediaries(
  register: Pick<ProcedureRegister, 'intermediaries'>,
  today: CivilDate,
): Generator<Finding> {
  for (const intermediary of register.intermediaries) {
    const path = ['intermediaries', intermediary.id];
    const { state, duties } = intermediaryStanding(intermediary, today, INTERMEDIARY_DUTIES);
    if (state === 'unsigned') yield finding('delivery.agreement_missing', [...path, 'agreement'], {});
    if (state === 'ended')
      yield finding('delivery.agreement_ended', [...path, 'until'], { date: intermediary.until! });
    if (state !== 'in-force') continue;
    for (const duty of duties) {
      const { code } = duty;
      const at = [...path, 'duties'];
      if (duty.state === 'unmet' || duty.state === 'partly')
        yield finding('delivery.duty_unmet', at, { code });
      else if (duty.state === 'met') {
        if (!duty.evidenced) yield finding('delivery.duty_unproven', at, { code });
      } else if (duty.state !== 'not-applicable') yield finding('delivery.duty_unstated', at, { code });
    }
  }
}

import {
  INFORMATION_FIELDS,
  type InformationCompleteness,
  type InformationField,
  type ProcedureRegister,
} from '@pds/core/procedures';
import { DataTable } from '../parts/DataTable';
import { usePds } from '../provider/PdsProvider';
import { ResultSection } from './ResultSection';
import { nameOf } from './words';

export interface InformationSheetsProps {
  readonly register: ProcedureRegister;
  /** Of `informationCompleteness`. */
  readonly completeness: InformationCompleteness;
  /** The fields that were asked for; `INFORMATION_FIELDS` where nothing is said. */
  readonly fields?: readonly InformationField[];
}

/** How complete the information sheets of a register are: in all, procedure by procedure, field by field. */
export function InformationSheets({
  register,
  completeness,
  fields = INFORMATION_FIELDS,
}: InformationSheetsProps) {
  const { texts, locale } = usePds();
  const words = texts.procedures.information;
  const { procedures, withSheet, complete, required, filled, byField, sheets } = completeness;
  const heading = (id: string) => fields.find((field) => field.id === id)?.heading[locale] ?? id;
  const headings = (ids: readonly string[]) => ids.map(heading).join('; ') || texts.records.empty;
  if (procedures === 0) {
    return (
      <ResultSection title={words.title}>
        <p>{texts.procedures.empty}</p>
      </ResultSection>
    );
  }
  return (
    <ResultSection title={words.title}>
      <ul className="pds-list">
        <li>{words.withSheet(withSheet, procedures)}</li>
        <li>{words.complete(complete, withSheet)}</li>
        <li>
          {words.answered}: {words.filled(filled, required)}
        </li>
      </ul>
      <DataTable
        caption={words.sheets}
        columns={[
          { header: texts.procedures.procedure },
          { header: words.sheet },
          { header: words.answered, isNumeric: true },
          { header: words.missing },
          { header: words.open },
        ]}
        rows={sheets.map((sheet) => ({
          key: sheet.procedureId,
          cells: [
            nameOf(register, sheet.procedureId),
            sheet.sheetId === null ? words.noSheet : texts.records.yes,
            words.filled(sheet.filled, sheet.required),
            headings(sheet.missing),
            headings(sheet.open),
          ],
        }))}
      />
      <DataTable
        caption={words.fields}
        columns={[{ header: words.field }, { header: texts.procedures.rollUp.procedures, isNumeric: true }]}
        rows={byField.map(({ field, filled: told, of }) => ({
          key: field,
          cells: [heading(field), words.filled(told, of)],
        }))}
      />
    </ResultSection>
  );
}

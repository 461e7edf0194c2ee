import { INFORMATION_FIELDS, type InformationField } from './informationFields';
import { entryOf, type InformationRegister, isRequired, sheetsByProcedure } from './sheetValues';

/** How far one page answers what it must; `sheetId` is `null` for a procedure without a sheet. */
export interface SheetCompleteness {
  readonly procedureId: string;
  readonly sheetId: string | null;
  readonly required: number;
  readonly filled: number;
  /** Required fields that nobody has answered. */
  readonly missing: readonly string[];
  /** Required fields whose answer is printed "n.d." or was lost. */
  readonly open: readonly string[];
}

/** How far the pages of a register answer what they must, as counts with what each is out of. */
export interface InformationCompleteness {
  readonly procedures: number;
  readonly withSheet: number;
  /** Sheets on which no required field is missing or open. */
  readonly complete: number;
  readonly required: number;
  readonly filled: number;
  /** By required field: how many pages answer it, of those that must. */
  readonly byField: readonly { readonly field: string; readonly filled: number; readonly of: number }[];
  readonly sheets: readonly SheetCompleteness[];
}

/**
 * How complete the information sheets are, procedure by procedure, field by field and in all. Counts only: a mean of
 * the pages' percentages would weigh a page of three fields like one of twenty. A field that is said not to apply is
 * answered; what the register knows (unit, person in charge, term, silence, norm) needs no second entry. A procedure
 * without a sheet counts with all that its page would have to say.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { informationCompleteness } from '@pds/core/procedures';
 *
 * const move = { id: 'p1', title: 'Cambio di residenza', provenance: 'invented', list: 'A', kind: 'dichiarazione' } as const;
 * const procedures = collectionOf([{ ...move, term: { days: 45 }, dataBankIds: null }]);
 * const none = collectionOf<never>();
 * const register = { procedures, informationSheets: none, bodies: none, units: none, roles: none, citations: none };
 * const { procedures: of, withSheet, filled, required } = informationCompleteness(register);
 * [withSheet, of]; // => [0, 1]
 * [filled, required]; // => [1, 17]
 * ```
 */
export function informationCompleteness(
  register: InformationRegister,
  { fields = INFORMATION_FIELDS }: { readonly fields?: readonly InformationField[] } = {},
): InformationCompleteness {
  const sheetOf = sheetsByProcedure(register);
  const byField = new Map<string, { field: string; filled: number; of: number }>();
  const sheets = [...register.procedures].map((procedure): SheetCompleteness => {
    const sheet = sheetOf.get(procedure.id);
    const missing: string[] = [];
    const open: string[] = [];
    let required = 0;
    for (const field of fields) {
      if (!isRequired(field, procedure, register)) continue;
      required += 1;
      const value = entryOf(field, procedure, sheet, register);
      const count = byField.get(field.id) ?? { field: field.id, filled: 0, of: 0 };
      byField.set(field.id, count);
      count.of += 1;
      if (value === null) missing.push(field.id);
      else if (typeof value === 'string') open.push(field.id);
      else count.filled += 1;
    }
    return {
      procedureId: procedure.id,
      sheetId: sheet?.id ?? null,
      required,
      filled: required - missing.length - open.length,
      missing,
      open,
    };
  });
  const held = sheets.filter(({ sheetId }) => sheetId !== null);
  return {
    procedures: sheets.length,
    withSheet: held.length,
    complete: held.filter(({ filled, required }) => filled === required).length,
    required: sheets.reduce((sum, { required }) => sum + required, 0),
    filled: sheets.reduce((sum, { filled }) => sum + filled, 0),
    byField: [...byField.values()],
    sheets,
  };
}

import { type DateReading, type MrzOptions, readBirthDate, readExpiryDate } from './dates';
import type { MrzName, MrzSex } from './fields';
import type { MrzFieldCode } from './issues';
import type { FieldKind, MrzLayout } from './layout';
import { isStateCode } from './states';

/** What a field's characters say, and what is to be said about them. */
export interface FieldReading {
  readonly value: string | MrzName | MrzSex | null;
  readonly codes: readonly MrzFieldCode[];
}

/** What a field is read against besides its characters. */
export interface FieldContext {
  readonly layout: MrzLayout;
  readonly options: MrzOptions | undefined;
}

/** Reads a field of each kind; every one answers for any characters. */
export const FIELD_READERS: {
  readonly [Kind in FieldKind]: (raw: string, context: FieldContext) => FieldReading;
} = {
  documentCode: (raw, { layout }) => ({
    value: textOf(raw),
    codes: layout.documentCode.test(raw) ? [] : ['mrz.document_code'],
  }),
  state: (raw) => {
    const code = withoutPadding(raw);
    return { value: code, codes: isStateCode(code) ? [] : ['mrz.unknown_state'] };
  },
  number: (raw) => {
    const value = textOf(raw);
    return { value, codes: value === '' ? ['mrz.field_missing'] : [] };
  },
  optional: (raw) => ({ value: textOf(raw), codes: [] }),
  digit: (raw) => ({ value: raw, codes: [] }),
  birthDate: (raw, { options }): DateReading => readBirthDate(raw, options),
  expiryDate: (raw, { options }): DateReading => readExpiryDate(raw, options),
  sex: (raw) => {
    if (raw === '<') return { value: 'X', codes: [] };
    const value = raw === 'M' || raw === 'F' || raw === 'X' ? raw : null;
    return { value, codes: raw === 'M' || raw === 'F' ? [] : ['mrz.bad_sex'] };
  },
  name: readName,
};

/** Doc 9303-3 §4.6: primary identifier, two fillers, secondary identifier; one filler between the parts of each. */
function readName(raw: string): FieldReading {
  const text = withoutPadding(raw);
  const [primary = '', ...others] = text.split('<<');
  const truncated = !raw.endsWith('<');
  const codes: MrzFieldCode[] = [];
  if (text === '') codes.push('mrz.field_missing');
  else if (others.length > 1 || [primary, ...others].some((part) => part === '' || part.startsWith('<')))
    codes.push('mrz.name_separator');
  if (/\d/.test(text)) codes.push('mrz.digit_in_name');
  if (truncated) codes.push('mrz.name_truncated');
  const value: MrzName = {
    primaryIdentifier: textOf(primary),
    secondaryIdentifier: textOf(others.join('<')),
    truncated,
  };
  return { value, codes };
}

function withoutPadding(raw: string): string {
  return raw.replace(/<+$/, '');
}

function textOf(raw: string): string {
  return withoutPadding(raw).replace(/<+/g, ' ').trim();
}

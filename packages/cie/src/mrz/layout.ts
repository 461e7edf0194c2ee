import type { MrzFields } from './fields';
import type { MrzRange } from './issues';

/** How a field is read. */
export type FieldKind =
  | 'documentCode'
  | 'state'
  | 'number'
  | 'optional'
  | 'birthDate'
  | 'expiryDate'
  | 'sex'
  | 'name'
  | 'digit';

export interface FieldLayout extends MrzRange {
  readonly field: keyof MrzFields;
  readonly kind: FieldKind;
}

export interface CheckLayout {
  /** The field that holds the digit. */
  readonly digit: keyof MrzFields;
  /** The field it speaks for, or the stretches of text that the composite digit covers. */
  readonly over: keyof MrzFields | readonly MrzRange[];
  /** A filler may stand for 0 when the field holds fillers only. */
  readonly fillerForEmpty?: true;
}

/** A format of the MRZ as data; `parseMrz` walks it. */
export interface MrzLayout {
  readonly format: 'TD1' | 'TD3';
  readonly lines: number;
  readonly width: number;
  readonly documentCode: RegExp;
  readonly fields: readonly FieldLayout[];
  readonly checks: readonly CheckLayout[];
  /**
   * Where a document number of more than nine characters goes on: a filler stands in the place of its check digit, the
   * rest and the digit open this field, a filler closes them (Doc 9303-5 §4.2.2 note j).
   */
  readonly longNumberIn?: keyof MrzFields;
}

/** Doc 9303-5, eighth edition, §4.2.2: cards of the size of the CIE. */
const TD1: MrzLayout = {
  format: 'TD1',
  lines: 3,
  width: 30,
  documentCode: /^(?:[CI][A-UW-Z<]|A[A-HJ-UW-Z<])$/,
  fields: [
    { field: 'documentCode', kind: 'documentCode', line: 0, start: 0, end: 2 },
    { field: 'issuingState', kind: 'state', line: 0, start: 2, end: 5 },
    { field: 'documentNumber', kind: 'number', line: 0, start: 5, end: 14 },
    { field: 'documentNumberCheckDigit', kind: 'digit', line: 0, start: 14, end: 15 },
    { field: 'optionalData', kind: 'optional', line: 0, start: 15, end: 30 },
    { field: 'birthDate', kind: 'birthDate', line: 1, start: 0, end: 6 },
    { field: 'birthDateCheckDigit', kind: 'digit', line: 1, start: 6, end: 7 },
    { field: 'sex', kind: 'sex', line: 1, start: 7, end: 8 },
    { field: 'expiryDate', kind: 'expiryDate', line: 1, start: 8, end: 14 },
    { field: 'expiryDateCheckDigit', kind: 'digit', line: 1, start: 14, end: 15 },
    { field: 'nationality', kind: 'state', line: 1, start: 15, end: 18 },
    { field: 'optionalData2', kind: 'optional', line: 1, start: 18, end: 29 },
    { field: 'compositeCheckDigit', kind: 'digit', line: 1, start: 29, end: 30 },
    { field: 'name', kind: 'name', line: 2, start: 0, end: 30 },
  ],
  checks: [
    { digit: 'documentNumberCheckDigit', over: 'documentNumber' },
    { digit: 'birthDateCheckDigit', over: 'birthDate' },
    { digit: 'expiryDateCheckDigit', over: 'expiryDate' },
    {
      digit: 'compositeCheckDigit',
      over: [
        { line: 0, start: 5, end: 30 },
        { line: 1, start: 0, end: 7 },
        { line: 1, start: 8, end: 15 },
        { line: 1, start: 18, end: 29 },
      ],
    },
  ],
  longNumberIn: 'optionalData',
};

/** Doc 9303-4, eighth edition, §4.2.2: passports. */
const TD3: MrzLayout = {
  format: 'TD3',
  lines: 2,
  width: 44,
  documentCode: /^P[A-Z<]$/,
  fields: [
    { field: 'documentCode', kind: 'documentCode', line: 0, start: 0, end: 2 },
    { field: 'issuingState', kind: 'state', line: 0, start: 2, end: 5 },
    { field: 'name', kind: 'name', line: 0, start: 5, end: 44 },
    { field: 'documentNumber', kind: 'number', line: 1, start: 0, end: 9 },
    { field: 'documentNumberCheckDigit', kind: 'digit', line: 1, start: 9, end: 10 },
    { field: 'nationality', kind: 'state', line: 1, start: 10, end: 13 },
    { field: 'birthDate', kind: 'birthDate', line: 1, start: 13, end: 19 },
    { field: 'birthDateCheckDigit', kind: 'digit', line: 1, start: 19, end: 20 },
    { field: 'sex', kind: 'sex', line: 1, start: 20, end: 21 },
    { field: 'expiryDate', kind: 'expiryDate', line: 1, start: 21, end: 27 },
    { field: 'expiryDateCheckDigit', kind: 'digit', line: 1, start: 27, end: 28 },
    { field: 'optionalData', kind: 'optional', line: 1, start: 28, end: 42 },
    { field: 'optionalDataCheckDigit', kind: 'digit', line: 1, start: 42, end: 43 },
    { field: 'compositeCheckDigit', kind: 'digit', line: 1, start: 43, end: 44 },
  ],
  checks: [
    { digit: 'documentNumberCheckDigit', over: 'documentNumber' },
    { digit: 'birthDateCheckDigit', over: 'birthDate' },
    { digit: 'expiryDateCheckDigit', over: 'expiryDate' },
    { digit: 'optionalDataCheckDigit', over: 'optionalData', fillerForEmpty: true },
    {
      digit: 'compositeCheckDigit',
      over: [
        { line: 1, start: 0, end: 10 },
        { line: 1, start: 13, end: 20 },
        { line: 1, start: 21, end: 43 },
      ],
    },
  ],
};

/** Every format that is read. */
export const MRZ_LAYOUTS: readonly MrzLayout[] = [TD1, TD3];

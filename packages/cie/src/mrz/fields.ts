import type { CivilDate } from '@pds/core/base';
import type { MrzRange } from './issues';

/** One field: what it says, the characters as they stand, where, and whether nothing speaks against it. */
export interface MrzField<T = string> extends MrzRange {
  readonly value: T;
  readonly raw: string;
  /** False when an error concerns the field, its check digit's included. */
  readonly valid: boolean;
  /** Where a long document number goes on, in the same line. */
  readonly rest?: { readonly start: number; readonly end: number };
}

/** A name as Doc 9303 cuts it; fillers between its parts are spaces. Accents and apostrophes are lost in every MRZ. */
export interface MrzName {
  /** Surname, as a rule. */
  readonly primaryIdentifier: string;
  /** Given names; empty when there are none. */
  readonly secondaryIdentifier: string;
  /** The field is full to its last character, so that the name may be cut. */
  readonly truncated: boolean;
}

/**
 * A date that may be unknown in part: `1974-08-12`, `1974-XX-XX`, `XXXX-XX-XX` (ISO 8601-2 writes an unspecified digit
 * `X`); `isCivilDate` tells the whole ones.
 */
export type PartialDate = string;

/** `X` is what the visual zone prints where the MRZ has `<`: unspecified. */
export type MrzSex = 'M' | 'F' | 'X';

/** The fields in the words of Doc 9303. `null` where the characters do not read as what the field must hold. */
export interface MrzFields {
  readonly documentCode: MrzField;
  readonly issuingState: MrzField;
  readonly documentNumber: MrzField;
  readonly documentNumberCheckDigit: MrzField;
  readonly birthDate: MrzField<PartialDate | null>;
  readonly birthDateCheckDigit: MrzField;
  readonly sex: MrzField<MrzSex | null>;
  readonly expiryDate: MrzField<CivilDate | null>;
  readonly expiryDateCheckDigit: MrzField;
  readonly nationality: MrzField;
  readonly optionalData: MrzField;
  /** TD3 only. */
  readonly optionalDataCheckDigit?: MrzField;
  /** TD1 only. */
  readonly optionalData2?: MrzField;
  readonly compositeCheckDigit: MrzField;
  readonly name: MrzField<MrzName>;
}

/** An MRZ as far as it reads. */
export interface Mrz {
  readonly format: 'TD1' | 'TD3';
  readonly fields: MrzFields;
}

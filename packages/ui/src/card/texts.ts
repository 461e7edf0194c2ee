import type { MrzFields } from '@pds/cie/mrz';
import type { DataGroupVerdict } from '@pds/cie/pki';

/** What the card's components say. */
export interface CardTexts {
  readonly title: string;
  readonly keepsNothing: string;
  readonly clear: string;
  readonly mrzTitle: string;
  readonly mrzLabel: string;
  readonly mrzHint: string;
  readonly incomplete: string;
  readonly valid: string;
  readonly validWithWarnings: string;
  readonly expired: string;
  readonly invalid: (errors: number) => string;
  /** Several characters that no zone has, each once. */
  readonly illegalCharacters: (characters: readonly string[]) => string;
  readonly resultTitle: string;
  readonly format: (format: string) => string;
  readonly fields: { readonly [Field in keyof MrzFields]-?: string };
  readonly surname: string;
  readonly givenNames: string;
  readonly noGivenNames: string;
  readonly unspecified: string;
  readonly sex: { readonly M: string; readonly F: string; readonly X: string };
  readonly unreadable: (raw: string) => string;
  readonly digitRight: (digit: string) => string;
  readonly digitWrong: (digit: string) => string;
  readonly chipTitle: string;
  readonly chipLabel: string;
  readonly chipHint: string;
  readonly chooseFiles: string;
  readonly bytes: (count: number) => string;
  readonly unknownFile: string;
  readonly refused: { readonly 'too-large': string; readonly unreadable: string };
  /** A later file of the same kind and another content counts. */
  readonly replacedBy: (name: string) => string;
  readonly contents: (dataGroups: readonly number[]) => string;
  readonly comparisonTitle: string;
  readonly comparisonLimit: string;
  readonly someMismatch: (dataGroups: readonly number[]) => string;
  readonly allMatch: (dataGroups: readonly number[]) => string;
  readonly dataGroup: (number: number) => string;
  readonly verdict: { readonly [Verdict in DataGroupVerdict]: string };
  readonly sameMrz: string;
  readonly otherMrz: string;
}

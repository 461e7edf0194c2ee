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
  readonly invalid: (errors: number) => string;
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
  readonly file: string;
  readonly recognisedAs: string;
  readonly outcome: string;
  readonly bytes: (count: number) => string;
  readonly unknownFile: string;
  readonly tooLarge: string;
  readonly fileRead: string;
  readonly contents: (dataGroups: readonly number[]) => string;
  readonly comparisonTitle: string;
  readonly comparisonLimit: string;
  readonly dataGroup: (number: number) => string;
  readonly verdict: { readonly [Verdict in DataGroupVerdict]: string };
  readonly sameMrz: string;
  readonly otherMrz: string;
}

import * as z from 'zod';
import { lawCitationFields } from '../schema/lawCitation';
import { PrintedPlace } from './printedPlace';

/** A law as the report cites it, slips included, with the place where it does so. */
export const LawCitation = /* @__PURE__ */ (() =>
  z.strictObject({ ...lawCitationFields(), place: PrintedPlace }))();
export type LawCitation = z.infer<typeof LawCitation>;

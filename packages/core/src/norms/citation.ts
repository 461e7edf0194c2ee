import * as z from 'zod';
import { lawCitationFields } from '../schema/lawCitation';

/** A citation of an act as records store it, whatever place they keep beside it. */
export const Citation = /* @__PURE__ */ (() => z.object(lawCitationFields()))();
export type Citation = z.infer<typeof Citation>;

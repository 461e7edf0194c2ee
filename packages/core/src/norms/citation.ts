import type * as z from 'zod';
import type { lawCitationFields } from '../schema/lawCitation';

/** A citation of an act as records store it, whatever place they keep beside it. */
export type Citation = z.infer<z.ZodObject<ReturnType<typeof lawCitationFields>>>;

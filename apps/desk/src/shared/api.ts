import type { Conflict, Issue, Json } from '@pds/core/base';
import type { Actor } from '@pds/core/plan';
import { type PlanCommand, parsePlanCommand } from '@pds/core/plan';
import * as z from 'zod';

/** What a browser sends; the server reads nothing that has another shape. */
export const SignInRequest = z.strictObject({
  name: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
});
export type SignInRequest = z.infer<typeof SignInRequest>;

/** From this version of the plan on, pages say for which one their commands were made. */
export const FIRST_STAMPED = 2;

/** A command of a page, perhaps one that was opened before the server was renewed: it is brought to today's version. */
export const SentCommand = z.unknown().transform((sent, context): PlanCommand => {
  const read = parsePlanCommand(sent, { madeFor: FIRST_STAMPED - 1 });
  if (read.ok) return read.value;
  for (const { code, path = [], params } of read.issues) {
    context.addIssue({ code: 'custom', path: [...path], params: { ...params, code }, message: code });
  }
  return z.NEVER;
});

/**
 * `base` is the version that the page shows, `own` the commands of this page that were acknowledged since: what stands
 * between `base` and today and is not its own was done by others. `by` and `at` are set anew by the server.
 */
export const WriteRequest = z.strictObject({
  base: z.int32().nonnegative(),
  own: z.array(z.string().max(200)).max(10_000),
  commands: z.array(SentCommand).min(1).max(200),
});
export type WriteRequest = z.infer<typeof WriteRequest>;

export const NewPlanRequest = z.strictObject({ title: z.string().trim().min(1).max(300) });
export type NewPlanRequest = z.infer<typeof NewPlanRequest>;

/** Who is signed in, and as whom they act. */
export interface AccountAnswer {
  readonly name: string;
  readonly displayName: string;
  readonly administrator: boolean;
  readonly municipalityId: string;
  readonly actor: Actor;
}

export interface MunicipalityAnswer {
  readonly id: string;
  readonly name: string;
  readonly province: string | null;
  readonly mayAddRecords: boolean;
  readonly records: readonly RecordHeadAnswer[];
}

export interface RecordHeadAnswer {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly version: number;
  readonly updatedAt: string;
}

/** A record as the account may see it; `document` is what `open` reads. */
export interface RecordAnswer extends RecordHeadAnswer {
  readonly document: Json;
}

/** Commands up to the first that was refused; `behind` tells that others wrote since `base`, so the record is to be read anew. */
export interface WriteAnswer {
  readonly acknowledged: readonly { readonly commandId: string; readonly seq: number }[];
  readonly version: number;
  readonly savedAt: string;
  readonly behind: boolean;
  readonly refused?: RefusalAnswer;
}

export interface RefusalAnswer {
  readonly commandId: string;
  readonly reason: 'conflict' | 'forbidden' | 'invalid';
  readonly issues: readonly Issue[];
  readonly conflicts: readonly Conflict[];
}

export interface ImportAnswer {
  readonly id: string;
  readonly issues: readonly Issue[];
}

/** Any answer that is no success. `importable`: the document can be read and may be stored as it is, errors and all. */
export interface FaultAnswer {
  readonly issues: readonly Issue[];
  readonly importable?: boolean;
}

export interface LogAnswer {
  readonly entries: number;
  readonly issues: readonly Issue[];
}

import * as z from 'zod';
import { dateField, idField, instantField } from '../schema/fields';
import { ROLE_NAMES } from './roles';

/** Who acts: the roles come from the host's own rights, and `siteId` binds a surveyor to one site. */
export const Actor = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    roles: z.array(z.enum(ROLE_NAMES)),
    siteId: z.exactOptional(idField),
  }))();
export type Actor = z.infer<typeof Actor>;

/** What every command carries: its own id, the instant, who gave it, and the version of the record it was made for. */
export function commandFields<Version extends number>(schemaVersion: Version) {
  return {
    schemaVersion: z.exactOptional(z.literal(schemaVersion)),
    id: idField,
    at: instantField,
    by: Actor,
  };
}

/** What a step carries beside it: the civil day on which it was taken. */
export function stepFields<Version extends number>(schemaVersion: Version) {
  return { ...commandFields(schemaVersion), on: dateField };
}

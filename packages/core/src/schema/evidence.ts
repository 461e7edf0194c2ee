import * as z from 'zod';
import { dateField, digestField, webAddressField } from './fields';
import { textField } from './printed';

/** What shows that something is so; `sha256` is the digest of the file that was kept. */
export const Evidence = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.exactOptional(z.enum(['link', 'document', 'platform', 'note'])),
    text: textField,
    on: z.exactOptional(dateField),
    url: z.exactOptional(webAddressField),
    sha256: z.exactOptional(digestField),
  }))();
export type Evidence = z.infer<typeof Evidence>;

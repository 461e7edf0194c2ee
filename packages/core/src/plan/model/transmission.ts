import * as z from 'zod';
import { TransmissionChannel } from '../../municipality/municipality';
import { dateField, idField } from '../../schema/fields';

/** One sending of a version or a sheet to the Prefettura, with the protocol numbers of both sides. */
export const Transmission = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    date: dateField,
    channel: TransmissionChannel,
    protocolOut: z.exactOptional(z.string()),
    protocolIn: z.exactOptional(z.string()),
    receivedOn: z.exactOptional(dateField),
    attachments: z.array(z.string()),
  }))();
export type Transmission = z.infer<typeof Transmission>;

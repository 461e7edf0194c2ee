import * as z from 'zod';
import { printedField, textField } from '../schema/printed';

/** The municipality that a record is about; `istatCode` is what links it to registers of municipalities. */
export const MunicipalityRef = /* @__PURE__ */ (() =>
  z.strictObject({
    name: textField,
    province: z.exactOptional(textField),
    istatCode: z.exactOptional(z.string().regex(/^\d{6}$/)),
    asPrinted: printedField('name', 'province'),
  }))();
export type MunicipalityRef = z.infer<typeof MunicipalityRef>;

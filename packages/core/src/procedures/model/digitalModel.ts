import * as z from 'zod';
import { Evidence } from '../../schema/evidence';
import { dateField, idField, webAddressField } from '../../schema/fields';
import { assessedField, Term, textField } from '../../schema/printed';
import { titledFields } from './printed';

/** By which way a class of users of the model reaches data. */
export const AccessMode = /* @__PURE__ */ (() =>
  z.enum(['direct', 'model-services', 'shared-services', 'online']))();
export type AccessMode = z.infer<typeof AccessMode>;

/** A class of users of the region's model of digital administration, with the ways by which it reaches data. */
export const UserClass = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    kind: z.exactOptional(z.enum(['internal', 'other-bodies', 'public'])),
    access: z.array(z.strictObject({ ...Term.shape, mode: z.exactOptional(AccessMode) })),
  }))();
export type UserClass = z.infer<typeof UserClass>;

/** An application of the body, its kind and channels in the model, and whom it serves by which way. */
export const Application = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: textField,
    kind: z.enum(['vertical', 'internal', 'online', 'search']),
    solution: z.exactOptional(textField),
    version: z.exactOptional(textField),
    unitId: z.exactOptional(idField),
    channels: assessedField(z.array(z.enum(['web', 'mobile', 'web-service', 'dedicated']))),
    serves: z.array(z.strictObject({ userClassId: idField, mode: AccessMode })),
    procedureIds: z.exactOptional(z.array(idField)),
    dataBankIds: z.exactOptional(z.array(idField)),
  }))();
export type Application = z.infer<typeof Application>;

/** That a solution, in one version, keeps to one specification: the ordered triple is what is qualified. */
export const Qualification = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    solution: textField,
    version: textField,
    specification: textField,
    on: dateField,
    until: z.exactOptional(dateField),
    evidence: z.array(Evidence),
  }))();
export type Qualification = z.infer<typeof Qualification>;

/** An entry of another planning instrument under which procedures or phases of this plan stand. */
export const InstrumentLink = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    instrument: z.enum([
      'bilancio',
      'peg',
      'performance',
      'agenda-digitale',
      'carta-servizi',
      'trasparenza',
      'open-data',
      'other',
    ]),
    provisionId: z.exactOptional(idField),
    entry: textField,
    title: z.exactOptional(textField),
    period: z.exactOptional(textField),
    url: z.exactOptional(webAddressField),
    procedureIds: z.array(idField),
    phaseIds: z.array(idField),
  }))();
export type InstrumentLink = z.infer<typeof InstrumentLink>;

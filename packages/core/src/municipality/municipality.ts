import * as z from 'zod';
import { dateField, idField } from '../schema/fields';
import { ROLE_NAMES } from './roles';

/** How a plan or a sheet reaches the Prefettura; which of them it accepts is its own choice. */
export const TransmissionChannel = /* @__PURE__ */ (() =>
  z.enum([
    'cartaceo-e-cdrom',
    'pdf-email-poi-cartaceo',
    'email-firma-digitale',
    'pec-firma-digitale',
    'cd-firmato',
    'consegna-a-mano',
  ]))();
export type TransmissionChannel = z.infer<typeof TransmissionChannel>;

/** Where cards are formed: D.M. 19-7-2000, D.M. 8-11-2007, D.M. 23-12-2015. It decides what exists in the plan. */
export const EmissionModel = /* @__PURE__ */ (() => z.enum(['comune-2000', 'capa-2007', 'centrale-2015']))();
export type EmissionModel = z.infer<typeof EmissionModel>;

const Link = /* @__PURE__ */ (() =>
  z.strictObject({ active: z.boolean(), since: z.exactOptional(dateField) }))();

/** A body that owns a plan; a joint plan of a CAPA has several. */
export const Municipality = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: z.string().min(1),
    province: z.exactOptional(z.string()),
    istatCode: z.exactOptional(z.string().regex(/^\d{6}$/)),
    belfioreCode: z.exactOptional(z.string().regex(/^[A-Z]\d{3}$/)),
    population: z.exactOptional(z.int().nonnegative()),
    sizeClass: z.enum(['piccolo', 'medio', 'grande']),
    emissionModel: EmissionModel,
    /** The centre that forms the cards under the model of 2007. */
    capa: z.exactOptional(z.strictObject({ name: z.string().min(1) })),
    issuesCie: z.boolean(),
    prefettura: z.strictObject({ name: z.string().min(1), acceptedChannels: z.array(TransmissionChannel) }),
    inaLink: Link,
    accessPort: Link,
  }))();
export type Municipality = z.infer<typeof Municipality>;

export const SITE_KINDS = ['anagrafe-centrale', 'municipio', 'circoscrizione', 'urp', 'altro'] as const;

/** A seat with its rooms; `issuingStations` and `accessPoints` are counts of work places. */
export const Site = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    municipalityId: idField,
    kind: z.enum(SITE_KINDS),
    name: z.string().min(1),
    address: z.string(),
    rooms: z.array(
      z.strictObject({
        id: idField,
        name: z.string().min(1),
        class: z.enum(['pubblico', 'uffici', 'riservato', 'custodia']),
        measureIds: z.array(idField),
      }),
    ),
    issuingStations: z.int().nonnegative(),
    accessPoints: z.int().nonnegative(),
    referentId: z.exactOptional(idField),
  }))();
export type Site = z.infer<typeof Site>;

/** Contacts stay optional and out of every paper that leaves the house. */
export const Person = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: z.string().min(1),
    office: z.exactOptional(z.string()),
    contacts: z.exactOptional(
      z.strictObject({ phone: z.exactOptional(z.string()), email: z.exactOptional(z.string()) }),
    ),
  }))();
export type Person = z.infer<typeof Person>;

/** An appointment: who holds a role, where, from when until when, by which act. Both days belong to it. */
export const RoleAssignment = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    role: z.enum(ROLE_NAMES),
    personId: idField,
    /** Whose office it is, where a plan has several owners. */
    municipalityId: z.exactOptional(idField),
    siteId: z.exactOptional(idField),
    from: dateField,
    to: z.exactOptional(dateField),
    act: z.exactOptional(
      z.strictObject({
        kind: z.enum(['decreto-sindacale', 'determina', 'lettera']),
        number: z.string(),
        date: dateField,
      }),
    ),
  }))();
export type RoleAssignment = z.infer<typeof RoleAssignment>;

/** Those of the assignments that hold on the day. */
export function assignmentsOn(assignments: Iterable<RoleAssignment>, on: string): readonly RoleAssignment[] {
  return [...assignments].filter(({ from, to }) => from <= on && (to === undefined || on <= to));
}

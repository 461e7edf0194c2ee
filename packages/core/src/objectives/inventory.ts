import * as z from 'zod';
import { Evidence } from '../schema/evidence';
import { dateField, decimalField, idField, monthField, webAddressField } from '../schema/fields';
import { printedField, Term, textField } from '../schema/printed';

const coordinate = (limit: number) =>
  decimalField.refine((text) => Math.abs(Number(text)) <= limit, {
    params: { code: 'document.invalid', fault: 'too-big', expected: `±${limit}` },
  });
const count = /* @__PURE__ */ (() => z.nullable(z.int().nonnegative()))();
const answer = /* @__PURE__ */ (() => z.nullable(z.boolean()))();

/** `plannedFor` is set while the thing is not there yet. `null` means that nobody has looked. */
const item = <const K extends string, S extends z.core.$ZodLooseShape, const P extends string = never>(
  kind: K,
  shape: S,
  ...printed: readonly P[]
) =>
  z.strictObject({
    id: idField,
    kind: z.literal(kind),
    name: textField,
    location: z.nullable(textField),
    supplierId: z.nullable(idField),
    sectionId: z.nullable(idField),
    plannedFor: z.exactOptional(dateField),
    asPrinted: printedField<'name' | 'location' | 'plannedFor' | P>(
      'name',
      'location',
      'plannedFor',
      ...printed,
    ),
    ...shape,
  });

/**
 * Something that the municipality runs. Speeds are in Mbit/s, distances in metres, retention in days, traffic in
 * megabytes per month without any personal data; coordinates are decimal degrees (WGS 84), north and east positive.
 */
export const InventoryItem = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [
    item(
      'server',
      {
        role: z.enum(['production', 'recovery', 'other']),
        technology: z.nullable(textField),
        machineIds: z.array(idField),
      },
      'technology',
    ),
    item('virtual-machine', { applicationIds: z.array(idField) }),
    item('application', { uses: z.array(Term), url: z.exactOptional(webAddressField) }),
    item('storage', {}),
    item('backup', {
      mode: z.enum(['backup', 'replica']),
      sourceId: z.nullable(idField),
      targetId: z.nullable(idField),
    }),
    item(
      'link',
      {
        technology: z.nullable(textField),
        downMbps: z.nullable(decimalField),
        upMbps: z.nullable(decimalField),
        lengthMetres: z.nullable(decimalField),
        uses: z.array(
          z.strictObject({ ...Term.shape, mbps: z.nullable(decimalField), itemIds: z.array(idField) }),
        ),
      },
      'technology',
    ),
    item('telephony', { lines: count, isdnChannels: count, devices: count, contractId: z.nullable(idField) }),
    item('cameras', {
      count,
      zones: count,
      retentionDays: count,
      serverId: z.nullable(idField),
      encrypted: answer,
      viewerIds: z.array(idField),
      signage: z.nullable(z.enum(['current', 'outdated', 'none'])),
      readsPlates: z.boolean(),
    }),
    item(
      'access-point',
      {
        latitude: z.nullable(coordinate(90)),
        longitude: z.nullable(coordinate(180)),
        state: z.nullable(z.enum(['planned', 'running', 'faulty', 'dismissed'])),
        firmware: z.nullable(textField),
        linkId: z.nullable(idField),
        traffic: z.array(z.strictObject({ month: monthField, megabytes: decimalField })),
      },
      'latitude',
      'longitude',
    ),
    item('network-device', { redundant: answer, firmware: z.nullable(textField) }),
    item('other', {}),
  ]))();
export type InventoryItem = z.infer<typeof InventoryItem>;

/** Which of our applications exchange what with one another and with the national platforms, and how. */
export const Interface = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    itemIds: z.array(idField),
    platformIds: z.array(idField),
    exchanged: z.nullable(textField),
    how: z.nullable(textField),
    state: z.nullable(z.enum(['wanted', 'running', 'dismissed'])),
    sectionId: z.nullable(idField),
  }))();
export type Interface = z.infer<typeof Interface>;

/** The way to the cloud of an application, or of what a machine does. */
export const CloudMigration = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    itemId: idField,
    strategy: z.nullable(
      z.enum(['retain', 'retire', 'rehost', 'replatform', 'repurchase', 'refactor', 'relocate']),
    ),
    priority: z.nullable(z.int().positive()),
    destination: z.nullable(textField),
    state: z.nullable(z.enum(['planned', 'running', 'done'])),
    dueOn: z.nullable(dateField),
    evidence: z.array(Evidence),
  }))();
export type CloudMigration = z.infer<typeof CloudMigration>;

/** The class that the national census of 2017–2019 gave the data centre, and the counts that the report quotes. */
export const DataCentre = /* @__PURE__ */ (() =>
  z.strictObject({
    class: z.nullable(z.enum(['PSN', 'A', 'B'])),
    reason: z.nullable(textField),
    census: z.array(
      z.strictObject({
        class: z.enum(['PSN', 'A', 'B']),
        count: z.int().nonnegative(),
        asPrinted: printedField('class'),
      }),
    ),
    distanceMetres: z.nullable(decimalField),
    asPrinted: printedField('class', 'reason', 'distanceMetres'),
  }))();
export type DataCentre = z.infer<typeof DataCentre>;

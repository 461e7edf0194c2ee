import * as z from 'zod';
import { TransmissionChannel } from '../../municipality/municipality';
import { dateField, digestField, idField, instantField } from '../../schema/fields';
import { FrozenContent } from './frozenContent';

/** The states of a version; the table of transitions says what leads from one to the other. */
export const PLAN_STATES = [
  'bozza',
  'in-verifica',
  'pronta-firma',
  'firmata',
  'trasmessa',
  'in-esame',
  'approvata',
  'superata',
  'richiesta-modifiche',
  'restituita',
  'ritirata',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

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

/** One point that the Prefettura wants changed, and the answer to it. */
export const ChangeRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    section: z.string(),
    text: z.string().min(1),
    state: z.enum(['aperta', 'recepita', 'controdedotta']),
    answer: z.exactOptional(z.string()),
  }))();
export type ChangeRequest = z.infer<typeof ChangeRequest>;

/** What the Prefettura did, as the municipality recorded it. */
export const ReviewEvent = /* @__PURE__ */ (() =>
  z.strictObject({
    date: dateField,
    kind: z.enum(['ricevuto', 'in-esame', 'richiesta-modifiche', 'approvato', 'restituito']),
    protocol: z.exactOptional(z.string()),
    text: z.exactOptional(z.string()),
    items: z.exactOptional(z.array(ChangeRequest)),
    recordedBy: idField,
  }))();
export type ReviewEvent = z.infer<typeof ReviewEvent>;

/** `content` and `contentHash` are there from `pronta-firma` on; the hash is SHA-256 of the content's canonical JSON. */
export const PlanVersion = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['alfa', 'beta']),
    revision: z.int().nonnegative(),
    state: z.enum(PLAN_STATES),
    basedOn: z.exactOptional(idField),
    createdOn: dateField,
    content: z.exactOptional(FrozenContent),
    contentHash: z.exactOptional(digestField),
    signedOn: z.exactOptional(dateField),
    signedBy: z.exactOptional(idField),
    transmissions: z.array(Transmission),
    review: z.array(ReviewEvent),
    approvedOn: z.exactOptional(dateField),
    approvalAct: z.exactOptional(z.strictObject({ protocol: z.string(), date: dateField })),
    supersededOn: z.exactOptional(dateField),
  }))();
export type PlanVersion = z.infer<typeof PlanVersion>;

/**
 * One step of a version's life. `hash` covers the entry with what the step brought (`on`, the signer, the protocol, the
 * frozen content's hash) and `previousHash`, so that a change of the past shows.
 */
export const HistoryEntry = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    at: instantField,
    recordedBy: idField,
    decidedBy: z.exactOptional(z.enum(['prefettura-utg'])),
    command: z.string().min(1),
    versionId: idField,
    from: z.enum(PLAN_STATES).nullable(),
    to: z.enum(PLAN_STATES),
    on: dateField,
    personId: z.exactOptional(idField),
    protocol: z.exactOptional(z.string()),
    contentHash: z.exactOptional(digestField),
    note: z.exactOptional(z.string()),
    previousHash: digestField.nullable(),
    hash: digestField,
  }))();
export type HistoryEntry = z.infer<typeof HistoryEntry>;

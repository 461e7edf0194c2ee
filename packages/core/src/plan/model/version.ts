import * as z from 'zod';
import { dateField, digestField, idField } from '../../schema/fields';
import { FrozenContent } from './frozenContent';
import { Transmission } from './transmission';

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

/** A joint plan is signed by the Sindaco of each municipality that owns it (D.M. 8-11-2007 art. 4 c. 2). */
export const OwnerSignature = /* @__PURE__ */ (() =>
  z.strictObject({ municipalityId: idField, personId: idField, on: dateField }))();
export type OwnerSignature = z.infer<typeof OwnerSignature>;

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
    signatures: z.exactOptional(z.array(OwnerSignature)),
    transmissions: z.array(Transmission),
    review: z.array(ReviewEvent),
    approvedOn: z.exactOptional(dateField),
    approvalAct: z.exactOptional(z.strictObject({ protocol: z.string(), date: dateField })),
    supersededOn: z.exactOptional(dateField),
  }))();
export type PlanVersion = z.infer<typeof PlanVersion>;

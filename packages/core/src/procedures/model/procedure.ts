import * as z from 'zod';
import { idField } from '../../schema/fields';
import { ReasonKind } from '../../schema/levels';
import { assessedField, Term, textField } from '../../schema/printed';
import { titledFields } from './printed';

/** A reason in the municipality's words; `provisionId` is the item of the plan's own list of reasons that it is. */
export const Reason = /* @__PURE__ */ (() =>
  z.strictObject({ kind: ReasonKind, provisionId: z.exactOptional(idField), ...Term.shape }))();
export type Reason = z.infer<typeof Reason>;

/** The term within which the procedure ends, and what silence means. */
export const ProcedureTerm = /* @__PURE__ */ (() =>
  z.strictObject({
    days: z.int().min(1).max(3650),
    citationId: z.exactOptional(idField),
    silence: z.exactOptional(z.enum(['assenso', 'diniego', 'inadempimento'])),
  }))();
export type ProcedureTerm = z.infer<typeof ProcedureTerm>;

/**
 * A procedure or service of the municipality: what does not change from one assessment to the next. List A holds what
 * can be informatised, list B what cannot: `listReason` says why it is on B, `listAct` by which act it went there or
 * left, `deskReason` why the service stays at the desk. A `list` of `null` is none yet, `'unknown'` one that the source
 * lost. Procedures of two bodies are the same when their `code` is, never by title. `bodyId` names the body that runs
 * it, where that is not the municipality.
 */
export const Procedure = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    code: z.exactOptional(textField),
    provenance: z.enum(['declared', 'example', 'invented']),
    list: assessedField(z.enum(['A', 'B'])),
    listReason: z.exactOptional(Reason),
    deskReason: z.exactOptional(Reason),
    listAct: z.exactOptional(textField),
    kind: assessedField(
      z.enum([
        'istanza',
        'dichiarazione',
        'segnalazione',
        'pagamento',
        'consultazione',
        'prenotazione',
        'attivita',
      ]),
    ),
    unitId: z.exactOptional(idField),
    responsibleRoleId: z.exactOptional(idField),
    bodyId: z.exactOptional(idField),
    term: z.exactOptional(ProcedureTerm),
    dataBankIds: assessedField(z.array(idField)),
    sdgProcedure: z.exactOptional(textField),
    crosswalk: z.exactOptional(z.record(z.string().min(1).max(200), textField)),
  }))();
export type Procedure = z.infer<typeof Procedure>;

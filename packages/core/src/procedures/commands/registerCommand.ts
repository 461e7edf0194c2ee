import * as z from 'zod';
import { commandFields } from '../../municipality/actor';
import { MAX_CHANGES, PatchSchema } from '../../schema/patchSchema';
import { Assessment } from '../model/assessment';
import { REGISTER_SCHEMA_VERSION } from '../model/procedureRegister';

const AddAssessmentCommand = /* @__PURE__ */ (() =>
  z.strictObject({
    ...commandFields(REGISTER_SCHEMA_VERSION),
    type: z.literal('add-assessment'),
    assessment: Assessment,
  }))();
export type AddAssessmentCommand = z.infer<typeof AddAssessmentCommand>;

const RegisterEditCommand = /* @__PURE__ */ (() =>
  z.strictObject({
    ...commandFields(REGISTER_SCHEMA_VERSION),
    type: z.literal('edit'),
    changes: z.array(PatchSchema).min(1).max(MAX_CHANGES),
  }))();
export type RegisterEditCommand = z.infer<typeof RegisterEditCommand>;

/**
 * Everything that changes a procedure register: a new assessment, and changes of all else as patches. Who may give which
 * is the host's affair.
 */
export const ProcedureRegisterCommand = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [AddAssessmentCommand, RegisterEditCommand]))();
export type ProcedureRegisterCommand = z.infer<typeof ProcedureRegisterCommand>;

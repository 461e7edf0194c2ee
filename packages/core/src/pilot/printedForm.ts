import * as z from 'zod';
import { idField } from '../schema/fields';
import { lawCitationFields } from '../schema/lawCitation';
import { textField } from '../schema/printed';
import { PILOT_QUESTIONS, type PilotQuestion, SHEET_QUESTIONS } from './questions';

const questionField = /* @__PURE__ */ (() =>
  z.enum(Object.keys({ ...PILOT_QUESTIONS, ...SHEET_QUESTIONS }) as [PilotQuestion, ...PilotQuestion[]]))();

/** A section of the form as this copy prints it: its heading, and the words of its questions. */
export const FormSection = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    letter: z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
    title: textField,
    asPrinted: z.exactOptional(textField),
    questions: z.array(z.strictObject({ question: questionField, asPrinted: textField })),
  }))();
export type FormSection = z.infer<typeof FormSection>;

/** A law that the form cites, and the question where it does. */
export const FormCitation = /* @__PURE__ */ (() =>
  z.strictObject({ question: z.exactOptional(questionField), ...lawCitationFields() }))();
export type FormCitation = z.infer<typeof FormCitation>;

import * as z from 'zod';
import { ROLE_NAMES } from '../../municipality/roles';
import { dateField, decimalField, idField } from '../../schema/fields';

/** What a course is about: the norms and duties, the software for the survey, the risks (consultancy's service C; Cesena 6.9 h). */
export const COURSES = ['norme', 'software', 'rischi'] as const;

/** A course that was held: for which roles, for how many hours, who came and what came of it. */
export const Training = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    course: z.enum(COURSES),
    title: z.string().min(1),
    on: dateField,
    hours: decimalField,
    audience: z.array(z.enum(ROLE_NAMES)),
    attendance: z.array(
      z.strictObject({
        personId: idField,
        present: z.boolean(),
        outcome: z.enum(['superato', 'non-superato']).nullable(),
      }),
    ),
    validTo: z.exactOptional(dateField),
    notes: z.exactOptional(z.string()),
  }))();
export type Training = z.infer<typeof Training>;

import * as z from 'zod';
import { textField } from '../schema/printed';

/**
 * An answer as a form can hold it: what was written, `null` for a field left blank, `'unknown'` for one whose mark was
 * lost on the way to us. Lost is not blank, and neither is no. A text that reads just `unknown` cannot be told from a
 * lost one.
 */
export function answerField<S extends z.ZodType>(written: S) {
  return z.union([z.null(), z.literal('unknown'), written]);
}

/** Yes, no, blank or lost; a box that is seen not to be ticked is `false`. */
export const Mark = /* @__PURE__ */ (() => answerField(z.boolean()))();
export type Mark = z.infer<typeof Mark>;

/** A text, blank or lost. */
export const TextAnswer = /* @__PURE__ */ (() => answerField(textField))();
export type TextAnswer = z.infer<typeof TextAnswer>;

/** True, false, or not to be known from what is there. */
export type Verdict = boolean | 'unknown';

/** Whether a question has been answered: a blank is not, nor an empty list; what was lost may have been. */
export function isAnswered(value: unknown): Verdict {
  if (value === 'unknown') return 'unknown';
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

/** Whether the answer is yes: a blank or a lost one may have been. */
export function isYes(mark: Mark): Verdict {
  return mark ?? 'unknown';
}

/** Whether the answer is no. */
export function isNo(mark: Mark): Verdict {
  return typeof mark === 'boolean' ? !mark : 'unknown';
}

/** Whether one of the boxes is ticked; a blank one is not, a lost one may have been. */
export function anyTicked(...marks: readonly Mark[]): Verdict {
  return anyOf(marks.map((mark) => mark ?? false));
}

/** Whether one of the answers is there. */
export function anyAnswered(...values: readonly unknown[]): Verdict {
  return anyOf(values.map(isAnswered));
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes('unknown') ? 'unknown' : false;
}

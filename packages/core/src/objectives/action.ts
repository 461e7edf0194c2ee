import * as z from 'zod';
import { Evidence } from '../schema/evidence';
import { dateField, idField, moneyField, webAddressField } from '../schema/fields';
import { printedField, textField } from '../schema/printed';
import { Recurrence } from './measure';

/**
 * Something that a section says has to be done: a security operation (kept per inventory item, against the `controls`
 * of a framework, by their codes), a way to lower costs (`yearlySaving` in euro), or any other. `objectiveId` null: no
 * objective follows it.
 */
export const Action = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['security', 'saving', 'other']),
    label: z.nullable(textField),
    sectionId: idField,
    text: textField,
    urgent: z.boolean(),
    dueOn: z.nullable(dateField),
    recurrence: z.exactOptional(Recurrence),
    lastDoneOn: z.nullable(dateField),
    itemIds: z.array(idField),
    controls: z.array(textField),
    contractId: z.nullable(idField),
    fundingIds: z.array(idField),
    objectiveId: z.nullable(idField),
    yearlySaving: z.nullable(moneyField),
    evidence: z.array(Evidence),
    asPrinted: printedField('text', 'dueOn'),
  }))();
export type Action = z.infer<typeof Action>;

/** A self-assessment, scan or gap analysis with what it found and how that is treated. */
export const Assessment = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['self-assessment', 'scan', 'gap-analysis']),
    name: textField,
    on: z.nullable(dateField),
    tool: z.nullable(textField),
    toolUrl: z.exactOptional(webAddressField),
    findings: z.array(
      z.strictObject({
        id: idField,
        text: textField,
        severity: z.nullable(z.enum(['low', 'medium', 'high', 'critical'])),
        treatment: z.nullable(textField),
        dueOn: z.nullable(dateField),
        doneOn: z.nullable(dateField),
      }),
    ),
    sectionId: z.nullable(idField),
    evidence: z.array(Evidence),
    asPrinted: printedField('name', 'tool'),
  }))();
export type Assessment = z.infer<typeof Assessment>;

import { type PlanIssue, planError } from '../issues';
import type { Sheet } from '../model/sheet';

/** What a person has still to say before a sheet is complete. */
export function openQuestions({ id, body }: Sheet): readonly PlanIssue[] {
  const open = (missing: SheetQuestion, ...at: (string | number)[]) =>
    planError('plan.sheet_incomplete', ['sheets', id, 'body', ...at], { missing });
  switch (body.kind) {
    case 'attuazione':
      return body.measures.flatMap((row, i) => {
        const late = row.plannedState === 'attuata' && row.actualState !== 'attuata';
        return late && (row.reason === undefined || row.newDate === undefined)
          ? [open(row.reason === undefined ? 'reason' : 'new-date', 'measures', i)]
          : [];
      });
    case 'monitoraggio':
      return body.noEvents === (body.events.length === 0) ? [] : [open('events', 'noEvents')];
    case 'validazione':
      return [
        ...body.checks.flatMap((check, i) =>
          check.method === null || check.date === null || check.by === null || check.result === null
            ? [open('check', 'checks', i)]
            : [],
        ),
        ...(body.conclusion === null ? [open('conclusion', 'conclusion')] : []),
      ];
    case 'manutenzione-aggiornamento':
      return [
        ...(body.noChange === (body.variations.length === 0) ? [] : [open('variations', 'noChange')]),
        ...body.variations.flatMap((row, i) => [
          ...(row.reason.trim() === '' ? [open('reason', 'variations', i)] : []),
          ...(row.effectiveOn === null ? [open('day', 'variations', i)] : []),
        ]),
        ...(body.proposal === null ? [open('proposal', 'proposal')] : []),
      ];
    case 'nessuna-variazione':
      return [];
  }
}

/** What a sheet can still ask of a person. */
export type SheetQuestion =
  | 'reason'
  | 'new-date'
  | 'events'
  | 'check'
  | 'conclusion'
  | 'variations'
  | 'day'
  | 'proposal';

import type { CivilDate } from '../../../base/civilDate';
import { formatCivilDate, type Language } from '../../../base/messages';
import type { ProcedureRegister } from '../../../procedures/model/procedureRegister';
import { type PhaseProgressOptions, planProgress } from '../../../procedures/phases/phaseProgress';
import type { ScheduleEntry } from '../sheets/schedulePaper';
import type { ProcedureSheetTexts } from './procedureSheetTexts';

/** The language of the entries and the day from which they are wanted. */
export interface PhaseEntryOptions {
  readonly language: Language;
  readonly papers: { readonly procedureSheets: ProcedureSheetTexts };
  readonly today: CivilDate;
}

/**
 * The deadlines of the phases that are not met on `today`, as entries that `renderCalendar` of `@pds/documents` takes;
 * a festive day is told beside the working day that follows it. None without an approval.
 *
 * @example
 * ```ts
 * import { phaseEntries } from '@pds/core/document';
 * import { papers } from '@pds/core/messages/it';
 * import { parseProcedureRegister } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * const options = { language: 'it' as const, papers, today: '2026-03-02' };
 * read.ok ? phaseEntries(read.value, options) : []; // => []
 * ```
 */
export function phaseEntries(
  register: ProcedureRegister,
  { language, papers, today }: PhaseEntryOptions,
  reading: PhaseProgressOptions = {},
): readonly ScheduleEntry[] {
  const texts = papers.procedureSheets.phases;
  return planProgress(register, today, reading).phases.flatMap(({ phaseId, code, planned, status }) => {
    if (!planned || status === 'met' || status === 'met-late') return [];
    const isFestive = planned.effective !== planned.nominal;
    return [
      {
        id: `phase-${phaseId}`,
        date: planned.due,
        title: texts.phase(code, register.phases.get(phaseId)!.title),
        note: isFestive ? texts.festive(formatCivilDate(planned.effective, language)) : '',
      },
    ];
  });
}

import type { Block, Definition } from '@pds/core/document';
import { type FormQuestion, PILOT_QUESTIONS, type PilotProject, type ServiceSheet } from '@pds/core/pilot';
import { answer, type Outlining, section } from './recordBlocks';

/** A pilot project as its form reads: questions a to f with their answers, then a sheet for each service. */
export function pilotBlocks(project: PilotProject, outlining: Outlining): readonly Block[] {
  const { texts } = outlining;
  const questions = Object.entries(PILOT_QUESTIONS) as [FormQuestion, readonly (keyof PilotProject)[]][];
  return [
    ...Object.entries(texts.form).map(([letter, title]) =>
      section(
        title,
        [
          {
            kind: 'definitions',
            items: questions
              .filter(([question]) => question.startsWith(letter))
              .map(([question, fields]) => ({
                term: `${question} · ${texts.question[question]}`,
                text: fields
                  .filter((field, i) => i === 0 || project[field] !== null)
                  .map((field) => answerOf(field, project, outlining))
                  .join('; '),
              })),
          },
        ],
        letter,
      ),
    ),
    ...[...project.services].map((sheet) => sheetSection(sheet, outlining)),
  ];
}

function answerOf(field: keyof PilotProject, project: PilotProject, outlining: Outlining): string {
  const { texts } = outlining;
  const { start, duration } = project;
  if (field === 'start' && start !== null && start !== 'unknown') {
    return start.kind === 'date' ? answer(start.date, outlining) : texts.unit.days(start.days);
  }
  if (field === 'duration' && duration !== null && duration !== 'unknown') {
    return texts.unit[duration.unit](duration.value);
  }
  return words(project[field], outlining);
}

/** A group of boxes as what each of them says; what has no name of its own is left out. */
function words(value: unknown, outlining: Outlining): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return answer(value, outlining);
  const { texts } = outlining;
  return Object.entries(value)
    .filter(([name]) => Object.hasOwn(texts.mark, name))
    .map(([name, held]) => `${texts.mark[name]}: ${answer(held, outlining)}`)
    .join('; ');
}

function sheetSection(sheet: ServiceSheet, outlining: Outlining) {
  const { texts } = outlining;
  const worded = <T>(list: readonly T[] | 'unknown' | null, wordsOf: (entry: T) => string) =>
    answer(Array.isArray(list) ? list.map(wordsOf) : list, outlining);
  const items: Definition[] = [
    { term: texts.sheet['sheet.description'], text: answer(sheet.description, outlining) },
    { term: texts.sheet['sheet.scope'], text: answer(sheet.scope, outlining) },
    { term: texts.sheet['sheet.target'], text: answer(sheet.target, outlining) },
    { term: texts.sheet['sheet.type'], text: answer(sheet.type, outlining) },
    { term: texts.sheet['sheet.mechanisms'], text: words(sheet.mechanisms, outlining) },
    { term: texts.sheet['sheet.data'], text: answer(sheet.dataUsed, outlining) },
    { term: texts.sheet['sheet.additional'], text: worded(sheet.additionalData, ({ text }) => text) },
    { term: texts.offers, text: worded(sheet.offers, ({ name }) => name) },
  ];
  return section(`${texts.service}: ${answer(sheet.name, outlining)}`, [{ kind: 'definitions', items }]);
}

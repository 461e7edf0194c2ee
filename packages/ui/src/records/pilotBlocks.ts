import type { Language } from '@pds/core/base';
import type { Block, Definition } from '@pds/core/document';
import { type FormQuestion, PILOT_QUESTIONS, type PilotProject, type ServiceSheet } from '@pds/core/pilot';
import { answer, each, type Outlining, section } from './recordBlocks';

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
              .flatMap(([question, fields]) =>
                each(
                  `${question} · ${texts.question[question]}`,
                  fields
                    .filter((field, i) => i === 0 || project[field] !== null)
                    .flatMap((field) => answersOf(field, project, outlining)),
                ),
              ),
          },
        ],
        `${letter})`,
      ),
    ),
    ...[...project.services].map((sheet) => sheetSection(sheet, outlining)),
  ];
}

function answersOf(
  field: keyof PilotProject,
  project: PilotProject,
  outlining: Outlining,
): readonly string[] {
  const { texts, language } = outlining;
  const { start, duration, staff } = project;
  if (field === 'start' && start !== null && start !== 'unknown') {
    return [start.kind === 'date' ? answer(start.date, outlining) : texts.unit.days(start.days)];
  }
  if (field === 'duration' && duration !== null && duration !== 'unknown') {
    return [texts.unit[duration.unit](duration.value)];
  }
  if (field === 'saiaBy' || field === 'taxDataBy') return [monthOf(project[field], language, outlining)];
  if (field === 'staff' && Array.isArray(staff.breakdown)) {
    const offices = staff.breakdown.map(({ office, count }) => `${office}: ${answer(count, outlining)}`);
    return [...marks(staff, outlining), ...offices];
  }
  return marks(project[field], outlining);
}

/** `2000-10` as a month; a day, a blank and what was lost as ever. */
function monthOf(term: string | null, language: Language, outlining: Outlining): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(term ?? '') ?? [];
  if (year === undefined) return answer(term, outlining);
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(Number(year), Number(month) - 1, 1));
}

/** A group of boxes as what each of them says; what has no name of its own is left out. */
function marks(value: unknown, outlining: Outlining): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [answer(value, outlining)];
  const { texts } = outlining;
  return Object.entries(value)
    .filter(([name]) => Object.hasOwn(texts.mark, name))
    .map(([name, held]) => `${texts.mark[name]}: ${answer(held, outlining)}`);
}

function sheetSection(sheet: ServiceSheet, outlining: Outlining) {
  const { texts } = outlining;
  const { asPrinted = {}, type, scope } = sheet;
  const worded = <T>(list: readonly T[] | 'unknown' | null, wordsOf: (entry: T) => string) =>
    Array.isArray(list) && list.length > 0 ? list.map(wordsOf) : [answer(list, outlining)];
  /** With the paper's own words, where they are others: a finding may speak of them. */
  const printed = (answers: readonly string[], words: string | undefined) =>
    words === undefined || answers.some((text) => isSameWording(text, words))
      ? answers
      : [...answers, texts.asPrinted(words)];
  const told = (value: unknown, words?: string) => printed([answer(value, outlining)], words);
  const items: readonly (readonly [string, readonly string[]])[] = [
    [texts.sheet['sheet.description'], told(sheet.description)],
    [texts.sheet['sheet.scope'], told(scope, asPrinted.scope)],
    [texts.sheet['sheet.target'], told(sheet.target, asPrinted.target)],
    [texts.sheet['sheet.type'], told(type === 'S' || type === 'Q' ? texts.serviceType[type] : type)],
    [texts.sheet['sheet.mechanisms'], marks(sheet.mechanisms, outlining)],
    [texts.sheet['sheet.data'], told(sheet.dataUsed, asPrinted.dataUsed)],
    [
      texts.sheet['sheet.additional'],
      printed(
        worded(sheet.additionalData, ({ text }) => text),
        asPrinted.additionalData,
      ),
    ],
    [texts.offers, worded(sheet.offers, ({ name }) => name)],
  ];
  return section(`${texts.service}: ${answer(sheet.name, outlining)}`, [
    {
      kind: 'definitions',
      items: items.flatMap(([term, answers]): readonly Definition[] => each(term, answers)),
    },
  ]);
}

function isSameWording(one: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return bare(one) === bare(other);
}

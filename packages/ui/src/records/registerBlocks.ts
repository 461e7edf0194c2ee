import type { Block } from '@pds/core/document';
import {
  type OutlineEntry,
  type OutlineSection,
  type ProcedureRegister,
  registerOutline,
} from '@pds/core/procedures';
import { answer, definitions, type Outlining, section, tableOf } from './recordBlocks';

/** A procedure register as it reads: its facts, then every section of its document with what is held from it. */
export function registerBlocks(register: ProcedureRegister, outlining: Outlining): readonly Block[] {
  const { texts } = outlining;
  const { approval } = register;
  return [
    definitions(
      [
        [texts.municipality, register.municipality.name],
        [texts.version, register.version.text],
        [texts.surveyedOn, register.surveyedOn],
        [texts.approvedOn, approval ? approval.on : texts.notApproved],
      ],
      outlining,
    ),
    section(texts.procedures, [procedures(register, outlining)]),
    section(texts.phases, phases(register, outlining)),
    ...registerOutline(register).map((each) => outlined(each, register, outlining)),
  ];
}

function procedures(register: ProcedureRegister, outlining: Outlining): Block {
  const { texts } = outlining;
  return tableOf(
    texts.procedures,
    [texts.procedure, texts.list, texts.term],
    [...register.procedures].map(({ title, list, term }) => [
      title,
      answer(list, outlining),
      term ? texts.days(term.days) : texts.blank,
    ]),
    outlining,
  );
}

/** The phases at a glance, then the steps of each that has some. */
function phases(register: ProcedureRegister, outlining: Outlining): readonly Block[] {
  const { texts } = outlining;
  const all = [...register.phases];
  return [
    tableOf(
      texts.phases,
      [texts.phase, texts.term, texts.threshold],
      all.map(({ code, title, days, criteria }) => [
        `${code} · ${title}`,
        days === null ? texts.blank : texts.days(days),
        criteria.map(({ percent }) => `${percent}%`).join(', ') || texts.blank,
      ]),
      outlining,
    ),
    ...all
      .filter(({ steps }) => steps.length > 0)
      .map(({ code, title, steps }) =>
        section(`${code} · ${title}: ${texts.steps}`, [
          { kind: 'list', ordered: true, items: steps.map(({ text }) => text) },
        ]),
      ),
  ];
}

function outlined(
  { section: place, entries }: OutlineSection,
  register: ProcedureRegister,
  outlining: Outlining,
) {
  const plain = entries.filter(({ collection }) => collection !== 'scales');
  const scales = entries.filter(({ collection }) => collection === 'scales');
  return section(
    place.title,
    [
      ...listed(plain.filter(({ list }) => list === undefined)),
      ...[...new Set(plain.map(({ list }) => list))]
        .filter((list) => list !== undefined)
        .flatMap((list): readonly Block[] => [
          { kind: 'paragraph', text: list },
          ...listed(plain.filter((entry) => entry.list === list)),
        ]),
      ...scales.map(({ id, text }) => scaleTable(id, text, register, outlining)),
    ],
    place.number,
  );
}

function listed(entries: readonly OutlineEntry[]): readonly Block[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ item, text }) => (item === undefined ? text : `${item}) ${text}`));
  return [{ kind: 'list', ordered: false, items }];
}

function scaleTable(id: string, title: string, register: ProcedureRegister, outlining: Outlining): Block {
  const { texts } = outlining;
  const levels = register.scales.get(id)?.levels ?? [];
  return tableOf(
    title,
    [texts.level, texts.meaning],
    levels.map(({ code, text }) => [String(code), text]),
    outlining,
  );
}

import type { Block } from '@pds/core/document';
import type { Objective, ObjectivePlan } from '@pds/core/objectives';
import { answer, definitions, type Outlining, section, tableOf } from './recordBlocks';

/** A plan of objectives as it reads: all objectives at a glance, each on its own, then what stands around them. */
export function objectiveBlocks(plan: ObjectivePlan, outlining: Outlining): readonly Block[] {
  const { texts } = outlining;
  const text = (value: unknown) => answer(value, outlining);
  return [
    definitions(
      [
        [texts.municipality, plan.municipality.name],
        [texts.period, `${plan.period.from}–${plan.period.to}`],
        [texts.approvedOn, plan.approvedOn ?? texts.notApproved],
      ],
      outlining,
    ),
    section(texts.objectives, [
      tableOf(
        texts.objectives,
        [texts.objective, texts.area, texts.deadline],
        [...plan.objectives].map(({ number, title, area, deadline }) => [
          `${number}. ${title}`,
          text(area),
          text(deadline),
        ]),
        outlining,
      ),
      ...[...plan.objectives].map((objective) => objectiveSection(objective, plan, outlining)),
    ]),
    section(texts.platforms, [
      tableOf(
        texts.platforms,
        [texts.platform, texts.state],
        [...plan.platforms].map(({ name, claims }) => [
          name,
          claims.map(({ state }) => texts.platformState[state]).join(', ') || texts.blank,
        ]),
        outlining,
      ),
    ]),
    section(texts.needs, [
      listOf(
        [...plan.needs].map((need) => need.text),
        outlining,
      ),
    ]),
    section(texts.actions, [
      listOf(
        [...plan.actions].map((action) => (action.urgent ? `${action.text} (${texts.urgent})` : action.text)),
        outlining,
      ),
    ]),
    section(texts.duties, [
      listOf(
        [...plan.duties].map((duty) => duty.title),
        outlining,
      ),
    ]),
    section(
      texts.sections,
      [...plan.sections].map(({ number, title, text: words }) =>
        section(title, words === '' ? [] : [{ kind: 'paragraph', text: words }], number ?? undefined),
      ),
    ),
    section(texts.citations, [
      listOf(
        [...plan.citations].map(({ asPrinted }) => asPrinted),
        outlining,
      ),
    ]),
  ];
}

function objectiveSection(objective: Objective, plan: ObjectivePlan, outlining: Outlining) {
  const { texts } = outlining;
  const { baseline, stakeholders, targets } = objective;
  return section(
    objective.title,
    [
      ...(objective.description === '' ? [] : [{ kind: 'paragraph', text: objective.description } as const]),
      definitions(
        [
          [texts.stakeholders, stakeholders.map((each) => plan.stakeholders.get(each.stakeholderId)?.name)],
          [texts.baseline, typeof baseline === 'object' ? baseline?.text : baseline],
          [texts.deadline, objective.deadline],
        ],
        outlining,
      ),
      tableOf(
        texts.targets,
        [texts.years, texts.target],
        targets.map(({ from, to, text }) => [from === to ? String(from) : `${from}–${to}`, text]),
        outlining,
      ),
    ],
    objective.number,
  );
}

function listOf(items: readonly string[], { texts }: Outlining): Block {
  return items.length === 0
    ? { kind: 'paragraph', text: texts.none }
    : { kind: 'list', ordered: false, items };
}

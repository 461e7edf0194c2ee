import type { OperatingProcedure } from '../../plan/model/content';
import type { Block, SectionBlock } from '../tree';
import { paragraph, section, tableOr } from './blocks';
import type { PlanView } from './planView';

/** Chapters 12 and 13: the policies, and the operating procedures laid out as in annex 5. */
export function ruleChapters(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { chapter, intro } = options.texts;
  return [
    section(chapter.policies, [
      paragraph(intro.policies),
      ...[...plan.policies]
        .sort((a, b) => a.number - b.number)
        .map(({ number, title, text }) => section(options.texts.policy(number, title), [paragraph(text)])),
    ]),
    section(chapter.procedures, [
      paragraph(intro.procedures),
      ...[...plan.procedures].map((procedure) => section(procedure.title, procedureBlocks(view, procedure))),
    ]),
  ];
}

function procedureBlocks(view: PlanView, procedure: OperatingProcedure): readonly Block[] {
  const { plan, options, role } = view;
  const { texts } = options;
  const { column, caption, term, none } = texts;
  const policies = procedure.policyIds.map((id) => {
    const policy = plan.policies.get(id);
    return policy ? texts.policy(policy.number, policy.title) : id;
  });
  return [
    paragraph([{ text: procedure.summary, mark: 'emphasis' }]),
    paragraph(procedure.description),
    ...(policies.length > 0
      ? [
          {
            kind: 'definitions',
            items: [{ term: term.policies, text: policies.join('; ') }],
          } as const,
        ]
      : []),
    tableOr(none, {
      caption: caption.duties(procedure.title),
      columns: [{ header: column.role }, { header: column.duties }],
      rows: procedure.roles.map((each) => [role(each.role), each.duties.join('; ')]),
    }),
    tableOr(none, {
      caption: caption.resources(procedure.title),
      columns: [
        { header: column.function },
        { header: column.resource },
        { header: column.responsible },
        { header: column.accessManagement },
        { header: column.controls },
      ],
      rows: procedure.resources.map((each) => [
        each.function,
        texts.resource[each.kind],
        each.responsible,
        each.accessManagement,
        each.controls,
      ]),
    }),
  ];
}

import type { OperatingProcedure } from '../../../plan/model/content';
import type { Block, SectionBlock, TableBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import type { PlanView } from './planView';

/** Annex D: a sheet for each procedure, laid out as in annex 5: duties by role, and resources with access and controls. */
export function procedureBlocks(view: PlanView): readonly Block[] {
  const { plan, options } = view;
  const sheets = [...plan.procedures].map((procedure) => sheet(view, procedure));
  return [
    paragraph(options.texts.annex.intro.procedures),
    ...(sheets.length > 0 ? sheets : [paragraph(options.texts.none)]),
  ];
}

/** The procedures in one table, as chapter 13 lists them. */
export function procedureList(view: PlanView): Block {
  const { plan, options, role } = view;
  const { column, none, annex } = options.texts;
  return tableOr(none, {
    caption: annex.caption.procedures,
    columns: [
      { header: column.procedures },
      { header: annex.column.summary },
      { header: options.texts.term.policies },
      { header: column.role },
    ],
    rows: [...plan.procedures].map((procedure) => [
      procedure.title,
      procedure.summary,
      policiesOf(view, procedure).join('; '),
      procedure.roles.map((each) => role(each.role)).join('; '),
    ]),
  });
}

function policiesOf({ plan, options }: PlanView, { policyIds }: OperatingProcedure): readonly string[] {
  return policyIds.map((id) => {
    const policy = plan.policies.get(id);
    return policy ? options.texts.policy(policy.number, policy.title) : id;
  });
}

function sheet(view: PlanView, procedure: OperatingProcedure): SectionBlock {
  const { options } = view;
  const { none, term } = options.texts;
  const policies = policiesOf(view, procedure);
  return section(procedure.title, [
    paragraph([{ text: procedure.summary, mark: 'emphasis' }]),
    paragraph(procedure.description),
    ...(policies.length > 0
      ? [{ kind: 'definitions', items: [{ term: term.policies, text: policies.join('; ') }] } as const]
      : []),
    tableOr(none, duties(view, procedure)),
    tableOr(none, resources(view, procedure)),
  ]);
}

function duties({ options, role }: PlanView, { title, roles }: OperatingProcedure): Omit<TableBlock, 'kind'> {
  const { column, caption } = options.texts;
  return {
    caption: caption.duties(title),
    columns: [{ header: column.role }, { header: column.duties }],
    rows: roles.map((each) => [role(each.role), each.duties.join('; ')]),
  };
}

function resources({ options }: PlanView, procedure: OperatingProcedure): Omit<TableBlock, 'kind'> {
  const { column, caption, resource } = options.texts;
  return {
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
      resource[each.kind],
      each.responsible,
      each.accessManagement,
      each.controls,
    ]),
  };
}

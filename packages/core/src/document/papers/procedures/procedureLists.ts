import type { Assessment } from '../../../procedures/model/assessment';
import type { Procedure } from '../../../procedures/model/procedure';
import { assessmentOn } from '../../../procedures/model/stateOn';
import type { Block, Column, SectionBlock } from '../../tree';
import { paragraph, tableOr } from '../blocks';
import { levelCell } from './levelCells';
import { headOf } from './registerTables';
import { type RegisterView, reasonText } from './registerView';

/** Lists A and B of the plan, and what stands on neither, with the levels of each procedure as they are today. */
export function procedureLists(view: RegisterView): readonly SectionBlock[] {
  const { register, texts, options, date } = view;
  const state = assessmentOn(register, options.today);
  const on = (list: 'A' | 'B') => [...register.procedures].filter((procedure) => procedure.list === list);
  const unlisted = [...register.procedures].filter(({ list }) => list !== 'A' && list !== 'B');
  return [
    {
      kind: 'section',
      title: texts.list.A.title,
      blocks: [
        paragraph(texts.list.levels(date(options.today))),
        levelsTable(view, texts.list.A, on('A'), state),
      ],
    },
    {
      kind: 'section',
      title: texts.list.B.title,
      blocks: [reasonsTable(view, on('B'))],
    },
    ...(unlisted.length === 0
      ? []
      : [
          {
            kind: 'section' as const,
            title: texts.list.unlisted,
            blocks: [levelsTable(view, { title: texts.list.unlisted, none: '' }, unlisted, state)],
          },
        ]),
  ];
}

function levelsTable(
  view: RegisterView,
  { title, none }: { readonly title: string; readonly none: string },
  procedures: readonly Procedure[],
  state: ReadonlyMap<string, Assessment>,
): Block {
  const scales = [...view.register.scales];
  return tableOr(none, {
    caption: title,
    columns: [
      headOf(view, 'procedure'),
      headOf(view, 'unit'),
      headOf(view, 'responsible'),
      headOf(view, 'term'),
      ...scales.map((scale): Column => ({ header: scale.title, align: 'end' })),
      headOf(view, 'deskReason'),
    ],
    rows: procedures.map((procedure) => [
      procedure.title,
      view.unit(procedure.unitId),
      view.role(procedure.responsibleRoleId),
      procedure.term === undefined ? '' : view.texts.days(procedure.term.days),
      ...scales.map(({ id }) => levelCell(view, state.get(procedure.id)?.levels[id])),
      procedure.deskReason === undefined ? '' : reasonText(view, procedure.deskReason),
    ]),
  });
}

function reasonsTable(view: RegisterView, procedures: readonly Procedure[]): Block {
  return tableOr(view.texts.list.B.none, {
    caption: view.texts.list.B.title,
    columns: (['procedure', 'unit', 'responsible', 'reason'] as const).map((name) => headOf(view, name)),
    rows: procedures.map(({ title, unitId, responsibleRoleId, listReason }) => [
      title,
      view.unit(unitId),
      view.role(responsibleRoleId),
      listReason === undefined ? view.texts.open.null : reasonText(view, listReason),
    ]),
  });
}

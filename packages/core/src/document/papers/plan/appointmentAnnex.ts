import type { SecurityPlan } from '../../../plan/model/plan';
import type { Block } from '../../tree';
import { paragraph, tableOr } from '../blocks';
import type { PlanView } from './planView';

/** Annex E: who was appointed to what by which act, and what the procedures ask of them. */
export function appointmentBlocks(view: PlanView): readonly Block[] {
  const { plan, options, role, person, site, date } = view;
  const { column, none, act, annex } = options.texts;
  return [
    paragraph(annex.intro.appointments),
    tableOr(none, {
      caption: annex.caption.appointments,
      columns: [
        { header: column.role },
        { header: column.person },
        { header: column.site },
        { header: column.act },
        { header: column.duties },
      ],
      rows: [...plan.roles].map((held) => [
        role(held.role),
        person(held.personId),
        held.siteId === undefined ? annex.allSites : site(held.siteId),
        held.act
          ? act(held.act.kind, held.act.number, date(held.act.date))
          : held.role === 'sindaco'
            ? ''
            : annex.noAct,
        dutiesOf(plan, held.role).join('; '),
      ]),
    }),
  ];
}

/** What the operating procedures ask of a role, in their order. */
export function dutiesOf(plan: SecurityPlan, role: string): readonly string[] {
  return [...plan.procedures].flatMap(({ roles }) =>
    roles.flatMap((each) => (each.role === role ? each.duties : [])),
  );
}

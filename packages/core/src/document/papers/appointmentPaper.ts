import type { SecurityPlan } from '../../plan/model/plan';
import type { DocumentTree } from '../tree';
import { paragraph } from './blocks';
import { type PaperOptions, shortPaper, viewOf } from './paperView';

/**
 * The act by which somebody is appointed to a role: whom, to what, where, from when, with what instructions. It is a text
 * to be adopted by who may appoint, no act in itself. Throws `RangeError` for an appointment that the plan does not have.
 */
export function appointmentPaper(plan: SecurityPlan, roleId: string, options: PaperOptions): DocumentTree {
  const held = plan.roles.get(roleId);
  if (!held) throw new RangeError(`the plan has no appointment '${roleId}'`);
  const view = viewOf(plan, options);
  const { appointment } = options.papers.letters;
  const { act, signatures, notSigned } = options.papers.plan;
  const role = options.labels.role[held.role];
  const person = view.person(held.personId);
  const duties = [...plan.procedures].flatMap(({ roles }) =>
    roles.flatMap((each) => (each.role === held.role ? each.duties : [])),
  );
  return shortPaper(view, {
    title: appointment.title(role),
    subject: appointment.title(role),
    blocks: [
      paragraph(appointment.appoints(person, role)),
      ...(held.siteId === undefined ? [] : [paragraph(appointment.place(view.site(held.siteId)))]),
      paragraph(appointment.term(view.date(held.from), held.to === undefined ? null : view.date(held.to))),
      ...(held.act
        ? [paragraph(appointment.act(act(held.act.kind, held.act.number, view.date(held.act.date))))]
        : []),
      ...(duties.length === 0
        ? []
        : [paragraph(appointment.instructions), { kind: 'list' as const, ordered: false, items: duties }]),
      {
        kind: 'signatures',
        title: signatures,
        signatures: [
          { office: options.labels.role.sindaco, note: notSigned },
          { office: role, name: person, note: appointment.accepts },
        ],
      },
    ],
  });
}

import type { SecurityPlan } from '../../../plan/model/plan';
import type { DocumentTree } from '../../tree';
import { paragraph } from '../blocks';
import { type PaperOptions, shortPaper, signatureOf, viewOf } from '../paperView';
import { dutiesOf } from '../plan/appointmentAnnex';

/**
 * The act by which somebody is appointed to a role: whom, to what, where, from when, with what instructions. It is a text
 * to be adopted by who may appoint, no act in itself. Throws `RangeError` for an appointment that the plan does not have,
 * and for the Sindaco, who is elected.
 */
export function appointmentPaper(plan: SecurityPlan, roleId: string, options: PaperOptions): DocumentTree {
  const held = plan.roles.get(roleId);
  if (!held) throw new RangeError(`the plan has no appointment '${roleId}'`);
  if (held.role === 'sindaco') throw new RangeError('the Sindaco is elected, nobody appoints them');
  const view = viewOf(plan, options);
  const { appointment } = options.papers.letters;
  const { act, signatures } = options.papers.plan;
  const role = options.labels.role[held.role];
  const person = view.person(held.personId);
  const duties = dutiesOf(plan, held.role);
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
          signatureOf(view, 'sindaco', held.act?.date ?? held.from),
          { office: role, name: person, note: appointment.accepts },
        ],
      },
    ],
  });
}

import type { SecurityPlan } from '../../../plan/model/plan';
import type { DocumentTree } from '../../tree';
import { paragraph, tableOr } from '../blocks';
import { type PaperOptions, shortPaper, signatureOf, viewOf } from '../paperView';
import { versionName } from '../plan/planFront';

/**
 * The reply to what the Prefettura asked to change in a version: each point with its outcome and answer; a point without
 * one says so. Throws `RangeError` for a version that the plan does not have.
 */
export function replyPaper(plan: SecurityPlan, versionId: string, options: PaperOptions): DocumentTree {
  const version = plan.versions.get(versionId);
  if (!version) throw new RangeError(`the plan has no version '${versionId}'`);
  const view = viewOf(plan, options);
  const { reply } = options.papers.letters;
  const { requestState, signatures } = options.papers.plan;
  const asked = version.review.filter(({ items }) => items !== undefined);
  const items = asked.flatMap((event) => event.items ?? []);
  const revised = [...plan.versions].find(({ basedOn }) => basedOn === versionId);
  const offices = [...new Set([...plan.municipalities].map(({ prefettura }) => prefettura.name))];
  const { transmission } = options.papers.letters;
  const asking = asked.map(({ date, protocol }) => reply.asked(view.date(date), protocol ?? null));
  return shortPaper(view, {
    title: reply.title,
    subject: reply.title,
    blocks: [
      {
        kind: 'definitions',
        items: [
          { term: transmission.term.to, text: offices.map(transmission.to).join('; ') },
          ...(asking.length > 0 ? [{ term: reply.term.asked, text: asking.join('; ') }] : []),
          ...(revised ? [{ term: reply.term.revised, text: versionName(view, revised) }] : []),
        ],
      },
      paragraph(reply.intro(versionName(view, version))),
      tableOr(reply.none, {
        caption: reply.caption,
        columns: [
          { header: reply.column.section },
          { header: reply.column.request },
          { header: reply.column.outcome },
          { header: reply.column.answer },
        ],
        rows: items.map((item) => [
          item.section,
          item.text,
          requestState[item.state],
          item.answer ?? reply.open,
        ]),
      }),
      {
        kind: 'signatures',
        title: signatures,
        signatures: [signatureOf(view, 'responsabile-sicurezza-cie', options.today)],
      },
    ],
  });
}

import type { SecurityPlan } from '../../plan/model/plan';
import type { DocumentTree } from '../tree';
import { paragraph, tableOr } from './blocks';
import { type PaperOptions, shortPaper, viewOf } from './paperView';
import { versionName } from './planFront';

/**
 * The reply to what the Prefettura asked to change in a version: each point with its outcome and answer; a point without
 * one says so. Throws `RangeError` for a version that the plan does not have.
 */
export function replyPaper(plan: SecurityPlan, versionId: string, options: PaperOptions): DocumentTree {
  const version = plan.versions.get(versionId);
  if (!version) throw new RangeError(`the plan has no version '${versionId}'`);
  const view = viewOf(plan, options);
  const { reply } = options.papers.letters;
  const { requestState, signatures, notSigned } = options.papers.plan;
  const items = version.review.flatMap((event) => event.items ?? []);
  return shortPaper(view, {
    title: reply.title,
    subject: reply.title,
    blocks: [
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
        signatures: [{ office: options.labels.role['responsabile-sicurezza-cie'], note: notSigned }],
      },
    ],
  });
}

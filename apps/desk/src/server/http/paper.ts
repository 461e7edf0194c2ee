import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { planPaper } from '@pds/core/document';
import { labels, papers } from '@pds/core/messages/it';
import type { SecurityPlan } from '@pds/core/plan';
import { renderDocument } from '@pds/documents';
import type { Host } from '../host';

/**
 * A plan as a paper, with the headers that let a browser show it and nothing in it run. For the surveyor of a site it is
 * an extract, and says so.
 */
export async function answerPaper(plan: SecurityPlan, siteId: string | null, host: Host): Promise<Response> {
  const nonce = Buffer.from(host.random(18)).toString('base64');
  const tree = planPaper(plan, {
    language: 'it',
    texts: papers.plan,
    labels,
    catalogue: CIE_CATALOGUE,
    today: italianDay(host.now()),
    ...(siteId !== null && plan.sites.has(siteId) && { extractOf: siteId }),
  });
  const bytes = await renderDocument(tree, 'html', { nonce });
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': [
        'sandbox allow-modals',
        "default-src 'none'",
        `style-src 'nonce-${nonce}'`,
        'img-src data:',
        "frame-ancestors 'none'",
      ].join('; '),
    },
  });
}

/** The day in Italy, whatever zone the server stands in. */
function italianDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(instant);
}

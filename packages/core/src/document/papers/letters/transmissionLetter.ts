import type { SecurityPlan } from '../../../plan/model/plan';
import type { Sheet } from '../../../plan/model/sheet';
import type { Transmission } from '../../../plan/model/transmission';
import type { Block, DocumentTree } from '../../tree';
import { paragraph, section } from '../blocks';
import { type PaperOptions, shortPaper, signatureOf, viewOf } from '../paperView';
import { versionName } from '../plan/planFront';
import type { PlanView } from '../plan/planView';

/** What goes to the Prefettura: a version of the plan, or sheets that travel together. */
export type Sent = { readonly versionId: string } | { readonly sheetIds: readonly string[] };

/**
 * The letter with which a version or sheets go to the Prefettura-UTG: the Sindaco's for the plan and the declaration, the
 * Responsabile's for the sheets. Before the sending it leaves protocol and way open. Throws `RangeError` for a version or
 * a sheet that the plan does not have.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { transmissionLetter } from '@pds/core/document';
 * import { labels, papers, places } from '@pds/core/messages/it';
 * import { applyPlan, createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * const by = { id: 'p1', roles: ['responsabile-sicurezza-cie' as const] };
 * const opened = applyPlan(plan, { type: 'create-alfa', id: 'c1', at: '2026-03-02T09:00:00+01:00', by, versionId: 'v1', on: '2026-03-02' });
 * if (!opened.ok) throw new Error();
 * const options = { language: 'it' as const, papers, labels, places, catalogue: CIE_CATALOGUE, today: '2026-03-02' };
 * transmissionLetter(opened.value.next, { versionId: 'v1' }, options).title; // => 'Lettera di trasmissione'
 * ```
 */
export function transmissionLetter(plan: SecurityPlan, sent: Sent, options: PaperOptions): DocumentTree {
  const view = viewOf(plan, options);
  const texts = options.papers.letters.transmission;
  const sheets = 'sheetIds' in sent ? sent.sheetIds.map((id) => sheetOf(plan, id)) : [];
  const about = 'versionId' in sent ? 'plan' : sheets.some(isDeclaration) ? 'declaration' : 'sheets';
  const carrier = 'versionId' in sent ? versionOf(plan, sent.versionId) : sheets[0];
  const transmission = carrier?.transmissions.at(-1);
  const offices = [...new Set([...plan.municipalities].map(({ prefettura }) => prefettura.name))];
  const subject = texts.subject[about];
  return shortPaper(view, {
    title: texts.title,
    subject,
    blocks: [
      {
        kind: 'definitions',
        items: [
          { term: texts.term.to, text: offices.map(texts.to).join('; ') },
          { term: texts.term.protocol, text: transmission?.protocolOut ?? texts.noProtocol },
          { term: texts.term.date, text: view.date(transmission?.date ?? options.today) },
          { term: texts.term.subject, text: subject },
        ],
      },
      ...bodyOf(view, sent, sheets, options),
      ...(transmission ? [paragraph(texts.way[transmission.channel])] : []),
      section(texts.attachments, [
        { kind: 'list', ordered: true, items: attachmentsOf(sheets, transmission, view, options) },
      ]),
      {
        kind: 'signatures',
        title: options.papers.plan.signatures,
        signatures: [
          signatureOf(
            view,
            about === 'sheets' ? 'responsabile-sicurezza-cie' : 'sindaco',
            transmission?.date ?? options.today,
          ),
        ],
      },
    ],
  });
}

function sheetOf(plan: SecurityPlan, id: string): Sheet {
  const sheet = plan.sheets.get(id);
  if (!sheet) throw new RangeError(`the plan has no sheet '${id}'`);
  return sheet;
}

function versionOf(plan: SecurityPlan, id: string) {
  const version = plan.versions.get(id);
  if (!version) throw new RangeError(`the plan has no version '${id}'`);
  return version;
}

function isDeclaration({ body }: Sheet): boolean {
  return body.kind === 'nessuna-variazione';
}

function bodyOf(
  view: PlanView,
  sent: Sent,
  sheets: readonly Sheet[],
  { papers }: PaperOptions,
): readonly Block[] {
  const texts = papers.letters.transmission;
  const version = view.plan.versions.get('versionId' in sent ? sent.versionId : (sheets[0]?.versionId ?? ''));
  const act = version?.approvalAct;
  const approved = act ? [paragraph(texts.approved(view.date(act.date), act.protocol))] : [];
  if ('versionId' in sent) return [paragraph(texts.plan(view.plan.title, versionName(view, version)))];
  const [first] = sheets;
  const period = first ? papers.sheets.period(view.date(first.period.from), view.date(first.period.to)) : '';
  return [
    paragraph(sheets.some(isDeclaration) ? texts.declaration(period) : texts.sheets(period)),
    ...approved,
  ];
}

function attachmentsOf(
  sheets: readonly Sheet[],
  transmission: Transmission | undefined,
  view: PlanView,
  { papers, labels }: PaperOptions,
): readonly string[] {
  if (sheets.length > 0) {
    return sheets.map(({ body, number }) => papers.sheets.title(labels.sheetKind[body.kind], number));
  }
  return transmission && transmission.attachments.length > 0 ? transmission.attachments : [view.plan.title];
}

import type { SecurityPlan } from '../../../plan/model/plan';
import type { Sheet } from '../../../plan/model/sheet';
import type { Block, Definition, DocumentTree, SectionBlock } from '../../tree';
import { fingerprint, paragraph } from '../blocks';
import { type PaperOptions, shortPaper, viewOf } from '../paperView';
import { ownerOf, versionName } from '../plan/planFront';
import type { PlanView } from '../plan/planView';
import { sheetSections } from './sheetSections';

/**
 * A periodic sheet as a paper: what it reports on, its body, who signs it. The names behind ids are those of the version
 * that it reports on, and where that has none those of today. Throws `RangeError` for a sheet that the plan does not have.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { sheetPaper } from '@pds/core/document';
 * import { labels, papers, places } from '@pds/core/messages/it';
 * import { createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * const options = { language: 'it' as const, papers, labels, places, catalogue: CIE_CATALOGUE, today: '2026-03-02' };
 * let fault = '';
 * try { sheetPaper(plan, 'sheet-monitoraggio-1', options); } catch (error) { fault = (error as Error).name; }
 * fault; // => 'RangeError'
 * ```
 */
export function sheetPaper(plan: SecurityPlan, sheetId: string, options: PaperOptions): DocumentTree {
  const sheet = plan.sheets.get(sheetId);
  if (!sheet) throw new RangeError(`the plan has no sheet '${sheetId}'`);
  const view = viewOf(plan, options);
  const { sheets } = options.papers;
  const title = sheets.title(options.labels.sheetKind[sheet.body.kind], sheet.number);
  const period = sheets.period(view.date(sheet.period.from), view.date(sheet.period.to));
  return shortPaper(view, {
    title,
    subject: `${title} · ${period}`,
    blocks: [
      { kind: 'definitions', items: factsOf(view, sheet, options) },
      paragraph(sheets.intro[sheet.body.kind]),
      ...bodyBlocks(view, sheet, options),
      signatureOf(view, sheet),
    ],
  });
}

function factsOf(view: PlanView, sheet: Sheet, { papers, labels }: PaperOptions): readonly Definition[] {
  const { term, period } = papers.sheets;
  const version = view.plan.versions.get(sheet.versionId);
  const sent = sheet.transmissions.at(-1);
  return [
    { term: term.owner, text: ownerOf(view) },
    { term: term.version, text: versionName(view, version) },
    ...(version?.approvalAct
      ? [
          {
            term: term.approval,
            text: papers.plan.approvedBy(view.date(version.approvalAct.date), version.approvalAct.protocol),
          },
        ]
      : []),
    { term: term.period, text: period(view.date(sheet.period.from), view.date(sheet.period.to)) },
    { term: term.due, text: view.date(sheet.dueEffective) },
    { term: term.state, text: labels.sheetState[sheet.state] },
    ...(sent
      ? [
          {
            term: term.sent,
            text: papers.plan.sentOn(
              view.date(sent.date),
              labels.channel[sent.channel],
              sent.protocolOut ?? null,
            ),
          },
        ]
      : []),
    ...(sheet.bodyHash === undefined ? [] : [{ term: term.fingerprint, text: fingerprint(sheet.bodyHash) }]),
  ];
}

function bodyBlocks(view: PlanView, sheet: Sheet, options: PaperOptions): readonly Block[] {
  const { body } = sheet;
  if (body.kind !== 'nessuna-variazione')
    return sheetSections(view, body, options) satisfies readonly SectionBlock[];
  const version = view.plan.versions.get(sheet.versionId);
  const { declaration } = options.papers.sheets;
  return [
    paragraph(
      declaration(
        view.plan.title,
        versionName(view, version),
        view.date(version?.approvedOn),
        view.date(body.asOf),
      ),
    ),
  ];
}

/** Sheets are the Responsabile's to sign, the declaration the Sindaco's; who signed stands by name. */
function signatureOf(view: PlanView, sheet: Sheet): Block {
  const { texts, labels } = view.options;
  const role = sheet.body.kind === 'nessuna-variazione' ? 'sindaco' : 'responsabile-sicurezza-cie';
  const held = [...view.plan.roles].find(({ personId }) => personId === sheet.signedBy);
  const office = labels.role[sheet.signedBy === undefined ? role : (held?.role ?? role)];
  return {
    kind: 'signatures',
    title: texts.signatures,
    signatures: [
      {
        office,
        ...(sheet.signedBy !== undefined && { name: view.person(sheet.signedBy) }),
        note: sheet.signedOn === undefined ? texts.notSigned : texts.signedOn(view.date(sheet.signedOn)),
      },
    ],
  };
}

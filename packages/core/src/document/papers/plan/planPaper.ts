import type { SecurityPlan } from '../../../plan/model/plan';
import { type DocumentTree, numberSections } from '../../tree';
import { planAnnexes } from './planAnnexes';
import { ownerOf, planFront, versionName } from './planFront';
import { implementationChapters } from './planImplementation';
import { methodChapter } from './planMethod';
import { organisationChapters } from './planOrganisation';
import { processChapters } from './planProcesses';
import { riskChapters } from './planRisk';
import { ruleChapters } from './planRules';
import { scopeChapters } from './planScope';
import { type PlanPaperOptions, planView } from './planView';

/**
 * The security plan as a paper: cover and signatures, fifteen chapters, annexes A (inventories), B (threats and
 * vulnerabilities), C (activity, asset, threat, vulnerability), D (sheets of procedures) and E (appointments); with
 * `extractOf` an extract for one site, which says so. A version past `in-verifica` is printed from the content that it
 * froze. The order of chapters is our reading of the consultancy's document and of the model plan's known annexes; no
 * paper claims to fulfil the decree. Contacts of people are never printed. Throws `RangeError` for a version or a site
 * that the plan does not have.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { planPaper } from '@pds/core/document';
 * import { labels, papers } from '@pds/core/messages/it';
 * import { createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 *   catalogue: CIE_CATALOGUE,
 * });
 * const options = { language: 'it' as const, texts: papers.plan, labels, catalogue: CIE_CATALOGUE, today: '2026-03-02' };
 * const paper = planPaper(plan, options);
 * paper.title; // => 'Piano di sicurezza CIE'
 * paper.blocks.filter((block) => block.kind === 'section').length; // => 20
 * ```
 */
export function planPaper(plan: SecurityPlan, options: PlanPaperOptions): DocumentTree {
  const view = planView(plan, options);
  const version = versionName(view, view.version);
  const owner = ownerOf(view);
  const extract = view.extract === null ? [] : [options.texts.annex.extract.of(view.extract)];
  const title = [view.plan.title, ...extract].join(' · ');
  return {
    language: options.language,
    title,
    meta: { author: owner, subject: version, date: options.today },
    running: {
      header: `${owner} · ${title}`,
      footer: options.texts.footer(version, view.date(options.today)),
    },
    blocks: [
      ...planFront(view),
      ...numberSections([
        ...scopeChapters(view),
        ...organisationChapters(view),
        ...processChapters(view),
        methodChapter(view),
        ...riskChapters(view),
        ...ruleChapters(view),
        ...implementationChapters(view),
      ]),
      { kind: 'page-break' },
      ...planAnnexes(view),
    ],
  };
}

import type { CivilDate } from '../../base/civilDate';
import { formatCivilDate, type Language } from '../../base/messages';
import type { SecurityCatalogue } from '../../plan/catalogue/catalogue';
import type { SecurityPlan } from '../../plan/model/plan';
import type { DocumentTree } from '../tree';
import type { LetterTexts } from './letterTexts';
import { ownerOf } from './planFront';
import type { PlanPaperLabels, PlanPaperTexts } from './planPaperTexts';
import { type PlanView, planView } from './planView';
import type { SheetPaperTexts } from './sheetPaperTexts';
import type { StockPaperTexts } from './stockPaperTexts';

/** Every paper's sentences in one language, as `@pds/core/messages/<lang>` exports them. */
export interface PaperTexts {
  readonly plan: PlanPaperTexts;
  readonly sheets: SheetPaperTexts;
  readonly letters: LetterTexts;
  readonly stock: StockPaperTexts;
}

export interface PaperOptions {
  readonly language: Language;
  readonly papers: PaperTexts;
  readonly labels: PlanPaperLabels;
  /** The words for fields, as `places` of `@pds/core/messages/<lang>` has them. */
  readonly places: { readonly names: Readonly<Record<string, string>> };
  readonly catalogue: SecurityCatalogue;
  readonly today: CivilDate;
}

/** The names behind ids as the content of one version, or the plan as it stands, has them. */
export function viewOf(plan: SecurityPlan, options: PaperOptions, versionId?: string): PlanView {
  const { papers, places: _, ...rest } = options;
  return planView(plan, { ...rest, texts: papers.plan, ...(versionId !== undefined && { versionId }) });
}

/** A short paper about the plan. */
export function shortPaper(view: PlanView, content: ShortPaper): DocumentTree {
  return shortTree(ownerOf(view), view.options, content);
}

type ShortPaper = Pick<DocumentTree, 'title' | 'blocks'> & { readonly subject: string };

/** A short paper: a title, the body's lines at head and foot, and what it is about. */
export function shortTree(
  owner: string,
  { language, today }: Pick<PaperOptions, 'language' | 'today'>,
  { title, subject, blocks }: ShortPaper,
): DocumentTree {
  return {
    language,
    title,
    meta: { author: owner, subject, date: today },
    running: { header: owner, footer: `${subject} · ${formatCivilDate(today, language)}` },
    blocks,
  };
}

import type { CivilDate } from '../../base/civilDate';
import type { Language } from '../../base/messages';
import type { SecurityCatalogue } from '../../plan/catalogue/catalogue';
import type { SecurityPlan } from '../../plan/model/plan';
import type { DocumentTree } from '../tree';
import { translationNote } from './blocks';
import type { LetterTexts } from './letterTexts';
import { ownerOf } from './planFront';
import type { PlanPaperLabels, PlanPaperTexts } from './planPaperTexts';
import { type PlanView, planView } from './planView';
import type { SheetPaperTexts } from './sheetPaperTexts';

/** Every paper's sentences in one language, as `@pds/core/messages/<lang>` exports them. */
export interface PaperTexts {
  readonly plan: PlanPaperTexts;
  readonly sheets: SheetPaperTexts;
  readonly letters: LetterTexts;
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

/** A short paper: a title, the body's lines at head and foot, what it is about, and whether its words are a draft. */
export function shortPaper(
  view: PlanView,
  { title, subject, blocks }: Pick<DocumentTree, 'title' | 'blocks'> & { readonly subject: string },
): DocumentTree {
  const { language, today, texts } = view.options;
  const owner = ownerOf(view);
  return {
    language,
    title,
    meta: { author: owner, subject, date: today },
    running: { header: owner, footer: `${subject} · ${view.date(today)}` },
    blocks: [...translationNote(texts.translation), ...blocks],
  };
}

import type { CivilDate } from '../../base/civilDate';
import type { Language } from '../../base/messages';
import { assignmentsOn } from '../../municipality/municipality';
import type { Role } from '../../municipality/roles';
import type { SecurityCatalogue } from '../../plan/catalogue/catalogue';
import type { SecurityPlan } from '../../plan/model/plan';
import type { DocumentTree, Signature } from '../tree';
import type { LetterTexts } from './letters/letterTexts';
import { ownerOf } from './plan/planFront';
import type { PlanPaperLabels, PlanPaperTexts } from './plan/planPaperTexts';
import { type PlanView, planView } from './plan/planView';
import type { ProcedurePaperTexts } from './procedures/procedurePaperTexts';
import type { ProcedureSheetTexts } from './procedures/procedureSheetTexts';
import type { SheetPaperTexts } from './sheets/sheetPaperTexts';
import { type ShortPaper, shortTree } from './shortTree';
import type { StockPaperTexts } from './stock/stockPaperTexts';

/** Every paper's sentences in one language, as `@pds/core/messages/<lang>` exports them. */
export interface PaperTexts {
  readonly plan: PlanPaperTexts;
  readonly sheets: SheetPaperTexts;
  readonly letters: LetterTexts;
  readonly stock: StockPaperTexts;
  readonly procedures: ProcedurePaperTexts;
  readonly procedureSheets: ProcedureSheetTexts;
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
  const { language, today, texts } = view.options;
  return shortTree(ownerOf(view), { language, today, translation: texts.translation }, content);
}

/** Room for the signature of who holds a role on a day, by name where somebody does. */
export function signatureOf(view: PlanView, role: Role, on: CivilDate): Signature {
  const { texts, labels } = view.options;
  const holder = assignmentsOn(view.plan.roles, on).find((held) => held.role === role);
  return {
    office: labels.role[role],
    ...(holder && { name: view.person(holder.personId) }),
    note: texts.notSigned,
  };
}

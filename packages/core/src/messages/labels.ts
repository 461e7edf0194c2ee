import type { PlanPaperLabels } from '../document/papers/plan/planPaperTexts';
import type { ProcedurePaperLabels } from '../document/papers/procedures/procedurePaperTexts';
import type { ProcedureSheetLabels } from '../document/papers/procedures/procedureSheetTexts';
import type { StockPaperLabels } from '../document/papers/stock/stockPaperTexts';
import type { Measure, SurveyTask } from '../plan/model/content';
import type { Art24Requirement } from '../procedures/art24/requirements';
import type { Axis } from '../procedures/levels/scales';
import type { FilingCondition } from '../procedures/model/filing';

/** The words for what the rules about procedures ask, used in their sentences and in tables of their results. */
export interface ProcedureJudgementLabels {
  readonly axis: Readonly<Record<Axis, string>>;
  readonly filingCondition: Readonly<Record<FilingCondition, string>>;
  readonly requirement: Readonly<Record<Art24Requirement, string>>;
}

/**
 * The words a language has for the values of closed lists: those that papers print, and those of screens. Bands and
 * scale levels are open, so those are by id.
 */
export interface CoreLabels extends PlanPaperLabels, StockPaperLabels {
  readonly procedures: ProcedurePaperLabels & ProcedureSheetLabels & ProcedureJudgementLabels;
  readonly acts: Readonly<Record<Measure['acts'], string>>;
  readonly surveySection: Readonly<Record<SurveyTask['section'], string>>;
  readonly surveyState: Readonly<Record<SurveyTask['state'], string>>;
}

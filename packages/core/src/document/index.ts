export { type JsonSchema, jsonSchema } from './jsonSchema';
export { open, RECORD_KINDS, type RecordKind, type StoredRecord, save } from './open';
export { appointmentPaper } from './papers/letters/appointmentPaper';
export type { LetterTexts } from './papers/letters/letterTexts';
export { replyPaper } from './papers/letters/replyPaper';
export { type Sent, transmissionLetter } from './papers/letters/transmissionLetter';
export type { PaperOptions, PaperTexts } from './papers/paperView';
export type { PlanAnnexTexts } from './papers/plan/planAnnexTexts';
export { planPaper } from './papers/plan/planPaper';
export type { PlanPaperLabels, PlanPaperTexts } from './papers/plan/planPaperTexts';
export type { PlanPaperOptions } from './papers/plan/planView';
export { filingReceiptPaper } from './papers/procedures/filingReceiptPaper';
export { type PhaseEntryOptions, phaseEntries } from './papers/procedures/phaseEntries';
export { phaseReportPaper } from './papers/procedures/phaseReportPaper';
export { procedurePaper } from './papers/procedures/procedurePaper';
export type { ProcedurePaperLabels, ProcedurePaperTexts } from './papers/procedures/procedurePaperTexts';
export type { ProcedureSheetLabels, ProcedureSheetTexts } from './papers/procedures/procedureSheetTexts';
export { registerPaper } from './papers/procedures/registerPaper';
export type { ProcedurePaperOptions, ToldPaperOptions } from './papers/procedures/registerView';
export { serviceCharterPaper } from './papers/procedures/serviceCharterPaper';
export { attendancePaper } from './papers/sheets/attendancePaper';
export { type ScheduleEntry, scheduleEntries, schedulePaper } from './papers/sheets/schedulePaper';
export { sheetPaper } from './papers/sheets/sheetPaper';
export type { SheetPaperTexts } from './papers/sheets/sheetPaperTexts';
export { stockCountPaper } from './papers/stock/stockCountPaper';
export { cardDestructionPaper, cardHandoverPaper } from './papers/stock/stockMinutes';
export type { StockPaperLabels, StockPaperTexts } from './papers/stock/stockPaperTexts';
export { type RegisterPeriod, stockRegisterPaper } from './papers/stock/stockRegisterPaper';
export type { StockPaperOptions } from './papers/stock/stockView';
export {
  type BilingualTree,
  type Block,
  type Cell,
  type Column,
  type Definition,
  type DocumentTree,
  type Inline,
  numberSections,
  type SectionBlock,
  type Signature,
  type TableBlock,
  type Text,
  type Tone,
} from './tree';

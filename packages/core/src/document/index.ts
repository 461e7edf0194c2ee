export { type JsonSchema, jsonSchema } from './jsonSchema';
export { open, RECORD_KINDS, type RecordKind, type StoredRecord, save } from './open';
export { appointmentPaper } from './papers/appointmentPaper';
export { attendancePaper } from './papers/attendancePaper';
export type { LetterTexts } from './papers/letterTexts';
export type { PaperOptions, PaperTexts } from './papers/paperView';
export type { PlanAnnexTexts } from './papers/planAnnexTexts';
export { planPaper } from './papers/planPaper';
export type { PlanPaperLabels, PlanPaperTexts } from './papers/planPaperTexts';
export type { PlanPaperOptions } from './papers/planView';
export { replyPaper } from './papers/replyPaper';
export { type ScheduleEntry, scheduleEntries, schedulePaper } from './papers/schedulePaper';
export { sheetPaper } from './papers/sheetPaper';
export type { SheetPaperTexts } from './papers/sheetPaperTexts';
export { stockCountPaper } from './papers/stockCountPaper';
export { cardDestructionPaper, cardHandoverPaper } from './papers/stockMinutes';
export type { StockPaperLabels, StockPaperTexts } from './papers/stockPaperTexts';
export { type RegisterPeriod, stockRegisterPaper } from './papers/stockRegisterPaper';
export type { StockPaperOptions } from './papers/stockView';
export { type Sent, transmissionLetter } from './papers/transmissionLetter';
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

export { open, RECORD_KINDS, type RecordKind, type StoredRecord, save } from './open';
export { planPaper } from './papers/planPaper';
export type { PlanPaperLabels, PlanPaperTexts } from './papers/planPaperTexts';
export type { PlanPaperOptions } from './papers/planView';
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

export type { CardTexts } from './card/texts';
export { DraftProvider, type DraftProviderProps, useDraft } from './draft/DraftProvider';
export { createDraftHandle, type DraftHandle, type DraftHandleOptions, type Held } from './draft/draftHandle';
export { type FieldState, useDraftState, useField, useIssues } from './draft/useField';
export { type AnyFieldProps, type Binding, type BoundProps, bindField } from './fields/bindField';
export { CheckListField, type CheckListFieldProps } from './fields/CheckListField';
export { DateField, type DateFieldProps } from './fields/DateField';
export {
  DraftCheckList,
  DraftDate,
  DraftDecimal,
  DraftLevel,
  DraftLongText,
  DraftNumber,
  DraftSelect,
  DraftText,
} from './fields/draftFields';
export type { FieldProps } from './fields/FieldFrame';
export type { FieldIssue, FieldIssueTable } from './fields/issues';
export { type Level, LevelField, type LevelFieldProps } from './fields/LevelField';
export { LongTextField, type LongTextFieldProps } from './fields/LongTextField';
export { NumberField, type NumberFieldProps, type NumberValue } from './fields/NumberField';
export { type Option, SelectField, type SelectFieldProps } from './fields/SelectField';
export { TextField, type TextFieldProps } from './fields/TextField';
export type { FieldTexts } from './fields/texts';
export type { FigureTexts } from './figures/texts';
export type { UiTexts } from './messages/texts';
export { Button, type ButtonProps } from './parts/Button';
export { DraftErrorSummary, type DraftErrorSummaryProps } from './parts/DraftErrorSummary';
export {
  describePlace,
  type NameRow,
  type PlaceContext,
  type PlaceWords,
} from './parts/describePlace';
export { ErrorSummary, type ErrorSummaryProps, type SummaryEntry } from './parts/ErrorSummary';
export { IssueList, type IssueListProps } from './parts/IssueList';
export { ProduceDocument, type ProduceDocumentProps, type RenderDocument } from './parts/ProduceDocument';
export { SaveState, type SaveStatus } from './parts/SaveState';
export type { PartTexts } from './parts/texts';
export { UndoRedo } from './parts/UndoRedo';
export type { PlanTexts } from './plan/texts';
export type { ProcedureTexts } from './procedures/texts';
export { type CoreLabels, type Locale, PdsProvider, type PdsSettings, usePds } from './provider/PdsProvider';
export type { RecordTexts } from './records/texts';

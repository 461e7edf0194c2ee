export { DocumentView, type DocumentViewProps } from './DocumentView';
export { RecordScreen, type RecordScreenProps, type ShownRecord } from './RecordScreen';

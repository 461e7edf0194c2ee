export { open, RECORD_KINDS, type RecordKind, type StoredRecord, save } from './open';

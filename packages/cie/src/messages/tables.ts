import type { MessageTable } from '@pds/core/base';
import type { MrzIssueTable } from '../mrz/issues';

/** Every issue that this package raises, by code. */
export type CieIssueTable = MrzIssueTable;

/** One language's sentences for all of them. */
export type CieMessages = MessageTable<CieIssueTable>;

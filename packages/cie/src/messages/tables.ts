import type { MessageTable } from '@pds/core/base';
import type { LdsIssueTable } from '../lds/issues';
import type { MrzIssueTable } from '../mrz/issues';
import type { SodIssueTable } from '../pki/issues';
import type { TlvIssueTable } from '../tlv/issues';

/** Every issue that this package raises, by code. */
export type CieIssueTable = MrzIssueTable & TlvIssueTable & LdsIssueTable & SodIssueTable;

/** One language's sentences for all of them. */
export type CieMessages = MessageTable<CieIssueTable>;

import type { Result } from '@pds/core/base';
import type { DeskIssue } from '../../shared/issues';
import type { Account } from '../store/accounts';

/** What somebody shows to be let in. */
export interface Credentials {
  /** `name` or `name@municipality`. */
  readonly name: string;
  readonly password: string;
}

/**
 * Who somebody is, and with which rights: a suite brings its own directory or single sign-on (SPID, CIE, the
 * municipality's domain). Faults: `desk.wrong_credentials`.
 */
export interface IdentityPort {
  identify(credentials: Credentials): Promise<Result<Account, DeskIssue>>;
}

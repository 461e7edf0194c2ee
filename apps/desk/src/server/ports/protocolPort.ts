import type { CivilDate, Result } from '@pds/core/base';
import type { PortIssue } from './portIssue';

/** A paper that enters or leaves the house, to be registered. */
export interface ProtocolRequest {
  readonly municipalityId: string;
  readonly direction: 'in' | 'out';
  readonly subject: string;
  readonly correspondent: string;
  readonly document: { readonly name: string; readonly sha256: string };
}

export interface ProtocolEntry {
  readonly number: string;
  readonly on: CivilDate;
}

/** The municipality's register of incoming and outgoing papers (D.P.R. 445/2000, art. 53). */
export interface ProtocolPort {
  register(request: ProtocolRequest): Promise<Result<ProtocolEntry, PortIssue>>;
}

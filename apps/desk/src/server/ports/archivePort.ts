import type { CivilDate, Result } from '@pds/core/base';
import type { PortIssue } from './portIssue';

export interface ArchiveRequest {
  readonly municipalityId: string;
  readonly recordId: string;
  readonly document: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
  readonly protocol?: { readonly number: string; readonly on: CivilDate };
}

/** The system that keeps papers for as long as the law wants (D.Lgs. 82/2005, art. 43 and 44). */
export interface ArchivePort {
  keep(request: ArchiveRequest): Promise<Result<{ readonly archiveId: string }, PortIssue>>;
}

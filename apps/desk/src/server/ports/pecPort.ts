import type { Result } from '@pds/core/base';
import type { PortIssue } from './portIssue';

export interface PecMessage {
  readonly municipalityId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Certified mail (D.P.R. 68/2005): the answer is the acceptance; delivery comes later, under the same `messageId`. */
export interface PecPort {
  send(message: PecMessage): Promise<Result<{ readonly messageId: string }, PortIssue>>;
}

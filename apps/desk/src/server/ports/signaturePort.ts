import type { Result } from '@pds/core/base';
import type { PortIssue } from './portIssue';

export interface SignatureRequest {
  readonly municipalityId: string;
  /** The account of the person who signs; the port asks that person for consent in its own way. */
  readonly signerId: string;
  readonly document: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
}

export interface SignedDocument {
  /** PAdES for PDF, CAdES (`.p7m`) for anything else. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A qualified electronic signature (eIDAS art. 3(12); D.Lgs. 82/2005, art. 20 and 24). */
export interface SignaturePort {
  sign(request: SignatureRequest): Promise<Result<SignedDocument, PortIssue>>;
}

import type { ArchivePort } from './archivePort';
import type { IdentityPort } from './identityPort';
import type { PecPort } from './pecPort';
import { notConnected } from './portIssue';
import type { ProtocolPort } from './protocolPort';
import type { RegistryPort } from './registryPort';
import type { SignaturePort } from './signaturePort';

/** What a suite brings to the desk. */
export interface Ports {
  readonly protocol: ProtocolPort;
  readonly registry: RegistryPort;
  readonly signature: SignaturePort;
  readonly pec: PecPort;
  readonly archive: ArchivePort;
  readonly identity: IdentityPort;
}

/**
 * The desk by itself: its own accounts, and nothing connected. Numbers, dates and receipts are typed by the clerk, papers
 * are downloaded and sent by the means that the office has.
 */
export function deskPorts(identity: IdentityPort): Ports {
  return {
    protocol: { register: async () => notConnected('protocol') },
    registry: { findPerson: async () => notConnected('registry') },
    signature: { sign: async () => notConnected('signature') },
    pec: { send: async () => notConnected('pec') },
    archive: { keep: async () => notConnected('archive') },
    identity,
  };
}

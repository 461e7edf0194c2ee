import { err, type IssueOf, type Result } from '@pds/core/base';

/** Why a system beside the desk did not do what was asked of it. */
export interface PortIssueTable {
  /** The installation has no such system: a person does it by hand and types the outcome. */
  'port.not_connected': { readonly port: PortName };
  /** The system does not answer; asking again later may help. */
  'port.unavailable': { readonly port: PortName };
  /** The system refused; `reason` is what it said. */
  'port.refused': { readonly port: PortName; readonly reason: string };
}
export type PortIssue = IssueOf<PortIssueTable>;

export type PortName = 'protocol' | 'registry' | 'signature' | 'pec' | 'archive' | 'identity';

export function notConnected(port: PortName): Result<never, PortIssue> {
  return err([{ code: 'port.not_connected', severity: 'error', params: { port } }]);
}

import { FolderInUse } from '../database/folderLock';
import { describeFault } from '../describeFault';
import { OperatorFault } from '../operatorFault';

/** Why the desk ended: what the operator can mend in a sentence, anything else without what is stored. */
export function explainFault(fault: unknown): string {
  if (fault instanceof FolderInUse) return `The desk is running already: ${fault.message}. Stop it first.`;
  if (fault instanceof OperatorFault) return fault.message;
  const { code, message }: Partial<NodeJS.ErrnoException> = fault instanceof Error ? fault : {};
  if (code === 'EADDRINUSE') return 'The port is taken by another program: choose one with PORT=4311.';
  // The system's own faults name a file or an address.
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return message || code;
  return describeFault(fault, 'The desk');
}

import { type ProcedureRegister, parseProcedureRegister } from '@pds/core/procedures';
import { sampleRegister } from '@pds/fixtures';

/** A stored register that opens, opened. */
export function openedRegister(stored: unknown): ProcedureRegister {
  const read = parseProcedureRegister(stored);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** The invented register, opened. */
export const openedSample = openedRegister(sampleRegister);

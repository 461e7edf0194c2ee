import { parseProcedureRegister } from '../model/parseProcedureRegister';
import type { ProcedureRegister } from '../model/procedureRegister';
import { changed } from './smallRegister';

/** The small register as it reads, after somebody's hand was on it; throws where it does not read. */
export function parsed(change: Parameters<typeof changed>[0] = () => {}): ProcedureRegister {
  const result = parseProcedureRegister(changed(change));
  if (!result.ok) throw new TypeError(JSON.stringify(result.issues));
  return result.value;
}

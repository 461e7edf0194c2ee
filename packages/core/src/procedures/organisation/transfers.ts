import type { CivilDate } from '../../base/civilDate';
import { isInForce } from '../isInForce';
import type { TransferredFunction } from '../model/organisation';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';

/**
 * The transfers in force on a day: from the day of the transfer up to and with the last one.
 *
 * @example
 * ```ts
 * import { transfersOn } from '@pds/core/procedures';
 *
 * const ict = { id: 't1', title: 'Informatica', fromBodyId: 'cesena', toBodyId: 'unione', on: '2014-07-01' };
 * transfersOn([ict], '2014-06-30').length; // => 0
 * transfersOn([ict], '2014-07-01').length; // => 1
 * ```
 */
export function transfersOn(
  functions: Iterable<TransferredFunction>,
  day: CivilDate,
): readonly TransferredFunction[] {
  return [...functions].filter(({ on, until }) => isInForce({ from: on, until }, day));
}

/**
 * Who runs a procedure on a day, as a function of the procedure: the body to which its function was handed, else the one
 * that the procedure names; `undefined` for the municipality itself.
 */
export function holderOn(
  { transferredFunctions }: Pick<ProcedureRegister, 'transferredFunctions'>,
  day: CivilDate,
): (procedure: Procedure) => string | undefined {
  const handed = new Map<string, string>();
  for (const { toBodyId, procedureIds = [] } of transfersOn(transferredFunctions, day)) {
    for (const id of procedureIds) handed.set(id, toBodyId);
  }
  return ({ id, bodyId }) => handed.get(id) ?? bodyId;
}

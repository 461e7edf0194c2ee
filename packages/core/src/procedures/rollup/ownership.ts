import type { CivilDate } from '../../base/civilDate';
import type { Body } from '../model/organisation';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { holderOn, transfersOn } from '../organisation/transfers';

/** Another body that runs procedures, the same in every register that names it. */
export interface Holder {
  /** Tells bodies apart across registers: the code, else the id with the title. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
}

/** Which body runs each procedure of a register, `undefined` for the municipality; and the functions handed over. */
export interface Ownership {
  readonly holderOf: (procedure: Procedure) => Holder | undefined;
  readonly handed: readonly {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    readonly on: CivilDate;
    readonly holder: Holder;
    readonly procedureIds: readonly string[];
  }[];
}

/**
 * Who runs what on a day, for each register. A municipality that a procedure names is the register's own, unless
 * somebody hands a function to it: then it runs the procedure for others, and that counts once.
 */
export function ownerships(registers: readonly ProcedureRegister[], day: CivilDate): readonly Ownership[] {
  const receivers = new Set(
    registers.flatMap(({ bodies, transferredFunctions }) =>
      transfersOn(transferredFunctions, day).map(
        ({ toBodyId }) => holder(toBodyId, bodies.get(toBodyId)).key,
      ),
    ),
  );
  return registers.map((register): Ownership => {
    const { id: registerId, bodies, transferredFunctions } = register;
    const bodyIdOf = holderOn(register, day);
    const known = new Map<string, Holder | undefined>();

    function holderById(id: string): Holder | undefined {
      if (known.has(id)) return known.get(id);
      const body = bodies.get(id);
      const named = holder(id, body);
      const other = body?.kind !== 'municipality' || receivers.has(named.key) ? named : undefined;
      known.set(id, other);
      return other;
    }

    return {
      holderOf: (procedure) => {
        const id = bodyIdOf(procedure);
        return id === undefined ? undefined : holderById(id);
      },
      handed: transfersOn(transferredFunctions, day).map(
        ({ id, code, title, on, toBodyId, procedureIds = [] }) => {
          const to = holder(toBodyId, bodies.get(toBodyId));
          const key = JSON.stringify(code === undefined ? [registerId, id] : [to.key, code]);
          return { id: code ?? id, key, title, on, holder: to, procedureIds };
        },
      ),
    };
  });
}

function holder(id: string, body: Body | undefined): Holder {
  const title = body?.title ?? '';
  return { key: body?.code ?? JSON.stringify([id, title]), id: body?.code ?? id, title };
}

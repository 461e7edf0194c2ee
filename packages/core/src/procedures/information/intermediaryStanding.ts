import type { CivilDate } from '../../base/civilDate';
import type { CheckedItem } from '../model/checkedItem';
import type { Intermediary } from '../model/information';
import type { ProcedureRegister } from '../model/procedureRegister';

/** The duties that an intermediary signs up to (7.2 of the plan), in our words. */
export const INTERMEDIARY_DUTIES: readonly { readonly code: string; readonly meaning: string }[] = [
  { code: 'a', meaning: 'keeps to the law of the procedures' },
  { code: 'b', meaning: 'keeps its professional knowledge up to date' },
  { code: 'c', meaning: 'informs the users rightly' },
  { code: 'd', meaning: 'verifies the requirements before a procedure is started' },
  { code: 'e', meaning: 'reports to the offices in charge' },
];

/** How an intermediary stands on a day. */
export interface IntermediaryStanding {
  /** Before the signature `unsigned`; `not-yet` and `ended` by the period of the accreditation. */
  readonly state: 'unsigned' | 'not-yet' | 'in-force' | 'ended';
  /** Each duty: how it is met (`undefined` where nobody says) and whether there is evidence of it. */
  readonly duties: readonly {
    readonly code: string;
    readonly state: CheckedItem['state'] | undefined;
    readonly evidenced: boolean;
  }[];
}

/**
 * How an intermediary stands on a day: whether its agreement is signed and in force, first and last day included, and
 * each of its duties with its state. Without `from` it is in force from the signature.
 *
 * @example
 * ```ts
 * import { intermediaryStanding } from '@pds/core/procedures';
 *
 * const agreement = { kind: 'convenzione', on: '2015-01-10' } as const;
 * const caf = { id: 'i1', title: 'CAF di prova', kind: 'private', agreement, until: '2016-01-09', duties: [] } as const;
 * intermediaryStanding({ ...caf, duties: [] }, '2016-01-09').state; // => 'in-force'
 * intermediaryStanding({ ...caf, duties: [] }, '2016-01-10').state; // => 'ended'
 * ```
 */
export function intermediaryStanding(
  intermediary: Intermediary,
  on: CivilDate,
  duties: readonly { readonly code: string }[] = INTERMEDIARY_DUTIES,
): IntermediaryStanding {
  return {
    state: stateOf(intermediary, on),
    duties: duties.map(({ code }) => {
      const item = intermediary.duties.find((duty) => duty.code === code);
      return { code, state: item?.state, evidenced: (item?.evidence.length ?? 0) > 0 };
    }),
  };
}

function stateOf({ agreement, from, until }: Intermediary, on: CivilDate): IntermediaryStanding['state'] {
  if (agreement.on === null || agreement.on > on) return 'unsigned';
  if (from !== undefined && on < from) return 'not-yet';
  return until !== undefined && on > until ? 'ended' : 'in-force';
}

/** The intermediaries whose agreement is in force on a day; of one procedure where it is named. */
export function intermediariesOn(
  register: Pick<ProcedureRegister, 'intermediaries'>,
  on: CivilDate,
  procedureId?: string,
): readonly Intermediary[] {
  return [...register.intermediaries].filter(
    (intermediary) =>
      stateOf(intermediary, on) === 'in-force' &&
      (procedureId === undefined || (intermediary.procedureIds?.includes(procedureId) ?? true)),
  );
}

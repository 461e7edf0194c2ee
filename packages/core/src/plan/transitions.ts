import type { Role } from '../municipality/roles';
import type { LifeCycleCommand } from './commands';
import type { PlanState } from './model/version';

/** A step in a version's life: from which states, to which, by whom, and whose decision it records. */
export interface PlanTransition {
  readonly number: number;
  readonly command: LifeCycleCommand['type'] | 'edit';
  /** `null`: the version does not exist yet. */
  readonly from: readonly (PlanState | null)[];
  readonly to: PlanState;
  readonly roles: readonly Role[];
  readonly decidedBy?: 'prefettura-utg';
}

const RESPONSIBLE: Role = 'responsabile-sicurezza-cie';

/**
 * The sixteen transitions of a plan version. Approval by the Prefettura-UTG, its requests for changes, the signature and
 * sending by the Sindaco are practice read in the consultancy's document (modules 1 to 3, service E) and in the
 * ministry's circular 53/2007; the table as a whole is our reading, no norm prints it.
 *
 * @example
 * ```ts
 * import { PLAN_TRANSITIONS } from '@pds/core/plan';
 *
 * PLAN_TRANSITIONS.length; // => 16
 * PLAN_TRANSITIONS.find((row) => row.command === 'sign')?.roles; // => ['sindaco']
 * ```
 */
export const PLAN_TRANSITIONS = [
  { number: 1, command: 'create-alfa', from: [null], to: 'bozza', roles: [RESPONSIBLE] },
  { number: 2, command: 'create-beta', from: [null], to: 'bozza', roles: [RESPONSIBLE] },
  {
    number: 3,
    command: 'edit',
    from: ['bozza'],
    to: 'bozza',
    roles: [RESPONSIBLE, 'referente-progetto', 'coordinatore-rilevazione', 'addetto-rilevazione'],
  },
  {
    number: 4,
    command: 'close-survey',
    from: ['bozza'],
    to: 'in-verifica',
    roles: ['coordinatore-rilevazione', RESPONSIBLE],
  },
  { number: 5, command: 'send-back', from: ['in-verifica'], to: 'bozza', roles: [RESPONSIBLE] },
  { number: 6, command: 'validate', from: ['in-verifica'], to: 'pronta-firma', roles: [RESPONSIBLE] },
  { number: 7, command: 'reopen', from: ['pronta-firma'], to: 'bozza', roles: [RESPONSIBLE] },
  { number: 8, command: 'sign', from: ['pronta-firma'], to: 'firmata', roles: ['sindaco'] },
  { number: 9, command: 'transmit', from: ['firmata'], to: 'trasmessa', roles: ['sindaco', RESPONSIBLE] },
  { number: 10, command: 'record-receipt', from: ['trasmessa'], to: 'in-esame', roles: [RESPONSIBLE] },
  {
    number: 11,
    command: 'record-approval',
    from: ['trasmessa', 'in-esame'],
    to: 'approvata',
    roles: [RESPONSIBLE],
    decidedBy: 'prefettura-utg',
  },
  {
    number: 12,
    command: 'record-change-request',
    from: ['in-esame'],
    to: 'richiesta-modifiche',
    roles: [RESPONSIBLE],
    decidedBy: 'prefettura-utg',
  },
  { number: 13, command: 'open-correction', from: [null], to: 'bozza', roles: [RESPONSIBLE] },
  {
    number: 14,
    command: 'record-return',
    from: ['in-esame'],
    to: 'restituita',
    roles: [RESPONSIBLE],
    decidedBy: 'prefettura-utg',
  },
  {
    number: 15,
    command: 'withdraw',
    from: ['bozza', 'in-verifica', 'pronta-firma', 'firmata'],
    to: 'ritirata',
    roles: [RESPONSIBLE, 'sindaco'],
  },
  { number: 16, command: 'create-update', from: [null], to: 'bozza', roles: [RESPONSIBLE] },
] as const satisfies readonly PlanTransition[];

/** The row of a life-cycle command. */
export function transitionOf(command: LifeCycleCommand['type']): PlanTransition {
  return PLAN_TRANSITIONS.find((row) => row.command === command)!;
}

/** States in which a version is still being written, at most one at a time; only `bozza` takes edits. */
export const EDITING_STATES: readonly PlanState[] = ['bozza', 'in-verifica', 'pronta-firma', 'firmata'];

/** States in which a version lies with the Prefettura, at most one of each kind at a time. */
export const SUBMITTED_STATES: readonly PlanState[] = ['trasmessa', 'in-esame', 'richiesta-modifiche'];

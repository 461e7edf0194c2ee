import type { Role } from '../../municipality/roles';
import type { SheetState } from '../model/sheet';
import type { SheetCommandType } from './sheetCommands';

/** A step in a sheet's life: from which states, to which, by whom, and whose decision it records. */
export interface SheetTransition {
  readonly command: SheetCommandType;
  /** `null`: the sheet does not exist yet. */
  readonly from: readonly (SheetState | null)[];
  readonly to: SheetState;
  readonly roles: readonly Role[];
  readonly decidedBy?: 'prefettura-utg';
}

const RESPONSIBLE: Role = 'responsabile-sicurezza-cie';
const WRITERS: readonly Role[] = [RESPONSIBLE, 'referente-progetto'];
const SIGNERS: readonly Role[] = [RESPONSIBLE, 'sindaco'];

/**
 * The life of a periodic sheet. That the Responsabile comunale writes and sends the sheets is the consultancy's document
 * (modules 2 and 3), that the Sindaco declares that nothing changed is circ. 53/2007; the table is our reading.
 *
 * @example
 * ```ts
 * import { SHEET_TRANSITIONS } from '@pds/core/plan';
 *
 * SHEET_TRANSITIONS.find((row) => row.command === 'sign-sheet')?.roles; // => ['responsabile-sicurezza-cie', 'sindaco']
 * ```
 */
export const SHEET_TRANSITIONS = [
  { command: 'open-sheets', from: [null], to: 'da-compilare', roles: WRITERS },
  { command: 'edit-sheet', from: ['da-compilare', 'in-compilazione'], to: 'in-compilazione', roles: WRITERS },
  { command: 'complete-sheet', from: ['da-compilare', 'in-compilazione'], to: 'compilata', roles: WRITERS },
  { command: 'reopen-sheet', from: ['compilata', 'osservazioni'], to: 'in-compilazione', roles: WRITERS },
  { command: 'sign-sheet', from: ['compilata'], to: 'firmata', roles: SIGNERS },
  { command: 'transmit-sheets', from: ['firmata'], to: 'trasmessa', roles: SIGNERS },
  {
    command: 'record-sheet-observations',
    from: ['trasmessa'],
    to: 'osservazioni',
    roles: [RESPONSIBLE],
    decidedBy: 'prefettura-utg',
  },
  { command: 'close-sheet', from: ['trasmessa'], to: 'chiusa', roles: [RESPONSIBLE] },
] as const satisfies readonly SheetTransition[];

/** The row of a sheet command. */
export function sheetTransitionOf(command: SheetCommandType): SheetTransition {
  return SHEET_TRANSITIONS.find((row) => row.command === command)!;
}

import type { Actor } from '../commands';
import type { SecurityPlan } from '../model/plan';
import { versionInForce } from './prepareSheets';
import type { SheetCommandType } from './sheetCommands';
import { SHEET_TRANSITIONS, type SheetTransition } from './sheetTransitions';

/** A step that the actor may take now with a sheet; opening sheets names none. */
export interface AllowedSheetCommand {
  readonly command: SheetCommandType;
  readonly sheetId?: string;
  readonly decidedBy?: 'prefettura-utg';
}

/**
 * What the actor may do with the sheets as they stand: state and role allow it; what a sheet still lacks is asked when
 * the step is taken.
 *
 * @example
 * ```ts
 * import { allowedSheetCommands, createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * allowedSheetCommands(plan, { id: 'p1', roles: ['responsabile-sicurezza-cie'] }); // => []
 * ```
 */
export function allowedSheetCommands(plan: SecurityPlan, actor: Actor): readonly AllowedSheetCommand[] {
  return SHEET_TRANSITIONS.flatMap((row: SheetTransition): readonly AllowedSheetCommand[] => {
    const { command, from, roles, decidedBy } = row;
    if (!roles.some((role) => actor.roles.includes(role))) return [];
    const decided = decidedBy ? { decidedBy } : {};
    if (command === 'open-sheets') return versionInForce(plan) ? [{ command }] : [];
    return [...plan.sheets]
      .filter(({ state }) => from.includes(state))
      .filter(({ body }) => command !== 'sign-sheet' || maySign(actor, body.kind))
      .map(({ id }) => ({ command, sheetId: id, ...decided }));
  });
}

function maySign(actor: Actor, kind: string): boolean {
  return kind !== 'nessuna-variazione' || actor.roles.includes('sindaco');
}

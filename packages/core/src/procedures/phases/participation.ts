import type { CivilDate } from '../../base/civilDate';
import type { Phase, PhaseParticipant } from '../model/phase';
import type { Involvement } from '../model/phaseRecord';
import type { ProcedureRegister } from '../model/procedureRegister';

/** A group of a phase and how it has taken part in it. */
export interface GroupParticipation {
  readonly participant: PhaseParticipant;
  /** By day. */
  readonly involvements: readonly Involvement[];
  /** People heard, where every involvement says how many; `null` where one does not. */
  readonly people: number | null;
}

/**
 * The groups of a phase in the order of the plan, each with what is recorded of its part until a day. A group is known by
 * its words in the plan.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { CESENA_PHASES, participationIn } from '@pds/core/procedures';
 *
 * const heard = { id: 'i1', phaseId: 'phase-A', group: 'Dirigenti', on: '2015-04-20', people: 4, evidence: [] };
 * const groups = CESENA_PHASES.slice(0, 1).flatMap((phase) =>
 *   participationIn({ involvements: collectionOf([heard]) }, phase, '2015-05-01'),
 * );
 * groups.map(({ people }) => people); // => [0, 0, 4, 0, 0, 0]
 * ```
 */
export function participationIn(
  { involvements }: Pick<ProcedureRegister, 'involvements'>,
  phase: Phase,
  on: CivilDate,
): readonly GroupParticipation[] {
  return participation(
    phase,
    [...involvements].filter(({ phaseId }) => phaseId === phase.id),
    on,
  );
}

/** The same, of the phase's own involvements. */
export function participation(
  { participants }: Phase,
  involvements: readonly Involvement[],
  on: CivilDate,
): readonly GroupParticipation[] {
  const byGroup = new Map<string, Involvement[]>();
  for (const involvement of involvements) {
    if (involvement.on > on) continue;
    const held = byGroup.get(involvement.group);
    if (held) held.push(involvement);
    else byGroup.set(involvement.group, [involvement]);
  }
  return participants.map((participant) => {
    const held = byGroup.get(participant.group.text) ?? [];
    return {
      participant,
      involvements: [...held].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      people: held.reduce<number | null>(
        (sum, { people }) => (sum === null || people === undefined ? null : sum + people),
        0,
      ),
    };
  });
}

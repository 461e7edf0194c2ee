import type { Phase } from '../model/phase';
import type { Involvement } from '../model/phaseRecord';
import type { ProcedureRegister } from '../model/procedureRegister';
import { type PhasesFinding, phasesFinding } from './issues';
import { participation } from './participation';
import type { PhasePlan } from './phasePlan';
import type { CriterionProgress, PhaseProgress } from './phaseProgress';
import { isSlower } from './thresholds';

/** What is missing or late in the phases themselves: days, thresholds, groups to be heard. */
export function* checkThresholds(
  register: ProcedureRegister,
  plan: PhasePlan | null,
  progress: readonly PhaseProgress[],
): Generator<PhasesFinding> {
  if (plan === null) yield phasesFinding('phases.not_approved', ['approval'], {});
  const undated = new Set(plan?.undated);
  const involvements = new Map<string, Involvement[]>();
  for (const involvement of register.involvements) {
    const held = involvements.get(involvement.phaseId);
    if (held) held.push(involvement);
    else involvements.set(involvement.phaseId, [involvement]);
  }
  const unlisted = progress[0]?.unlisted ?? 0;
  if (unlisted > 0) yield phasesFinding('phases.unlisted', ['procedures'], { count: unlisted });
  for (const phase of progress) {
    const stored = register.phases.get(phase.phaseId)!;
    if (undated.has(phase.phaseId) && stored.days !== null) {
      yield phasesFinding('phases.undated', ['phases', stored.id, 'start'], { code: stored.code });
    }
    if (phase.status === 'missed' && phase.criteria.length === 0) {
      yield phasesFinding('phases.not_completed', ['phases', stored.id], {
        code: stored.code,
        due: phase.planned!.due,
      });
    }
    for (const [i, criterion] of phase.criteria.entries()) {
      yield* checkThreshold(phase, criterion, i);
    }
    yield* checkGroups(stored, involvements.get(stored.id) ?? [], phase);
  }
}

function* checkThreshold(
  { phaseId, code, planned }: PhaseProgress,
  { status, need, done, of, margin, met, firstMetOn, pace, neededPace }: CriterionProgress,
  i: number,
): Generator<PhasesFinding> {
  const path = ['phases', phaseId, 'criteria', i];
  if (status === 'not-applicable') yield phasesFinding('phases.nothing_to_count', path, { code });
  if (!met && firstMetOn !== null)
    yield phasesFinding('phases.no_longer_met', path, { code, on: firstMetOn });
  if (!planned) return;
  if (status === 'missed') {
    yield phasesFinding('phases.missed', path, { code, due: planned.due, need, done, of });
  }
  if (status === 'met-late') {
    yield phasesFinding('phases.met_late', path, { code, on: firstMetOn!, due: planned.due });
  }
  if (status === 'running' && pace && neededPace && isSlower(pace, neededPace)) {
    yield phasesFinding('phases.behind_pace', path, { code, margin, left: neededPace.days });
  }
}

/** The groups of the publication are its own affair: staff, and those who approve. */
function* checkGroups(
  phase: Phase,
  involvements: readonly Involvement[],
  { on, planned, completedOn }: PhaseProgress,
): Generator<PhasesFinding> {
  const named = new Set(phase.participants.map(({ group }) => group.text));
  for (const { id, group } of involvements) {
    if (!named.has(group)) {
      yield phasesFinding('phases.unknown_group', ['involvements', id, 'group'], { group });
    }
  }
  const over = planned !== null && (on > planned.due || completedOn !== null);
  if (!over) return;
  for (const [i, { participant, involvements: heard }] of participation(phase, involvements, on).entries()) {
    if (participant.part !== 'involved' || heard.length > 0) continue;
    const params = { code: phase.code, group: participant.group.text };
    yield phasesFinding('phases.group_not_involved', ['phases', phase.id, 'participants', i], params);
  }
}

import type { IssuePath } from '../base/issue';
import { danglingIssues } from '../schema/dangling';
import type { DocumentIssue } from '../schema/issues';
import type { ObjectiveIssue } from './issues';
import { OBJECTIVE_PLAN_LINKS } from './links';
import type { MeasuredValue } from './measure';
import type { ObjectivePlan } from './objectivePlan';
import type { PrintedPlace } from './printedPlace';

/**
 * What is wrong inside a plan that has its shape: `document.dangling`, `document.duplicate_id` inside a row,
 * `objective.duplicate_number`, `objective.duplicate_section`, `objective.reading_kind`, `objective.reading_unit`,
 * `objective.period_reversed`; all are errors.
 */
export function checkObjectivePlan(plan: ObjectivePlan): readonly (DocumentIssue | ObjectiveIssue)[] {
  return [
    ...danglingIssues(plan, OBJECTIVE_PLAN_LINKS),
    ...readingIssues(plan),
    ...placeIssues(plan),
    ...stepIssues(plan),
    ...numberIssues(plan),
    ...periodIssues(plan),
    ...innerIdIssues(plan),
  ];
}

/** Readings name a target of their objective and a measure of that target, and can be held against its goal. */
function readingIssues(plan: ObjectivePlan): readonly (DocumentIssue | ObjectiveIssue)[] {
  return [...plan.readings].flatMap((reading): readonly (DocumentIssue | ObjectiveIssue)[] => {
    const { id, objectiveId, targetId, measureId, value } = reading;
    const objective = plan.objectives.get(objectiveId);
    if (!objective) return [];
    const target = objective.targets.find((one) => one.id === targetId);
    if (!target) return [dangling(['readings', id, 'targetId'], targetId, 'targets')];
    const at = ['readings', id, 'value'];
    if (measureId === null) return valueIssues(value, YES_OR_NO, at);
    const measure = target.measures.find((one) => one.id === measureId);
    if (!measure) return [dangling(['readings', id, 'measureId'], measureId, 'measures')];
    return valueIssues(value, measure.goal, at);
  });
}

/** What a target as a whole asks for. */
const YES_OR_NO: MeasuredValue = { kind: 'binary', value: true };

function valueIssues(value: MeasuredValue, goal: MeasuredValue, path: IssuePath): readonly ObjectiveIssue[] {
  if (value.kind !== goal.kind) {
    const params = { expected: goal.kind, found: value.kind };
    return [{ code: 'objective.reading_kind', severity: 'error', path, params }];
  }
  const [expected, found] = [unitOf(goal), unitOf(value)];
  return expected === found
    ? []
    : [{ code: 'objective.reading_unit', severity: 'error', path, params: { expected, found } }];
}

function unitOf(value: MeasuredValue): string {
  switch (value.kind) {
    case 'quantity':
      return value.unit;
    case 'level':
      return value.scale;
    case 'binary':
      return '';
  }
}

/** A place in a target names a target of its objective. */
function placeIssues(plan: ObjectivePlan): readonly DocumentIssue[] {
  const places: readonly (readonly [IssuePath, PrintedPlace | undefined])[] = [
    ...[...plan.platforms].flatMap(({ id, claims }) =>
      claims.map((claim) => [['platforms', id, 'claims', claim.id], claim.place] as const),
    ),
    ...[...plan.citations].map(({ id, place }) => [['citations', id], place] as const),
    ...[...plan.mentions].map(({ id, place }) => [['mentions', id], place] as const),
  ];
  return places.flatMap(([path, place]) => {
    if (place?.collection !== 'objectives' || place.part !== 'target') return [];
    const { id, targetId } = place;
    const objective = plan.objectives.get(id);
    return !objective || objective.targets.some((target) => target.id === targetId)
      ? []
      : [dangling([...path, 'place', 'targetId'], targetId, 'targets')];
  });
}

/** What was done in a procurement names steps of its guide. */
function stepIssues(plan: ObjectivePlan): readonly DocumentIssue[] {
  return [...plan.procurements].flatMap(({ id, guideId, done }) => {
    const steps = guideId === null ? [] : (plan.procurementGuides.get(guideId)?.steps ?? []);
    return done.flatMap(({ stepId }, i) =>
      steps.some((step) => step.id === stepId)
        ? []
        : [dangling(['procurements', id, 'done', i, 'stepId'], stepId, 'steps')],
    );
  });
}

function numberIssues(plan: ObjectivePlan): readonly ObjectiveIssue[] {
  const objectives = repeats(plan.objectives, ({ number }) => number).map(
    ({ id, number }): ObjectiveIssue => ({
      code: 'objective.duplicate_number',
      severity: 'error',
      path: ['objectives', id, 'number'],
      params: { number },
    }),
  );
  const sections = repeats(plan.sections, ({ number }) => number).map(
    ({ id, number }): ObjectiveIssue => ({
      code: 'objective.duplicate_section',
      severity: 'error',
      path: ['sections', id, 'number'],
      params: { number: number ?? '' },
    }),
  );
  return [...objectives, ...sections];
}

function periodIssues(plan: ObjectivePlan): readonly ObjectiveIssue[] {
  const targets = [...plan.objectives].flatMap(({ id, targets }) =>
    targets.map((target) => ({ at: ['objectives', id, 'targets', target.id], ...target })),
  );
  return [{ at: ['period'], ...plan.period }, ...targets].flatMap(({ at, from, to }): ObjectiveIssue[] =>
    from <= to
      ? []
      : [{ code: 'objective.period_reversed', severity: 'error', path: at, params: { from, to } }],
  );
}

/** Ids of targets and measures, which stand inside a row, are unique there. */
function innerIdIssues(plan: ObjectivePlan): readonly DocumentIssue[] {
  return [...plan.objectives].flatMap((objective) => [
    ...repeats(objective.targets, ({ id }) => id).map(({ id }) =>
      duplicate(['objectives', objective.id, 'targets', id, 'id'], id),
    ),
    ...objective.targets.flatMap((target) =>
      repeats(target.measures, ({ id }) => id).map(({ id }) =>
        duplicate(['objectives', objective.id, 'targets', target.id, 'measures', id, 'id'], id),
      ),
    ),
  ]);
}

/** The rows whose key an earlier row has; rows without a key (`null`) never repeat one. */
function repeats<T>(rows: Iterable<T>, key: (row: T) => string | number | null): readonly T[] {
  const seen = new Set<string | number>();
  return [...rows].filter((row) => {
    const found = key(row);
    if (found === null || !seen.has(found)) {
      if (found !== null) seen.add(found);
      return false;
    }
    return true;
  });
}

function dangling(path: IssuePath, id: string, collection: string): DocumentIssue {
  return { code: 'document.dangling', severity: 'error', path, params: { id, collection } };
}

function duplicate(path: IssuePath, id: string): DocumentIssue {
  return { code: 'document.duplicate_id', severity: 'error', path, params: { id } };
}

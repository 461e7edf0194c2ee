import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionOf } from '../base/collection';
import { SURVEY_SECTIONS, type SurveyTask } from './model/content';
import { surveyProgress } from './surveyProgress';
import { smallPlan } from './testing/smallPlan';

const [site] = smallPlan().sites.toArray();
const sites = collectionOf(['s1', 's2'].map((id) => ({ ...site!, id })));
const task = (siteId: string, section: SurveyTask['section'], state: SurveyTask['state'], id = section) => ({
  id: `${siteId}-${id}`,
  siteId,
  section,
  state,
});

test('each section stands where its least advanced task does, and nowhere where nobody was asked', () => {
  const survey = collectionOf<SurveyTask>([
    task('s1', 'tecnica', 'verificata', 'tecnica'),
    task('s1', 'tecnica', 'in-corso', 'processi'),
    task('s1', 'logistica', 'verificata'),
    task('s2', 'logistica', 'completa'),
    task('elsewhere', 'logistica', 'verificata'),
  ]);
  const progress = surveyProgress({ sites, survey });
  expect(
    progress.sites.map(({ sections }) => [sections.tecnica, sections.logistica, sections.eventi]),
  ).toEqual([
    ['in-corso', 'verificata', null],
    [null, 'completa', null],
  ]);
  expect(progress.sites.map(({ total, answered, verified }) => [total, answered, verified])).toEqual([
    [7, 1, 1],
    [7, 1, 0],
  ]);
  expect(progress.sections.logistica).toEqual({ total: 2, answered: 2, verified: 1 });
  expect([progress.total, progress.answered, progress.verified]).toEqual([14, 2, 1]);
});

test('sites, sections and the whole tell of the same answers', () => {
  const anyTask = fc.record({
    siteId: fc.constantFrom('s1', 's2', 's3'),
    section: fc.constantFrom(...SURVEY_SECTIONS),
    state: fc.constantFrom('da-fare' as const, 'in-corso', 'completa', 'verificata'),
  });
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 40 }), (tasks) => {
      const survey = collectionOf(tasks.map((each, i) => ({ ...each, id: `t${i}` })));
      const progress = surveyProgress({ sites, survey });
      for (const count of ['total', 'answered', 'verified'] as const) {
        const sum = (tallies: readonly { readonly [key in typeof count]: number }[]) =>
          tallies.reduce((all, tally) => all + tally[count], 0);
        expect(sum(progress.sites)).toBe(progress[count]);
        expect(sum(Object.values(progress.sections))).toBe(progress[count]);
      }
      expect(progress.verified).toBeLessThanOrEqual(progress.answered);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { changed, level } from '../testing/smallRegister';
import { parseProcedureRegister } from './parseProcedureRegister';

const issuesOf = (value: unknown) =>
  parseProcedureRegister(value).issues.map(({ code, path }) => `${code} ${path?.join('.')}`);

describe('levels, successions, phases', () => {
  test('a level outside its scale, a scale left out, a scale that is not there', () => {
    const register = changed(({ assessments: [first] }) => {
      first!.levels = { web: 3, front: 0 };
    });
    expect(parseProcedureRegister(register).issues).toEqual([
      {
        code: 'procedures.level_missing',
        severity: 'error',
        path: ['assessments', 'x1', 'levels', 'back'],
        params: { scale: 'back' },
      },
      {
        code: 'procedures.level_out_of_scale',
        severity: 'error',
        path: ['assessments', 'x1', 'levels', 'web'],
        params: { level: 3, levels: [0, 1, 2] },
      },
      {
        code: 'document.dangling',
        severity: 'error',
        path: ['assessments', 'x1', 'levels', 'front'],
        params: { id: 'front', collection: 'scales' },
      },
    ]);
  });

  test('of levels left open each is asked for in its scale', () => {
    const register = changed(({ assessments: [first] }) => {
      first!.levels = { web: [1, 3], back: [0, 1] };
    });
    expect(issuesOf(register)).toEqual(['procedures.level_out_of_scale assessments.x1.levels.web']);
  });

  test('a scale with one code twice, and a convention about a level that it lacks', () => {
    const register = changed(({ scales }) => {
      scales[0]!.levels.push(level(1));
      scales[1]!.alsoCovers.push([7, 0]);
    });
    expect(issuesOf(register)).toEqual([
      'procedures.duplicate_level scales.web.levels.3.code',
      'procedures.level_out_of_scale scales.back.alsoCovers.1.0',
    ]);
  });

  test('an assessment supersedes an earlier one of its own procedure', () => {
    const other = changed(({ assessments }) => {
      assessments[1]!.procedureId = 'q2';
    });
    const later = changed(({ assessments }) => {
      assessments.reverse();
    });
    const itself = changed(({ assessments }) => {
      Object.assign(assessments[1]!, { supersedesId: 'x2' });
    });
    for (const register of [other, later, itself]) {
      expect(issuesOf(register)).toEqual(['procedures.bad_succession assessments.x2.supersedesId']);
    }
  });

  test('phases that wait for one another are told once', () => {
    const register = changed(({ phases }) => {
      phases[0]!.start = { from: 'phase', phaseId: 'B' };
    });
    expect(issuesOf(register)).toEqual(['procedures.phase_cycle phases.A.start.phaseId']);
  });
});

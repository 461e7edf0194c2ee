import { describe, expect, test } from 'vitest';
import type { Patch } from '../base/patch';
import { createRiskEngine } from './createRiskEngine';
import { RISK_METHODS } from './methods';
import { linkId } from './register';
import { SMALL_REGISTER } from './testing/smallRegister';

const MATRIX = RISK_METHODS['matrix-5x5'];
const PRODUCT = RISK_METHODS['product-itv'];
const ALARM_ON_THEFT = linkId(SMALL_REGISTER.links[0]!);

const codes = (patches: readonly Patch[], register = SMALL_REGISTER) =>
  createRiskEngine(register, MATRIX)
    .apply(patches)
    .issues.map(({ code, path }) => [code, path?.join('/')]);

describe('links', () => {
  test('one without an id is taken away by what it joins', () => {
    const engine = createRiskEngine(SMALL_REGISTER, MATRIX);
    expect(engine.scenario('theft').current).toBe(8);
    expect(engine.apply([{ op: 'remove', collection: 'links', id: ALARM_ON_THEFT }])).toEqual({
      ok: true,
      value: { scenarioIds: ['theft'] },
      issues: [],
    });
    expect(engine.scenario('theft').current).toBe(16);
  });

  test('one without an id can be added again, by that name only', () => {
    const value = { scenarioId: 'fire', controlId: 'alarm', acts: 'impact' } as const;
    const id = linkId(value);
    expect(codes([{ op: 'add', collection: 'links', id, value }])).toEqual([]);
    expect(codes([{ op: 'add', collection: 'links', id: 'other', value }])).toEqual([
      ['patch.bad_path', 'links/other'],
    ]);
    const again = {
      op: 'add',
      collection: 'links',
      id: ALARM_ON_THEFT,
      value: SMALL_REGISTER.links[0]!,
    } as const;
    expect(codes([again])).toEqual([['patch.row_exists', `links/${ALARM_ON_THEFT}`]]);
  });

  test('what it is called by cannot be set, what a named one joins can', () => {
    const set = (id: string, field: string, value: string): Patch => ({
      op: 'set',
      collection: 'links',
      id,
      path: [field],
      value,
    });
    expect(codes([set(ALARM_ON_THEFT, 'acts', 'impact')])).toEqual([
      ['patch.bad_path', `links/${ALARM_ON_THEFT}/acts`],
    ]);
    expect(codes([set(ALARM_ON_THEFT, 'acts', 'likelihood')])).toEqual([]);
    const engine = createRiskEngine(SMALL_REGISTER, PRODUCT);
    expect(engine.apply([set('night-watch', 'scenarioId', 'fire')])).toMatchObject({
      value: { scenarioIds: ['theft', 'fire'] },
    });
    expect([engine.scenario('theft').residual, engine.scenario('fire').residual]).toEqual([40, 14]);
  });

  test('of two that join the same one goes, and the other still counts', () => {
    const register = {
      ...SMALL_REGISTER,
      links: [...SMALL_REGISTER.links, { ...SMALL_REGISTER.links[0]!, id: 'again' }],
    };
    const engine = createRiskEngine(register, MATRIX);
    engine.apply([{ op: 'remove', collection: 'links', id: 'again' }]);
    expect(engine.scenario('theft').current).toBe(8);
    engine.apply([{ op: 'remove', collection: 'links', id: ALARM_ON_THEFT }]);
    expect(engine.scenario('theft').current).toBe(16);
  });

  test('a named one is not found by what it joins', () => {
    const named = linkId({ ...SMALL_REGISTER.links[1]!, id: undefined } as never);
    expect(codes([{ op: 'remove', collection: 'links', id: named }])).toEqual([
      ['patch.unknown_row', `links/${named}`],
    ]);
    for (const id of ['["theft","guard"]', '["theft","guard","likelihood" ]', '[']) {
      expect(codes([{ op: 'remove', collection: 'links', id }])[0]?.[0]).toBe('patch.unknown_row');
    }
  });
});

describe('patches that do not fit', () => {
  const rename: Patch = {
    op: 'set',
    collection: 'scenarios',
    id: 'theft',
    path: ['likelihood'],
    value: 1,
  };

  test.each<[string, Patch, string]>([
    ['another collection', { op: 'remove', collection: 'sites', id: 'x' }, 'patch.unknown_collection'],
    [
      'the register itself',
      { op: 'unset', collection: 'root', id: 'x', path: ['assets'] },
      'patch.unknown_collection',
    ],
    ['what all objects have', { op: 'remove', collection: 'toString', id: 'x' }, 'patch.unknown_collection'],
    ['a row that is not there', { op: 'remove', collection: 'assets', id: 'x' }, 'patch.unknown_row'],
    [
      'one to stand before that is not there',
      { op: 'move', collection: 'assets', id: 'server', before: 'x' },
      'patch.unknown_row',
    ],
    [
      'an id that is taken',
      { op: 'add', collection: 'controls', id: 'alarm', value: { ...SMALL_REGISTER.controls[0]! } },
      'patch.row_exists',
    ],
    [
      'another id than it says',
      { op: 'add', collection: 'controls', id: 'x', value: { ...SMALL_REGISTER.controls[0]! } },
      'patch.bad_path',
    ],
    ['the id', { op: 'set', collection: 'assets', id: 'server', path: ['id'], value: 'x' }, 'patch.bad_path'],
    ['no field', { op: 'set', collection: 'assets', id: 'server', path: [], value: 1 }, 'patch.bad_path'],
    ['a row of another shape', { op: 'add', collection: 'assets', id: 'x', value: null }, 'document.invalid'],
    [
      'a value of another shape',
      { op: 'set', collection: 'controls', id: 'alarm', path: ['effectivenessBp'], value: 10_001 },
      'document.invalid',
    ],
    [
      'a field too many',
      { op: 'set', collection: 'scenarios', id: 'fire', path: ['x'], value: 1 },
      'document.invalid',
    ],
  ])('%s: refused, and nothing of the list is done', (_, patch, code) => {
    const engine = createRiskEngine(SMALL_REGISTER, MATRIX);
    const before = [engine.scenario('theft'), engine.summary(), engine.issues];
    const answer = engine.apply([rename, { op: 'remove', collection: 'links', id: 'night-watch' }, patch]);
    expect(answer.ok).toBe(false);
    expect(answer.issues[0]?.code).toBe(code);
    expect([engine.scenario('theft'), engine.summary(), engine.issues]).toEqual(before);
    expect(engine.apply([rename]).ok).toBe(true);
    expect(engine.scenario('theft').why.controls.map((effect) => effect.controlId)).toEqual([
      'alarm',
      'guard',
    ]);
  });

  test('the place of a fault is that of the field', () => {
    const patch: Patch = {
      op: 'set',
      collection: 'scenarios',
      id: 'theft',
      path: ['treatment'],
      value: { decision: 'transfer', share: '1.5' },
    };
    expect(codes([patch])).toEqual([['document.invalid', 'scenarios/theft/treatment/share']]);
  });
});

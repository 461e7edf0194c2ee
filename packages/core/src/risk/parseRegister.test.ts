import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { RISK_METHODS } from './methods';
import { parseRegister } from './parseRegister';
import { linkId, type RiskRegister } from './register';
import { anyRegister } from './testing/anyRegister';

const REGISTER: RiskRegister = {
  assets: [
    { id: 'a', own: { C: 1 }, dependsOn: ['b'], degreesBp: { b: 5000 } },
    { id: 'b', own: {}, dependsOn: [] },
  ],
  scenarios: [{ id: 's', assetId: 'a', hits: ['C'], likelihood: 1, vulnerability: null }],
  controls: [{ id: 'c', effectivenessBp: 1, state: 'planned', dueDate: '2026-02-28', costCents: 1 }],
  links: [{ scenarioId: 's', controlId: 'c', acts: 'impact' }],
};
const faults = (register: unknown) =>
  parseRegister(register).issues.map(({ code, path }) => [code, path?.join('/')]);

test('P10: a register written as JSON and read again is the same', () => {
  expect(parseRegister(JSON.stringify(REGISTER))).toEqual({ ok: true, value: REGISTER, issues: [] });
  fc.assert(
    fc.property(anyRegister(RISK_METHODS['additive-0-8'], { wild: true }), (register) => {
      const read = parseRegister(JSON.stringify(register));
      expect(read.ok && canonicalJson(read.value)).toBe(canonicalJson(register));
    }),
  );
});

test('every id that names nothing or stands twice is told at its place', () => {
  const [a, b] = REGISTER.assets;
  const [s] = REGISTER.scenarios;
  const [c] = REGISTER.controls;
  const [link] = REGISTER.links;
  expect(
    faults({
      assets: [a, b, { ...b!, dependsOn: ['x'] }],
      scenarios: [s, s, { ...s!, id: 't', assetId: 'y' }],
      controls: [c, c],
      links: [
        link,
        link,
        { ...link!, id: 'l', scenarioId: 'z' },
        { ...link!, id: 'l' },
        { ...link!, controlId: 'w' },
      ],
    }),
  ).toEqual([
    ['risk.duplicate_id', 'assets/b'],
    ['risk.duplicate_id', 'scenarios/s'],
    ['risk.duplicate_id', 'controls/c'],
    ['risk.duplicate_id', 'links/l'],
    ['risk.dangling', 'assets/b/dependsOn'],
    ['risk.dangling', 'scenarios/t/assetId'],
    ['risk.dangling', 'links/l/scenarioId'],
    ['risk.dangling', `links/${linkId({ ...link!, controlId: 'w' })}/controlId`],
  ]);
});

test('what misses its shape', () => {
  expect(
    faults({ ...REGISTER, controls: [{ ...REGISTER.controls[0]!, costCents: -1, dueDate: '2026-02-30' }] }),
  ).toEqual([
    ['document.invalid', 'controls/c/dueDate'],
    ['document.invalid', 'controls/c/costCents'],
  ]);
  expect(faults({ ...REGISTER, assets: [{ ...REGISTER.assets[0]!, degreesBp: { b: 10_001 } }] })).toEqual([
    ['document.invalid', 'assets/a/degreesBp/b'],
  ]);
  expect(faults('{')).toEqual([['document.bad_json', '']]);
});

test('links that join other things are never called the same', () => {
  const link = (scenarioId: string, controlId: string) => linkId({ scenarioId, controlId, acts: 'impact' });
  expect(link('a","b', 'c')).not.toBe(link('a', 'b","c'));
  expect(linkId({ id: 'own', scenarioId: 's', controlId: 'c', acts: 'impact' })).toBe('own');
});

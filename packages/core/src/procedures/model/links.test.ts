import { describe, expect, test } from 'vitest';
import { isValid } from '../../base/result';
import { changed, smallRegister } from '../testing/smallRegister';
import { parseProcedureRegister } from './parseProcedureRegister';

describe('references', () => {
  const places = [...idPlaces(smallRegister(), [])];

  test('the sample has rows in every collection and reaches every kind of reference', () => {
    for (const rows of Object.values(smallRegister())) if (Array.isArray(rows)) expect(rows).not.toEqual([]);
    expect(places.length).toBeGreaterThan(45);
  });

  test.each(places)('an id that leads nowhere is told at %s', (place) => {
    const register = smallRegister();
    const steps = place.split('.');
    const holder = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), register);
    Reflect.set(Object(holder), steps.at(-1)!, 'nowhere');
    const dangling = parseProcedureRegister(register).issues.filter(
      ({ code }) => code === 'document.dangling',
    );
    expect(dangling).toHaveLength(1);
    expect(dangling[0]?.path?.slice(2)).toEqual(
      steps.slice(2).map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    );
  });

  test('a readable register with errors keeps its value', () => {
    const result = parseProcedureRegister(changed((register) => register.units.pop()));
    expect(result.ok).toBe(true);
    expect(isValid(result)).toBe(false);
  });
});

/** Every place of a value that holds a reference, by the names of the fields. */
function* idPlaces(value: unknown, path: readonly string[]): Generator<string> {
  if (typeof value === 'string') {
    const field = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
    if (/.Ids?$/.test(field)) yield path.join('.');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* idPlaces(inner, [...path, key]);
  }
}

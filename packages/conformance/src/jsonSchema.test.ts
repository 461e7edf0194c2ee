import { jsonSchema, open, RECORD_KINDS, save } from '@pds/core/document';
import {
  cesenaRegister,
  modenaPilot,
  moscianoPlan,
  sampleCardStock,
  samplePlan,
  sampleRegister,
} from '@pds/fixtures';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Tree = Record<string, unknown>;

const SAMPLES = [cesenaRegister, modenaPilot, moscianoPlan, sampleCardStock, samplePlan, sampleRegister].map(
  (sample) => {
    const opened = open(sample);
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    const { id, kind } = opened.value;
    return [id, kind, JSON.parse(save(opened.value)) as Tree] as const;
  },
);

const validators = new Map(
  RECORD_KINDS.map((kind) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    return [kind, ajv.compile(jsonSchema(kind))] as const;
  }),
);

test('there is a sample of each kind', () => {
  expect(new Set(SAMPLES.map(([, kind]) => kind))).toEqual(new Set(RECORD_KINDS));
});

describe.each(SAMPLES)('%s, a %s', (_id, kind, sample) => {
  const validate = validators.get(kind)!;

  test('the sample as it is saved fits', () => {
    expect(validate(sample), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test('a field too many or one too few at the root does not fit', () => {
    expect(validate({ ...sample, colour: 'red' })).toBe(false);
    const required = jsonSchema(kind).required as readonly string[];
    expect(required.length).toBeGreaterThan(5);
    for (const name of required) {
      const { [name]: _, ...rest } = sample;
      expect(validate(rest), name).toBe(false);
    }
  });

  test('what the schema refuses `open` refuses too', () => {
    const places = [...placesOf(sample)];
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 1 }), (at, value) => {
        const changed = structuredClone(sample);
        const path = places[at]!;
        const holder = path
          .slice(0, -1)
          .reduce<unknown>((held, step) => Reflect.get(Object(held), step), changed);
        Reflect.set(Object(holder), path.at(-1)!, value);
        if (validate(changed)) return;
        refused++;
        const opened = open(changed);
        expect(opened.ok && opened.issues.every(({ severity }) => severity !== 'error')).toBe(false);
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});

/** Every place of a value below its root. */
function* placesOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* placesOf(inner, [...path, key]);
  }
}

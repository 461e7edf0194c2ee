import fc from 'fast-check';
import type { RiskMethod } from '../method';
import type {
  RegisterAsset,
  RegisterControl,
  RegisterLink,
  RegisterScenario,
  RiskRegister,
} from '../register';

const ASSETS = 6;
const SCENARIOS = 5;
const CONTROLS = 5;
const DAYS = ['2025-12-31', '2026-06-30', '2026-07-01', '2027-01-15'] as const;

/** The day that tests ask for: some due dates lie before it, one on it, some after. */
export const THE_DAY = '2026-06-30';

/** What a row may hold that is no sound assessment. */
interface Wildness {
  /** Values that are missing or off their scale, ids that name nothing, circles. */
  readonly wild: boolean;
}

const id = (letter: string, count: number) => fc.nat(count - 1).map((i) => `${letter}${i}`);

export function anyAsset(
  assetId: string,
  method: RiskMethod,
  { wild }: Wildness,
): fc.Arbitrary<RegisterAsset> {
  const own = level(method, 'impact', wild);
  const later = wild
    ? id('a', ASSETS + 1)
    : fc.nat(ASSETS - 1).map((i) => `a${Math.min(ASSETS - 1, Number(assetId.slice(1)) + 1 + i)}`);
  const degree = fc.constantFrom(0, 1, 2500, 5000, 9999, 10_000);
  return fc
    .record({
      own: fc.record(Object.fromEntries(method.dimensions.map((dimension) => [dimension, own]))),
      onto: fc.array(fc.tuple(later, fc.option(degree)), { maxLength: 2 }),
    })
    .map(({ own, onto }) => {
      const edges = new Map(onto.filter(([to]) => wild || to !== assetId));
      const degrees = [...edges].filter(([, bp]) => bp !== null) as [string, number][];
      return {
        id: assetId,
        own,
        dependsOn: [...edges.keys()],
        ...(degrees.length > 0 && { degreesBp: Object.fromEntries(degrees) }),
      };
    });
}

function level(
  method: RiskMethod,
  axis: 'impact' | 'likelihood' | 'vulnerability',
  wild: boolean,
): fc.Arbitrary<number | null> {
  const values = method.scales[axis]?.levels.map((each) => each.value) ?? [0];
  const sound = fc.constantFrom(...values);
  return wild
    ? fc.oneof(
        { weight: 8, arbitrary: sound },
        { weight: 1, arbitrary: fc.constantFrom<number | null>(null, -1, values.at(-1)! + 1) },
      )
    : sound;
}

export function anyScenario(
  scenarioId: string,
  method: RiskMethod,
  { wild }: Wildness,
): fc.Arbitrary<RegisterScenario> {
  const dueDate = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
  const treatment = fc.oneof(
    fc.record({ decision: fc.constantFrom('reduce' as const, 'avoid' as const, 'accept' as const), dueDate }),
    fc.record({
      decision: fc.constant('transfer' as const),
      share: fc.constantFrom('0', '0.25', '0.333', '1', '1.0'),
      dueDate,
    }),
  );
  return fc
    .record({
      assetId: id('a', wild ? ASSETS + 1 : ASSETS),
      hits: wild
        ? fc.subarray([...method.dimensions, 'elsewhere'])
        : fc.subarray([...method.dimensions], { minLength: 1 }),
      likelihood: level(method, 'likelihood', wild),
      vulnerability: level(method, 'vulnerability', wild),
      treatment: fc.option(treatment, { nil: undefined }),
    })
    .map(({ treatment, ...rest }) => ({
      id: scenarioId,
      ...rest,
      ...(treatment && { treatment: withoutUndefined(treatment) }),
    }));
}

export function anyControl(controlId: string): fc.Arbitrary<RegisterControl> {
  return fc
    .record({
      effectivenessBp: fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 5000, 10_000)),
      state: fc.constantFrom('active' as const, 'planned' as const, 'retired' as const),
      dueDate: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      costCents: fc.option(fc.nat(20), { nil: undefined }),
    })
    .map((row) => withoutUndefined({ id: controlId, ...row }));
}

export function anyLink({ wild }: Wildness): fc.Arbitrary<RegisterLink> {
  return fc.record({
    scenarioId: id('s', wild ? SCENARIOS + 1 : SCENARIOS),
    controlId: id('c', wild ? CONTROLS + 1 : CONTROLS),
    acts: fc.constantFrom('likelihood' as const, 'vulnerability' as const, 'impact' as const),
  });
}

/** Small registers of at most so many rows; sound ones unless `wild`. */
export function anyRegister(
  method: RiskMethod,
  wildness: Wildness = { wild: false },
): fc.Arbitrary<RiskRegister> {
  const rows = <R>(letter: string, count: number, row: (id: string) => fc.Arbitrary<R>) =>
    fc.tuple(...Array.from({ length: count }, (_, i) => row(`${letter}${i}`)));
  return fc.record({
    assets: rows('a', ASSETS, (each) => anyAsset(each, method, wildness)),
    scenarios: rows('s', SCENARIOS, (each) => anyScenario(each, method, wildness)),
    controls: rows('c', CONTROLS, anyControl),
    links: fc.uniqueArray(anyLink(wildness), { maxLength: 14, selector: (link) => JSON.stringify(link) }),
  });
}

/** Each method with each rule of combination, the two ways of inheriting in turn. */
export function everyMethod(
  methods: readonly RiskMethod[],
): readonly (RiskMethod & { readonly name: string })[] {
  return methods.flatMap((method, m) =>
    (['multiplicative', 'max', 'capped-sum'] as const).map((combination, c) => {
      const inheritance = (m + c) % 2 === 0 ? 'maximum' : 'degree';
      return { ...method, combination, inheritance, name: `${method.id}, ${combination}, ${inheritance}` };
    }),
  );
}

function withoutUndefined<R extends object>(row: R): { [Key in keyof R]: Exclude<R[Key], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [Key in keyof R]: Exclude<R[Key], undefined>;
  };
}

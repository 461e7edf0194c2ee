import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf, type Row } from '../../base/collection';
import { canonicalJson } from '../../base/json';
import { RISK_METHODS } from '../../risk/methods';
import { CONTENT_NAMES, freezeContent } from '../frozenContent';
import type { Asset, Scenario } from '../model/content';
import type { SecurityPlan } from '../model/plan';
import { VARIATION_AREAS } from '../model/sheetBody';
import { LIVES, smallPlan } from '../testing/smallPlan';
import { areaOf } from './areas';
import { applyVariation, diffVersions, type VariationReport } from './diffVersions';

const plan = smallPlan();
const withAsset = (base: SecurityPlan, id: string, change: Partial<Asset>): SecurityPlan => ({
  ...base,
  assets: base.assets.replace({ ...base.assets.get(id)!, ...change }),
});
const withScenario = (base: SecurityPlan, id: string, change: Partial<Scenario>): SecurityPlan => ({
  ...base,
  scenarios: base.scenarios.replace({ ...base.scenarios.get(id)!, ...change }),
});
const told = ({ entries }: VariationReport) =>
  entries.map(({ area, change, collection, rowId }) => [area, change, collection, rowId].join(' '));

/** The content as text in which the order of rows says nothing. */
function settled(of: SecurityPlan): string {
  const content = freezeContent(of);
  const lists = CONTENT_NAMES.map((name) => [
    name,
    [...(content[name] as readonly Row[])].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return canonicalJson({ title: content.title, settings: content.settings, ...Object.fromEntries(lists) });
}

describe('what is a variation', () => {
  test('P12: nothing between a plan and itself, in any of its forms', () => {
    const approved = LIVES.approvata();
    const version = approved.versions.get('v')!;
    for (const other of [approved, version, version.content!]) {
      expect(diffVersions(approved, other)).toEqual({ noChange: true, entries: [], risks: [], patches: [] });
    }
    expect(() => diffVersions(plan, LIVES.bozza().versions.get('v')!)).toThrow(RangeError);
  });

  test('the order of rows, of codes and of rooms is none', () => {
    const room = (id: string) => ({ id, name: id, class: 'uffici' as const, measureIds: [] });
    const site = { ...plan.sites.get('s1')!, rooms: [room('r1'), room('r2')] };
    const before = { ...plan, sites: plan.sites.replace(site) };
    const after = {
      ...before,
      sites: collectionOf([...before.sites].reverse()).replace({ ...site, rooms: [room('r2'), room('r1')] }),
      activities: plan.activities.replace({ ...plan.activities.get('act')!, assetIds: ['a2', 'a1'] }),
    };
    expect(diffVersions(before, after).noChange).toBe(true);
  });

  test("the survey's own state is none, but comes along", () => {
    const task = plan.survey.get('logistica-s1')!;
    const after = { ...plan, survey: plan.survey.replace({ ...task, state: 'in-corso' }) };
    const report = diffVersions(plan, after);
    expect([report.noChange, report.patches.length]).toEqual([true, 1]);
  });

  test('each field falls into its area, a row that came or went into that of its kind', () => {
    const site = plan.sites.get('s1')!;
    const after: SecurityPlan = {
      ...plan,
      sites: plan.sites.replace({ ...site, name: 'Nuova sede', issuingStations: 2, referentId: 'officer' }),
      threats: plan.threats.replace({ id: 'T-02', applicable: false, reason: 'Non ci sono carte.' }),
      roles: plan.roles.remove('r2'),
      policies: collectionOf([{ id: 'p1', number: 1, title: 'Custodia', text: '' }]),
      vulnerabilities: plan.vulnerabilities.add({ id: 'V-X1', applicable: true, title: 'Nuova' }),
      processes: plan.processes.replace({ ...plan.processes.get('pr')!, title: 'Consegna allo sportello' }),
    };
    expect(told(diffVersions(plan, after))).toEqual([
      'organizzativa modificato sites s1',
      'organizzativa rimosso roles r2',
      'tecnica modificato sites s1',
      'logistica modificato sites s1',
      'procedure aggiunto policies p1',
      'classificazione-processi modificato processes pr',
      'minacce modificato threats T-02',
      'vulnerabilita aggiunto vulnerabilities V-X1',
    ]);
    const logistic = diffVersions(plan, after).entries.find(({ area }) => area === 'logistica');
    expect(logistic?.fields).toEqual([{ path: ['name'], before: 'Sede s1', after: 'Nuova sede' }]);
  });

  test('every part of the content has an area, but for the survey', () => {
    for (const name of CONTENT_NAMES) {
      expect(VARIATION_AREAS.includes(areaOf(name)!), name).toBe(name !== 'survey');
    }
    expect(areaOf('toString')).toBeUndefined();
    expect(areaOf('sites', 'constructor')).toBe('logistica');
  });
});

describe('risks that move', () => {
  test("say that an asset's value moved them, even one that is only inherited", () => {
    const above = {
      ...plan.assets.get('a1')!,
      id: 'a0',
      dependsOn: ['a1'],
      value: { C: 3, I: null, A: null },
    };
    const before = { ...plan, assets: plan.assets.add(above) };
    const report = diffVersions(before, withAsset(before, 'a0', { value: { C: 4, I: null, A: null } }));
    expect(report.risks).toEqual([
      {
        scenarioId: 'sc1',
        before: { inherent: 5, current: 5, residual: 5, level: 'medio' },
        after: { inherent: 6, current: 6, residual: 6, level: 'alto' },
        causes: [{ kind: 'asset-value', collection: 'assets', id: 'a0' }],
      },
    ]);
    expect(report.entries.map(({ scenarioIds }) => scenarioIds)).toEqual([['sc1']]);
  });

  const low = withAsset(plan, 'a2', { value: { C: 1, I: null, A: null } });
  const easy = withScenario(plan, 'sc1', { ease: 2 });
  const method = { id: 'product-3x3', formulaVersion: 1 };

  test.each<[string, SecurityPlan, SecurityPlan, readonly string[]]>([
    ['its rating', plan, withScenario(plan, 'sc1', { likelihood: 2 }), ['sc1 rating scenarios sc1']],
    ['another asset', low, withScenario(low, 'sc1', { assetId: 'a2' }), ['sc1 scenario scenarios sc1']],
    [
      'a new dependency',
      low,
      withAsset(low, 'a1', { dependsOn: ['a2'] }),
      ['sc2 asset-dependency assets a1'],
    ],
    [
      'a linked measure',
      easy,
      withScenario(easy, 'sc1', { measureIds: ['m1'] }),
      ['sc1 scenario scenarios sc1'],
    ],
    [
      'a treatment',
      plan,
      withScenario(plan, 'sc1', { treatment: { decision: 'evitare' } }),
      ['sc1 treatment scenarios sc1'],
    ],
  ])('by %s', (_name, before, after, causes) => {
    const { risks } = diffVersions(before, after);
    expect(
      risks.flatMap((move) =>
        move.causes.map(({ kind, collection, id }) => [move.scenarioId, kind, collection, id].join(' ')),
      ),
    ).toEqual(causes);
  });

  test('another method moves them all; one that is not at hand is not guessed at', () => {
    const other = { ...plan, settings: { ...plan.settings, method } };
    expect(diffVersions(plan, other).risks).toEqual([]);
    const additive = RISK_METHODS['additive-0-8'];
    const methods = {
      'additive-0-8': additive,
      'product-3x3': { ...additive, id: 'product-3x3', scoring: { kind: 'product' as const } },
    };
    const { risks, entries } = diffVersions(plan, other, { methods });
    expect(risks.map(({ causes }) => causes)).toEqual([
      [{ kind: 'method', collection: 'root', id: 'root' }],
      [{ kind: 'method', collection: 'root', id: 'root' }],
    ]);
    expect(entries.map(({ collection, scenarioIds }) => [collection, scenarioIds])).toEqual([
      ['root', ['sc1', 'sc2']],
    ]);
  });

  test('a measure that is carried out moves the risks it is linked to', () => {
    const linked = withScenario(withAsset(plan, 'a1', { value: { C: 4, I: null, A: null } }), 'sc1', {
      measureIds: ['m1'],
      ease: 2,
    });
    const done = {
      ...linked,
      measures: linked.measures.replace({ ...linked.measures.get('m1')!, state: 'attuata' as const }),
    };
    expect(diffVersions(linked, done).risks).toMatchObject([
      { scenarioId: 'sc1', causes: [{ kind: 'measure', collection: 'measures', id: 'm1' }] },
    ]);
  });

  test('a scenario that came or went says so, and is null on the other side', () => {
    const gone = { ...plan, scenarios: plan.scenarios.remove('sc1') };
    expect(diffVersions(plan, gone).risks).toMatchObject([
      { scenarioId: 'sc1', after: null, causes: [{ kind: 'scenario' }] },
    ]);
    expect(diffVersions(gone, plan).risks).toMatchObject([{ scenarioId: 'sc1', before: null }]);
  });
});

/** A plan after random edits: rows taken out, added, renamed, rated. */
const edited = fc
  .array(
    fc.record({
      what: fc.constantFrom('remove', 'add', 'rename', 'rate', 'link', 'title', 'survey'),
      at: fc.nat({ max: 5 }),
      value: fc.nat({ max: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((edits) => {
    let edited = plan;
    for (const [i, edit] of edits.entries()) edited = changed(edited, edit, i);
    return edited;
  });

function changed(
  base: SecurityPlan,
  { what, at, value }: { readonly what: string; readonly at: number; readonly value: number },
  i: number,
): SecurityPlan {
  const assets = base.assets.toArray();
  const scenarios = base.scenarios.toArray();
  const asset = assets[at % Math.max(1, assets.length)];
  const scenario = scenarios[at % Math.max(1, scenarios.length)];
  if (what === 'title') return { ...base, title: `Piano ${value}` };
  if (what === 'survey') {
    const task = base.survey.toArray()[at]!;
    return { ...base, survey: base.survey.replace({ ...task, notes: String(value) }) };
  }
  if (what === 'add') {
    const row = { ...plan.assets.get('a1')!, id: `n${i}`, name: `Nuovo ${value}` };
    return { ...base, assets: asset ? base.assets.add(row, asset.id) : base.assets.add(row) };
  }
  if (!asset || !scenario) return base;
  if (what === 'remove') return { ...base, assets: base.assets.remove(asset.id) };
  if (what === 'rename') return withAsset(base, asset.id, { name: `Nome ${value}`, notes: 'x' });
  if (what === 'rate') return withAsset(base, asset.id, { value: { C: value, I: null, A: null } });
  return withScenario(base, scenario.id, { likelihood: value % 3, measureIds: value > 2 ? ['m1'] : [] });
}

describe('properties', () => {
  test('P12: carried out on a, the report makes b of it, and says nothing more', () => {
    fc.assert(
      fc.property(edited, edited, (a, b) => {
        const carried = applyVariation(a, diffVersions(a, b));
        expect(carried.ok && settled(carried.value.next)).toBe(settled(b));
        expect(carried.ok && diffVersions(carried.value.next, b).patches).toEqual([]);
      }),
    );
  });

  test('no entry without a change, no moved risk without a cause', () => {
    fc.assert(
      fc.property(edited, edited, (a, b) => {
        const { entries, risks } = diffVersions(a, b);
        for (const { change, fields } of entries) expect(fields.length > 0).toBe(change === 'modificato');
        for (const { causes } of risks) expect(causes.length).toBeGreaterThan(0);
      }),
    );
  });
});

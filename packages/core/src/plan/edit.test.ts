import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../base/json';
import { applyPatches, type Patch } from '../base/patch';
import { readShape } from '../schema/shape';
import { applyPlan } from './applyPlan';
import { type Actor, MAX_CHANGES, PlanCommand } from './commands';
import { mergeEdits } from './edit';
import { complete, LIVES, OFFICER, SURVEYOR } from './testing/smallPlan';

const plan = LIVES.bozza();
const edit = (changes: Patch[], by: Actor = OFFICER) =>
  applyPlan(plan, complete({ type: 'edit', changes, by }));
const codes = (changes: Patch[], by?: Actor) => edit(changes, by).issues.map((issue) => issue.code);
const set = (
  collection: string,
  id: string,
  field: string,
  value: Patch & { op: 'set' } extends { value: infer V } ? V : never,
): Patch => ({ op: 'set', collection, id, path: [field], value });

describe('editing', () => {
  test('changes content, and content only', () => {
    expect(codes([set('sites', 's1', 'name', 'Nuova sede')])).toEqual([]);
    expect(codes([set('root', 'plan', 'title', 'Piano 2026')])).toEqual([]);
    expect(codes([set('versions', 'v', 'state', 'approvata')])).toEqual(['plan.not_content']);
    expect(codes([{ op: 'remove', collection: 'history', id: 'c0' }])).toEqual(['plan.not_content']);
    expect(codes([set('root', 'plan', 'schemaVersion', 2)])).toEqual(['plan.not_content']);
    expect(codes([set('constructor', 'x', 'y', 1)])).toEqual(['plan.not_content']);
  });

  test('a row that would lose its shape is refused with the place', () => {
    const result = edit([
      set('assets', 'a1', 'value', { C: 'alto', I: null, A: null }),
      set('sites', 's1', 'name', ''),
    ]);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.path)).toEqual([
      ['assets', 'a1', 'value', 'C'],
      ['sites', 's1', 'name'],
    ]);
    expect(codes([set('root', 'plan', 'title', '')])).toEqual(['document.invalid']);
    expect(codes([set('root', 'plan', 'settings', {})]).every((code) => code === 'document.invalid')).toBe(
      true,
    );
    expect(codes([{ op: 'add', collection: 'sites', id: 'x', value: { id: 'x' } }])).toContain(
      'document.invalid',
    );
  });

  test('a base entry of the catalogue is marked, never removed; one of the own is free', () => {
    expect(codes([{ op: 'remove', collection: 'threats', id: 'T-02' }])).toEqual([
      'plan.catalogue_entry_kept',
    ]);
    const own: Patch = {
      op: 'add',
      collection: 'threats',
      id: 'T-X1',
      value: { id: 'T-X1', applicable: true, title: 'Piena' },
    };
    expect(codes([own])).toEqual([]);
  });

  test('text that has no UTF-8 is refused where it stands', () => {
    expect(edit([set('sites', 's1', 'name', 'Sede \ud83d')]).issues).toMatchObject([
      {
        code: 'document.invalid',
        path: ['sites', 's1', 'name'],
        params: { fault: 'format', expected: 'text' },
      },
    ]);
  });

  test('a command nested without end is refused, not followed', () => {
    let deep: Json = [];
    for (let i = 0; i < 20_000; i++) deep = [deep];
    const command = complete({ type: 'edit', changes: [set('sites', 's1', 'name', deep)] });
    expect(PlanCommand.safeParse(command).success).toBe(false);
    expect(applyPlan(plan, command).ok).toBe(false);
  });

  test('a command without end is refused with the bound', () => {
    const command = (count: number, path: string[]) => {
      const changes = Array.from({ length: count }, () => ({ ...set('sites', 's1', 'name', 'x'), path }));
      return complete({ type: 'edit', changes });
    };
    expect(PlanCommand.safeParse(command(MAX_CHANGES, ['name'])).success).toBe(true);
    expect(readShape(PlanCommand, command(MAX_CHANGES + 1, ['name'])).issues).toMatchObject([
      { code: 'document.invalid', path: ['changes'], params: { fault: 'too-big', expected: '10000' } },
    ]);
    expect(
      PlanCommand.safeParse(
        command(
          1,
          Array.from({ length: 65 }, () => 'a'),
        ),
      ).success,
    ).toBe(false);
  });

  test('a scenario may point to an asset that is not there: the checks tell, the edit stands', () => {
    expect(codes([set('scenarios', 'sc1', 'assetId', 'gone')])).toEqual([]);
  });

  test('typing in one field merges for undo, anything else does not', () => {
    const typed = (text: string) => complete({ type: 'edit', changes: [set('sites', 's1', 'name', text)] });
    expect(mergeEdits(typed('A'), typed('AB'))).toMatchObject({ changes: [{ value: 'AB' }] });
    expect(
      mergeEdits(typed('A'), complete({ type: 'edit', changes: [set('sites', 's2', 'name', 'B')] })),
    ).toBeUndefined();
    expect(
      mergeEdits(typed('A'), complete({ type: 'validate', versionId: 'v', on: '2026-03-02' })),
    ).toBeUndefined();
  });
});

describe('a surveyor', () => {
  const unlinked = (id: string) => ({ ...plan.assets.get(id)!, id: 'a9' });

  test.each<[string, Patch]>([
    ['renames the own site', set('sites', 's1', 'name', 'Sportello')],
    ['changes an asset of the own site', set('assets', 'a1', 'quantity', 3)],
    ['adds an asset to the own site', { op: 'add', collection: 'assets', id: 'a9', value: unlinked('a1') }],
    ['removes an asset of the own site', { op: 'remove', collection: 'assets', id: 'a1' }],
    ['tells how far a measure has come', set('measures', 'm1', 'progressPct', '40')],
    ['works off a survey task', set('survey', 'logistica-s1', 'state', 'completa')],
  ])('%s', (_name, patch) => {
    expect(codes([patch], SURVEYOR)).toEqual([]);
  });

  test.each<[string, Patch]>([
    ['rename another site', set('sites', 's2', 'name', 'x')],
    ['change an asset of another site', set('assets', 'a2', 'quantity', 3)],
    ['carry an own asset off to another site', set('assets', 'a1', 'siteId', 's2')],
    ['fetch an asset from another site', set('assets', 'a2', 'siteId', 's1')],
    ['add an asset elsewhere', { op: 'add', collection: 'assets', id: 'a9', value: unlinked('a2') }],
    [
      'add a site',
      { op: 'add', collection: 'sites', id: 's9', value: { ...plan.sites.get('s1')!, id: 's9' } },
    ],
    ['rate a risk', set('scenarios', 'sc1', 'likelihood', 2)],
    ['give out roles', set('roles', 'r1', 'personId', 'surveyor')],
    ['change the title', set('root', 'plan', 'title', 'x')],
  ])('may not %s', (_name, patch) => {
    expect(codes([patch], SURVEYOR)).toEqual(['plan.not_your_site']);
  });

  test.each<[string, Patch]>([
    ['remove the own site', { op: 'remove', collection: 'sites', id: 's1' }],
    ['give the own site to another municipality', set('sites', 's1', 'municipalityId', 'x')],
    ['link an asset to others, or cut links that lead to other sites', set('assets', 'a1', 'dependsOn', [])],
    [
      'add an asset that raises the value of others',
      { op: 'add', collection: 'assets', id: 'a9', value: { ...unlinked('a1'), dependsOn: ['a2'] } },
    ],
    ['declare a measure more effective', set('measures', 'm1', 'effectivenessBp', 10_000)],
    ['take away a measure', { op: 'remove', collection: 'measures', id: 'm1' }],
    ['take away a question', { op: 'remove', collection: 'survey', id: 'logistica-s1' }],
    ['verify the own answers', set('survey', 'logistica-s1', 'state', 'verificata')],
  ])('leaves to others to %s', (_name, patch) => {
    expect(codes([patch], SURVEYOR)).toEqual(['plan.not_surveyed']);
  });

  test.each<[string, (id: string) => Patch]>([
    ['a field that is none', (id) => ({ ...set('assets', id, 'name', 'x'), path: ['name', 'x'] }) as Patch],
    ['a field', (id) => set('assets', id, 'quantity', 3)],
    ['the row', (id) => ({ op: 'remove', collection: 'assets', id })],
    ['an own row put before it', (id) => ({ op: 'move', collection: 'assets', id: 'a1', before: id })],
    [
      'a new own row put before it',
      (id) => ({ op: 'add', collection: 'assets', id: 'a9', value: unlinked('a1'), before: id }),
    ],
  ])('is told the same of another site’s row and of none: %s', (_name, patch) => {
    const refused = ['plan.not_your_site'];
    expect([codes([patch('a2')], SURVEYOR), codes([patch('nowhere')], SURVEYOR)]).toEqual([refused, refused]);
  });

  test('does not learn which ids are taken elsewhere by adding one', () => {
    const taken: Patch = {
      op: 'add',
      collection: 'assets',
      id: 'a2',
      value: { ...unlinked('a1'), id: 'a2' },
    };
    expect(codes([taken], SURVEYOR)).toEqual(['plan.not_your_site']);
    expect(
      codes([{ ...taken, id: 'a1', value: { ...unlinked('a1'), id: 'a1' } } as Patch], SURVEYOR),
    ).toEqual(['patch.row_exists']);
  });

  test('adds a row and fills it in with one command', () => {
    const add: Patch = { op: 'add', collection: 'assets', id: 'a9', value: unlinked('a1') };
    expect(codes([add, set('assets', 'a9', 'quantity', 3)], SURVEYOR)).toEqual([]);
    expect(codes([set('assets', 'a9', 'quantity', 3), add], SURVEYOR)).toEqual(['plan.not_your_site']);
  });

  test('one forbidden change among allowed ones refuses all', () => {
    expect(codes([set('assets', 'a1', 'quantity', 3), set('assets', 'a2', 'quantity', 3)], SURVEYOR)).toEqual(
      ['plan.not_your_site'],
    );
  });

  test('without a site edits nothing', () => {
    expect(codes([set('assets', 'a1', 'quantity', 3)], { id: 'x', roles: ['addetto-rilevazione'] })).toEqual([
      'plan.not_your_site',
    ]);
  });

  test('who has a wider role besides is not bound', () => {
    expect(
      codes([set('assets', 'a2', 'quantity', 3)], {
        ...SURVEYOR,
        roles: ['addetto-rilevazione', 'referente-progetto'],
      }),
    ).toEqual([]);
  });
});

test('whatever patches come, an edit is taken with a sound plan or refused with issues, never thrown', () => {
  const anyPatch = fc.record(
    {
      op: fc.constantFrom('add', 'remove', 'set', 'unset', 'move'),
      collection: fc.constantFrom('sites', 'assets', 'scenarios', 'root', 'versions', 'toString', 'x'),
      id: fc.constantFrom('s1', 'a1', 'sc1', 'plan', 'new'),
      path: fc.array(fc.constantFrom('name', 'value', 'C', 'id', '__proto__', 'siteId', 'settings'), {
        maxLength: 3,
      }),
      value: fc.jsonValue(),
      before: fc.constantFrom('s2', 'nowhere'),
    },
    { requiredKeys: ['op', 'collection', 'id', 'path', 'value'] },
  );
  fc.assert(
    fc.property(fc.array(anyPatch, { minLength: 1, maxLength: 4 }), (patches) => {
      const result = edit(patches as unknown as Patch[]);
      if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      else {
        const back = applyPatches(result.value.next, result.value.inverse);
        expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(plan));
      }
    }),
  );
});

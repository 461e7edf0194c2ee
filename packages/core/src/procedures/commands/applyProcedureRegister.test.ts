import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../base/json';
import { applyPatches, type Patch } from '../../base/patch';
import { readShape } from '../../schema/shape';
import type { Assessment } from '../model/assessment';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessedRegister, assessmentRow } from '../testing/assessedRegister';
import { applyProcedureRegister } from './applyProcedureRegister';
import { ProcedureRegisterCommand } from './registerCommand';

const GIVEN = { id: 'c1', at: '2026-03-02T09:00:00+01:00', by: { id: 'u1', roles: [] } };
const register = assessedRegister(
  [{ id: 'p1' }, { id: 'p2' }],
  [{ id: 'x1', on: '2015-02-28', levels: { web: 1, integration: 3, visura: 0 } }],
);

const add = (said: Readonly<Record<string, unknown>>, to: ProcedureRegister = register) =>
  applyProcedureRegister(to, {
    ...GIVEN,
    type: 'add-assessment',
    assessment: assessmentRow({ id: 'x2', on: '2016-02-28', ...said }) as unknown as Assessment,
  });
const edit = (...changes: Patch[]) => applyProcedureRegister(register, { ...GIVEN, type: 'edit', changes });
const told = (result: ReturnType<typeof add>) =>
  result.issues.map(({ code, path }) => `${code} ${path?.join('.')}`);
const set = (collection: string, id: string, path: string[], value: Json): Patch => ({
  op: 'set',
  collection,
  id,
  path,
  value,
});

describe('add-assessment', () => {
  test('writes the row behind the others and tells what takes it back', () => {
    const result = add({ levels: { web: 2, integration: 3, visura: 1 } });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { next, patches, inverse } = result.value;
    expect(result.issues).toEqual([]);
    expect(next.assessments.toArray().map(({ id }) => id)).toEqual(['x1', 'x2']);
    expect(register.assessments.size).toBe(1);
    expect(patches).toHaveLength(1);
    const back = applyPatches(next, inverse);
    expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(register));
  });

  test('refuses with every reason at once', () => {
    expect(
      told(
        add({
          procedureId: 'p9',
          supersedesId: 'x9',
          levels: { web: 7, integration: 0, visura: 0, front: 1 },
          attributes: { filingChannelIds: ['h9'] },
        }),
      ),
    ).toEqual([
      'document.dangling assessments.x2.procedureId',
      'document.dangling assessments.x2.supersedesId',
      'document.dangling assessments.x2.attributes.filingChannelIds.0',
      'procedures.level_out_of_scale assessments.x2.levels.web',
      'document.dangling assessments.x2.levels.front',
    ]);
    expect(told(add({ id: 'x1' }))).toEqual(['patch.row_exists assessments.x1']);
  });

  test('supersedes what is of its own procedure, and not itself', () => {
    expect(told(add({ procedureId: 'p2', supersedesId: 'x1' }))).toEqual([
      'procedures.bad_succession assessments.x2.supersedesId',
    ]);
    expect(told(add({ supersedesId: 'x2' }))).toEqual([
      'procedures.bad_succession assessments.x2.supersedesId',
    ]);
    expect(add({ supersedesId: 'x1' }).ok).toBe(true);
  });

  test('less than before takes a reason; a mistake that is put right was no step', () => {
    const less = { levels: { web: 0, integration: 0, visura: 0 } };
    expect(told(add(less))).toEqual([
      'levels.regression_without_reason assessments.x2.levels.web',
      'levels.regression_without_reason assessments.x2.levels.integration',
    ]);
    expect(add({ ...less, reason: 'Portale dismesso' }).ok).toBe(true);
    expect(add({ ...less, supersedesId: 'x1' }).ok).toBe(true);
    expect(add({ ...less, origin: 'proposed' }).ok).toBe(true);
    expect(add({ ...less, on: '2014-01-01' }).ok).toBe(true);
  });

  test('a leap is taken in with a warning', () => {
    const result = add({ levels: { web: 4, integration: 3, visura: 0 } });
    expect([result.ok, told(result)]).toEqual([true, ['levels.web_jump assessments.x2.levels.web']]);
  });
});

describe('edit', () => {
  test('changes rows and the register’s own fields', () => {
    const result = edit(
      set('procedures', 'p1', ['title'], 'Cambio di residenza'),
      set('root', 'r1', ['title'], 'Piano'),
      { op: 'remove', collection: 'procedures', id: 'p2' },
    );
    expect(result.ok && [result.value.next.title, result.value.next.procedures.size]).toEqual(['Piano', 1]);
  });

  test('leaves assessments, and what they name, alone', () => {
    expect(
      told(
        edit(
          set('assessments', 'x1', ['levels', 'web'], 4),
          { op: 'remove', collection: 'assessments', id: 'x1' },
          { op: 'remove', collection: 'procedures', id: 'p1' },
          { op: 'remove', collection: 'scales', id: 'web' },
        ),
      ),
    ).toEqual([
      'procedures.assessment_kept assessments.x1.levels.web',
      'procedures.assessment_kept assessments.x1',
      'procedures.assessed procedures.p1',
      'procedures.assessed scales.web',
    ]);
  });

  test('reaches no field that says what the document is, and no collection that is not there', () => {
    for (const field of ['id', 'kind', 'schemaVersion', 'procedures', '__proto__']) {
      expect(told(edit(set('root', 'r1', [field], 1)))).toEqual([`procedures.not_editable root.r1.${field}`]);
    }
    expect(told(edit(set('constructor', 'x', ['y'], 1)))).toEqual([
      'procedures.not_editable constructor.x.y',
    ]);
  });

  test('refuses rows and fields that lose their shape', () => {
    expect(told(edit(set('procedures', 'p1', ['list'], 'C')))).toEqual([
      'document.invalid procedures.p1.list',
    ]);
    expect(told(edit({ op: 'unset', collection: 'root', id: 'r1', path: ['version'] }))).toEqual([
      'document.invalid root.r1.version',
    ]);
    expect(told(edit({ op: 'add', collection: 'procedures', id: 'p3', value: { id: 'p3' } }))).toContain(
      'document.invalid procedures.p3.title',
    );
    expect(told(edit(set('procedures', 'p9', ['title'], 'Nota')))).toEqual([
      'patch.unknown_row procedures.p9.title',
    ]);
  });

  test('from list A to list B takes a new act', () => {
    const toB = set('procedures', 'p1', ['list'], 'B');
    expect(told(edit(toB))).toEqual(['levels.list_move_without_act procedures.p1.listAct']);
    const moved = edit(toB, set('procedures', 'p1', ['listAct'], 'G.C. 12/2016'));
    if (!moved.ok) throw new Error();
    const again = (...changes: Patch[]) =>
      applyProcedureRegister(moved.value.next, { ...GIVEN, type: 'edit', changes });
    const back = again(set('procedures', 'p1', ['list'], 'A'));
    if (!back.ok) throw new Error();
    const third = applyProcedureRegister(back.value.next, { ...GIVEN, type: 'edit', changes: [toB] });
    expect(told(third)).toEqual(['levels.list_move_without_act procedures.p1.listAct']);
  });

  test('its inverse brings the register back', () => {
    const result = edit(
      { op: 'remove', collection: 'procedures', id: 'p2' },
      set('procedures', 'p1', ['term'], { days: 30 }),
    );
    if (!result.ok) throw new Error();
    const back = applyPatches(result.value.next, result.value.inverse);
    expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(register));
  });
});

test('a command is read by its schema', () => {
  const assessment = assessmentRow({ id: 'x2', on: '2016-02-28' });
  expect(readShape(ProcedureRegisterCommand, { ...GIVEN, type: 'add-assessment', assessment }).ok).toBe(true);
  expect(readShape(ProcedureRegisterCommand, { ...GIVEN, type: 'edit', changes: [] }).ok).toBe(false);
});

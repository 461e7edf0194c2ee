import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../base/json';
import { applyPatches } from '../../base/patch';
import { isValid } from '../../base/result';
import type { DataCell } from '../../tables/grid';
import { readTable } from '../../tables/readTable';
import { parseProcedureRegister } from '../model/parseProcedureRegister';
import type { ProcedureRegister } from '../model/procedureRegister';
import { changed, smallRegister } from '../testing/smallRegister';
import { procedureProfile } from './procedureProfile';
import { procedureTable } from './procedureTable';
import { takeProcedures } from './takeProcedures';

const ON = '2026-03-02';

function opened(value: unknown = smallRegister()): ProcedureRegister {
  const read = parseProcedureRegister(value);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function ids() {
  let next = 0;
  return () => `new-${++next}`;
}

type Lines = readonly (readonly string[])[];

function linesOf(register: ProcedureRegister): string[][] {
  const words = (cell: DataCell) => (typeof cell === 'string' ? cell : cell.value);
  const table = procedureTable(register, { on: ON, caption: 'Procedimenti' });
  return [table.columns.map(({ header }) => header), ...table.rows.map((row) => row.map(words))];
}

function taken(register: ProcedureRegister, lines: Lines, options: { readonly addTo?: string } = {}) {
  const rows = lines.map((cells, i) => ({ line: i + 1, cells }));
  const read = readTable({ columns: 'numbered', rows }, procedureProfile(register.scales));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const result = takeProcedures(register, read.value.rows, { newId: ids(), by: 'Ufficio', ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.value, issues: [...read.issues, ...result.issues] };
}

/** The lines of the small register with one cell of the first procedure changed. */
function withCell(head: string, cell: string, on = '2026-03-01'): Lines {
  const [heads, first, ...rest] = linesOf(opened());
  const line = first!.map((held, i) =>
    heads![i] === head ? cell : heads![i] === 'data_rilevazione' ? on : held,
  );
  return [heads!, line, ...rest];
}

describe('a register written out and taken in again', () => {
  test('is the same: nothing is added, changed or assessed', () => {
    const register = opened();
    const { next, patches, counts, issues } = taken(register, linesOf(register));
    expect(patches).toEqual([]);
    expect(canonicalJson(next)).toBe(canonicalJson(register));
    expect(counts).toEqual({ added: 0, changed: 0, assessed: 0, same: 2, refused: 0 });
    expect(issues).toEqual([]);
  });

  test('whatever it holds', () => {
    const open = fc.constantFrom(null, 'nd', 'unknown');
    const yesNo = fc.oneof(fc.boolean(), open);
    const word = fc.constantFrom('Cambio di residenza', 'a;b', '"q"', '=1+1', 'x\ny', "l'atto", 'n.d.', 'à');
    const state = fc.record({
      web: fc.oneof(fc.constantFrom(0, 1, 2), fc.constant([0, 2]), open),
      guided: yesNo,
      prefill: yesNo,
      formAvailable: yesNo,
      paymentDue: fc.oneof(fc.constantFrom('none', 'sometimes', 'always'), open),
      authentication: fc.oneof(fc.constantFrom([], ['spid2'], ['cie', 'cns'], ['none']), open),
      filingChannelIds: fc.oneof(fc.constantFrom([], ['h1']), open),
      evidence: fc.constantFrom(
        [],
        [{ text: 'Prova' }],
        [{ text: 'Pagina', url: 'https://example.it/a' }, { text: 'b' }],
      ),
    });
    const procedure = fc.record({
      title: word,
      list: fc.constantFrom('A', 'B', null, 'nd', 'unknown'),
      kind: fc.constantFrom('istanza', 'attivita', null, 'nd'),
      reason: fc.option(fc.record({ kind: fc.constantFrom('legal', 'other'), text: word }), {
        nil: undefined,
      }),
      state: fc.option(state, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(procedure, { maxLength: 6 }), (held) => {
        const register = opened(
          changed((at) => {
            const { procedures, assessments } = at;
            const [sample] = assessments.splice(0);
            procedures.splice(0);
            for (const [i, { title, list, kind, reason, state: stands }] of held.entries()) {
              const row = {
                id: `q${i}`,
                code: `C-${i}`,
                title,
                provenance: 'invented',
                list,
                kind,
                dataBankIds: null,
              };
              procedures.push({ ...row, ...(reason && { listReason: reason }) } as never);
              if (!stands) continue;
              const { web, evidence, ...attributes } = stands;
              assessments.push({
                ...sample!,
                id: `x${i}`,
                procedureId: `q${i}`,
                levels: { web, back: null },
                attributes: { ...sample!.attributes, ...attributes },
                evidence,
              } as never);
            }
            at.phases.splice(0);
          }),
        );
        const { patches, counts, issues } = taken(register, linesOf(register));
        expect([patches, counts.same, issues]).toEqual([[], held.length, []]);
      }),
    );
  });
});

describe('a line that says something new', () => {
  test('changes what the procedure is, field by field, and can be taken back', () => {
    const register = opened();
    const { next, patches, inverse, counts } = taken(
      register,
      withCell('denominazione', 'Cambio di indirizzo', '2015-03-01'),
    );
    expect(counts).toMatchObject({ added: 1, same: 1 });
    expect(patches.map(({ op, collection }) => `${op} ${collection}`)).toEqual([
      'add procedures',
      'add assessments',
    ]);
    const back = applyPatches(next, inverse);
    expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(register));
    const coded = opened(changed(({ procedures }) => void Object.assign(procedures[0]!, { code: 'P-1' })));
    const [heads, first, ...rest] = linesOf(coded);
    const renamed = taken(coded, [
      heads!,
      first!.map((cell, i) => (heads![i] === 'denominazione' ? 'Nuovo nome' : cell)),
      ...rest,
    ]);
    expect(renamed.patches).toEqual([
      { op: 'set', collection: 'procedures', id: 'q1', path: ['title'], value: 'Nuovo nome' },
    ]);
  });

  test('of the service is a new assessment of its day, with the attributes that a table does not have', () => {
    const { next, patches, counts } = taken(opened(), withCell('guidata', 'no'));
    expect(counts).toEqual({ added: 0, changed: 0, assessed: 1, same: 1, refused: 0 });
    expect(patches).toHaveLength(1);
    expect(next.assessments.get('new-1')).toMatchObject({
      procedureId: 'q1',
      on: '2026-03-01',
      by: 'Ufficio',
      origin: 'declared',
      levels: { web: 2, back: 'nd' },
      attributes: { guided: false, prefill: 'unknown', formationModeIds: ['m1'] },
    });
    expect(next.assessments.get('new-1')).not.toHaveProperty('supersedesId');
  });

  test('of a day that is assessed already takes the place of that assessment', () => {
    const { next } = taken(opened(), withCell('guidata', 'no', '2015-03-01'));
    expect(next.assessments.get('new-1')).toMatchObject({ on: '2015-03-01', supersedesId: 'x2' });
  });

  test('of the same state on a later day is an assessment too', () => {
    expect(taken(opened(), withCell('guidata', 'sì')).counts).toMatchObject({ assessed: 1 });
  });

  test('a procedure that the register does not have is added, its office and role where that is wanted', () => {
    const [heads] = linesOf(opened());
    const cells: Record<string, string> = {
      codice: 'N-1',
      denominazione: 'Nuovo',
      unita: 'Ufficio nuovo',
      responsabile_ruolo: 'Capo',
      termine_giorni: '30',
    };
    const lines = [heads!, heads!.map((head) => cells[head] ?? '')];
    const refused = taken(opened(), lines);
    expect(refused.issues.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['exchange.unknown_name', 'rows.2.unit'],
      ['exchange.unknown_name', 'rows.2.role'],
    ]);
    expect(refused.patches).toEqual([]);
    const { next, counts, issues } = taken(opened(), lines, { addTo: 'b1' });
    expect([counts.added, issues]).toEqual([1, []]);
    const added = [...next.procedures].at(-1)!;
    expect(added).toMatchObject({ code: 'N-1', provenance: 'declared', term: { days: 30 } });
    expect(next.units.get(added.unitId!)).toMatchObject({ title: 'Ufficio nuovo', bodyId: 'b1' });
    expect(isValid(parseProcedureRegister(canonicalJson(next)))).toBe(true);
  });
});

describe('a wrong line is told and takes no other with it', () => {
  test.each([
    ['web', '9', 'exchange.level_out_of_scale', 'levels.web'],
    ['web', '0/9', 'exchange.level_out_of_scale', 'levels.web'],
    ['web', 'alto', 'table.not_integer', 'levels.web'],
    ['canali', 'piccione', 'exchange.unknown_name', 'channels'],
    ['link_servizio', 'javascript:alert(1)', 'exchange.bad_link', 'link'],
    ['termine_giorni', '', 'exchange.no_days', 'days'],
    ['data_rilevazione', '', 'exchange.no_day', 'on'],
    ['elenco', 'C', 'table.not_in_list', 'list'],
  ])('%s: %s', (head, cell, code, key) => {
    const { issues, counts, next } = taken(
      opened(),
      withCell(head, cell, head === 'data_rilevazione' ? cell : '2026-03-01'),
    );
    expect(issues.map((issue) => [issue.code, issue.path?.join('.')])).toEqual([[code, `rows.2.${key}`]]);
    expect(counts.same).toBe(1);
    expect(next.procedures.size).toBe(2);
  });

  test('the second line of one code', () => {
    const [heads] = linesOf(opened());
    const line = (title: string) =>
      heads!.map((head) => ({ codice: 'N-1', denominazione: title })[head] ?? '');
    const { issues, counts } = taken(opened(), [
      heads!,
      line('Primo'),
      line('Secondo'),
      ...linesOf(opened()).slice(1),
    ]);
    expect(issues).toEqual([
      {
        code: 'exchange.repeated_code',
        severity: 'error',
        path: ['rows', 3, 'code'],
        params: { line: 3, code: 'N-1' },
      },
    ]);
    expect(counts).toEqual({ added: 1, changed: 0, assessed: 0, same: 2, refused: 1 });
  });

  test('a norm that the plan does not cite leaves the one that the term had', () => {
    const { issues, next, counts } = taken(opened(), withCell('norma', 'Legge 1/1900', '2015-03-01'));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['exchange.unknown_norm', 'warning'],
    ]);
    expect(counts.refused).toBe(0);
    expect(next.procedures.get('q1')?.term).toEqual({ days: 45, citationId: 'c1', silence: 'assenso' });
  });
});

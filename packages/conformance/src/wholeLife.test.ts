import { readFileSync } from 'node:fs';
import { canonicalJson, sha256Hex } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open, save } from '@pds/core/document';
import {
  applyPlan,
  checkHistory,
  checkPlan,
  diffVersions,
  PlanCommand,
  parsePlanCommand,
  parseSecurityPlan,
  type SecurityPlan,
  scheduleOf,
} from '@pds/core/plan';
import { describe, expect, test } from 'vitest';
import { beforeLife, wholeLife } from './wholeLife';

/** Every command of a whole life, kept with what it began and ended with. */
const LOG = new URL('../../fixtures/logs/security-plan-v2.json', import.meta.url);

const life = wholeLife();
const { plan, commands } = life;

describe('the whole life of a plan, by commands alone', () => {
  test('ends with the beta in force and everything before it in its place', () => {
    expect([...plan.versions].map(({ id, kind, revision, state }) => [id, kind, revision, state])).toEqual([
      ['alfa', 'alfa', 0, 'ritirata'],
      ['alfa-1', 'alfa', 1, 'superata'],
      ['beta', 'beta', 0, 'approvata'],
    ]);
    expect([...plan.sheets].map(({ id, state }) => [id, state])).toEqual([
      ['sheet-attuazione-1', 'chiusa'],
      ['sheet-monitoraggio-1', 'chiusa'],
      ['sheet-validazione-1', 'chiusa'],
      ['sheet-attuazione-2', 'chiusa'],
      ['sheet-monitoraggio-2', 'chiusa'],
      ['sheet-validazione-2', 'chiusa'],
      ['sheet-manutenzione-aggiornamento-1', 'chiusa'],
    ]);
    expect(
      plan.versions
        .get('alfa')
        ?.review.flatMap(({ items }) => items ?? [])
        .map(({ state }) => state),
    ).toEqual(['recepita', 'controdedotta']);
  });

  test('leaves no error, and a history that holds', () => {
    expect(checkHistory(plan)).toEqual([]);
    const errors = checkPlan(plan, { catalogue: CIE_CATALOGUE, today: '2026-07-01' }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
    const stored = open(save(plan));
    expect([stored.ok, stored.issues]).toEqual([true, []]);
  });

  test('can be lived again from its log, byte for byte', () => {
    const log = commands.map((command) => JSON.stringify(command));
    const again = log.reduce((at, line) => {
      const result = applyPlan(at, PlanCommand.parse(JSON.parse(line)), { catalogue: CIE_CATALOGUE });
      if (!result.ok) throw new Error(line);
      return result.value.next;
    }, beforeLife());
    expect(canonicalJson(again)).toBe(canonicalJson(plan));
  });

  test('the log of version 2 comes to what it came to when it was kept', () => {
    const kept = JSON.parse(readFileSync(LOG, 'utf8'));
    const start = parseSecurityPlan(kept.start);
    if (!start.ok) throw new Error(JSON.stringify(start.issues));
    const end = kept.commands.reduce((at: SecurityPlan, sent: unknown) => {
      const command = parsePlanCommand(sent, { madeFor: 2 });
      if (!command.ok) throw new Error(JSON.stringify(command.issues));
      const result = applyPlan(at, command.value, { catalogue: CIE_CATALOGUE });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value.next;
    }, start.value);
    expect(sha256Hex(save(end))).toBe(kept.end);
  });

  test('the quarters ran from the first approval, whatever was approved later', () => {
    const { anchor, deadlines } = scheduleOf(plan, { today: '2026-07-01', until: '2026-10-31' });
    expect(anchor).toBe('2025-10-31');
    const sheets = deadlines.flatMap((each) =>
      'nominal' in each ? [[each.id, each.due, each.state, each.sentOn]] : [],
    );
    expect(sheets).toEqual([
      ['quarterly-1', '2026-01-31', 'done', '2026-01-30'],
      ['quarterly-2', '2026-04-30', 'done', '2026-04-28'],
      ['maintenance-1', '2026-04-30', 'done', '2026-04-29'],
      ['quarterly-3', '2026-07-31', 'due', null],
      ['quarterly-4', '2026-10-31', 'due', null],
      ['maintenance-2', '2026-10-31', 'due', null],
    ]);
  });

  test('the maintenance sheet told what the beta brought, and the risks that it moved', () => {
    const [alfa, beta] = ['alfa-1', 'beta'].map((id) => plan.versions.get(id)!);
    const { entries, risks } = diffVersions(alfa!, beta!);
    expect(entries.map(({ area, collection, rowId }) => [area, collection, rowId])).toEqual([
      ['tecnica', 'sites', 'site-porta-ovest'],
      ['tecnica', 'assets', 'asset-carte-ovest'],
    ]);
    for (const { causes } of risks) {
      expect(causes).toEqual([{ kind: 'asset-value', collection: 'assets', id: 'asset-carte-ovest' }]);
    }
    const sheet = plan.sheets.get('sheet-manutenzione-aggiornamento-1')!.body;
    expect(
      sheet.kind === 'manutenzione-aggiornamento' && sheet.variations.map(({ area, rowId }) => [area, rowId]),
    ).toEqual(entries.map(({ area, rowId }) => [area, rowId]));
  });
});

import { describe, expect, test } from 'vitest';
import type { SheetBody } from '../model/sheetBody';
import { EVENT, SHEET_LIVES, sheetId } from '../testing/smallSheets';
import { openQuestions } from './openQuestions';

describe('what a sheet still asks', () => {
  const asked = (body: SheetBody) => {
    const sheet = { ...SHEET_LIVES['da-compilare']().sheets.get(sheetId)!, body };
    return openQuestions(sheet).map(({ code, path, params }) => {
      expect([code, path?.slice(0, 3)]).toEqual(['plan.sheet_incomplete', ['sheets', sheetId, 'body']]);
      return [...(path ?? []).slice(3), ...Object.values(params)].join(' ');
    });
  };

  test('of a measure that is late: why, and until when', () => {
    const late = {
      measureId: 'm1',
      plannedState: 'attuata' as const,
      actualState: 'prevista' as const,
      progressPct: '0',
    };
    const [reason, newDate] = ['Fornitore in ritardo.', '2026-09-30'];
    expect(
      asked({
        kind: 'attuazione',
        measures: [
          late,
          { ...late, reason },
          { ...late, newDate },
          { ...late, reason, newDate },
          { ...late, actualState: 'attuata' },
          { ...late, plannedState: 'prevista' },
        ],
      }),
    ).toEqual(['measures 0 reason', 'measures 1 new-date', 'measures 2 reason']);
  });

  test('of the events: that there are none, or which', () => {
    const monitoring = (noEvents: boolean, ...events: (typeof EVENT)[]) =>
      asked({ kind: 'monitoraggio', noEvents, events });
    expect(monitoring(false)).toEqual(['noEvents events']);
    expect(monitoring(true, EVENT)).toEqual(['noEvents events']);
    expect([...monitoring(true), ...monitoring(false, EVENT)]).toEqual([]);
  });

  test('of each check how, when, by whom and with which result, and a conclusion', () => {
    const check = {
      subject: { collection: 'procedures' as const, id: 'p1' },
      method: 'ispezione' as const,
      date: '2026-05-20',
      by: 'officer',
      result: 'conforme' as const,
      findings: '',
    };
    const checks = [
      { ...check, method: null },
      check,
      { ...check, date: null },
      { ...check, by: null },
      { ...check, result: null },
    ];
    expect(asked({ kind: 'validazione', checks, conclusion: 'piano-valido' })).toEqual([
      'checks 0 check',
      'checks 2 check',
      'checks 3 check',
      'checks 4 check',
    ]);
    expect(asked({ kind: 'validazione', checks: [check], conclusion: null })).toEqual([
      'conclusion conclusion',
    ]);
  });

  test('of each variation why and from which day, and what is proposed', () => {
    const row = {
      area: 'tecnica' as const,
      change: 'modificato' as const,
      collection: 'assets',
      rowId: 'a1',
      description: '',
      reason: 'Trasloco.',
      effectiveOn: '2026-05-01',
    };
    const maintenance = (noChange: boolean, ...variations: (typeof row | typeof unsaid)[]) =>
      asked({ kind: 'manutenzione-aggiornamento', noChange, variations, proposal: 'nuova-revisione' });
    const unsaid = { ...row, reason: ' ', effectiveOn: null };
    expect(maintenance(false, row)).toEqual([]);
    expect(maintenance(true)).toEqual([]);
    expect(maintenance(true, row)).toEqual(['noChange variations']);
    expect(maintenance(false)).toEqual(['noChange variations']);
    expect(maintenance(false, row, unsaid)).toEqual(['variations 1 reason', 'variations 1 day']);
    expect(
      asked({ kind: 'manutenzione-aggiornamento', noChange: true, variations: [], proposal: null }),
    ).toEqual(['proposal proposal']);
    expect(asked({ kind: 'nessuna-variazione', asOf: '2026-06-02' })).toEqual([]);
  });
});

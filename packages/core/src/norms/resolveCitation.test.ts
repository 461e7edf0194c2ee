import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActKind } from '../schema/lawCitation';
import { ACT_FORMS } from './actKinds';
import type { Citation } from './citation';
import { describeNorm } from './describeNorm';
import { CITATION_RULES } from './finding';
import { indexNorms } from './indexNorms';
import { resolveCitation } from './resolveCitation';
import { citation, cited, norm, smallNorms } from './testing/smallNorms';

const NORMS = smallNorms();
const read = (given: Citation, on = '2009-12-31', today?: string) => {
  const result = resolveCitation(given, NORMS, today === undefined ? { on } : { on, today });
  return [
    result.ok ? result.value.id : null,
    ...result.issues.map(({ code, severity }) => `${severity} ${code}`),
  ];
};
const LAW = { number: '10', date: '2001-03-04', year: 2001 };

describe('what is rightly cited raises nothing', () => {
  test.each([
    citation('legge', 'Legge 4 marzo 2001, n. 10', LAW),
    citation('legge', 'L. 10/2001', { number: '10', year: 2001 }),
    citation('legge', 'legge n. 10', { number: 'n. 10' }),
    citation('legge', 'art. 3 della Legge piazze', { articles: [cited('3')] }),
    citation('legge', 'L. 10/2001, piazze', { ...LAW, title: 'Piazze e giardini' }),
    citation('legge', 'L. 10/2001', { ...LAW, inForceFrom: '2001-04-01' }),
  ])('$asPrinted', (given) => {
    expect(read(given)).toEqual(['law']);
  });

  test.each<[Citation, string]>([
    [citation('regolamento-ue', 'Regolamento (UE) 2007/77', { number: '2007/77', year: 2007 }), 'union'],
    [citation('regolamento-ue', 'regolamento 77/2007', { number: '77/2007', year: null }), 'union'],
    [citation('regolamento-ue', 'art. 2 del RIP'), 'union'],
    [
      citation('dpcm', 'DPCM 2 febbraio 2006', { date: '2006-02-02', title: 'Regole per le targhe' }),
      'rules-a',
    ],
    [citation('circolare', 'Circolare dell’Ente n. 5/2008', { number: '5', year: 2008 }), 'circular'],
    [citation('legge', 'L. 41', { normId: 'conversion' }), 'conversion'],
    [
      citation('legge', 'L. 41/2005', { number: '41', year: 2005, normId: 'of another catalogue' }),
      'conversion',
    ],
  ])('an act cited in another way, %#', (given, id) => {
    expect(read(given)).toEqual([id]);
  });

  test('an act whose name another took over is the one of the day', () => {
    const code = citation('decreto-legislativo', 'Codice delle strade');
    expect(read(code, '2011-12-31')).toEqual(['old']);
    expect(read(code, '2012-01-01')).toEqual(['code']);
  });

  test('what is repealed may be cited as such', () => {
    const given = citation('decreto-legislativo', 'ex D.Lgs. 20/2003', {
      number: '20',
      year: 2003,
      repealed: true,
    });
    expect(read(given, '2015-01-01')).toEqual(['old']);
    expect(read(given, '2008-01-01')).toEqual(['old', 'warning norms.still_in_force']);
  });

  test('of an article that the catalogue does not have nobody can say that it still holds', () => {
    const ex = (article: string) =>
      citation('legge', `ex art. ${article} L. 10/2001`, {
        ...LAW,
        articles: [cited(article)],
        repealed: true,
      });
    expect(read(ex('3'))).toEqual(['law', 'warning norms.still_in_force']);
    expect(read(ex('77'))).toEqual(['law']);
    expect(read(ex('5-bis'), '2010-01-01')).toEqual(['law']);
  });
});

describe('what differs', () => {
  test.each<[string, Citation]>([
    ['error norms.date_wrong', citation('legge', 'L. 3 aprile 2001 n. 10', { ...LAW, date: '2001-04-03' })],
    ['error norms.kind_wrong', citation('dpr', 'D.P.R. 10/2001', { number: '10', year: 2001 })],
    [
      'warning norms.number_missing',
      citation('legge', 'Legge 4 marzo 2001', { date: '2001-03-04', year: 2001 }),
    ],
    ['warning norms.number_differs', citation('legge', 'Legge piazze 12/2001', { number: '12', year: 2001 })],
    ['warning norms.year_wrong', citation('legge', 'L. 10/2002, Legge piazze', { number: '10', year: 2002 })],
    [
      'warning norms.title_cut',
      citation('legge', 'L. 10/2001', { ...LAW, title: 'Disposizioni sulle piazze' }),
    ],
    ['info norms.act_misspelt', citation('legge', 'Lgge 10/2001', LAW)],
    ['error norms.in_force_wrong', citation('legge', 'L. 10/2001', { ...LAW, inForceFrom: '2001-06-01' })],
  ])('%s', (finding, given) => {
    expect(read(given)).toEqual(['law', finding]);
  });

  test('an article that is not the one printed', () => {
    const given = citation('legge', 'L. 10/2001', { ...LAW, articles: [cited('5-bis', 'art. 5 bi')] });
    expect(read(given)).toEqual(['law', 'info norms.article_misspelt']);
  });

  test('a date that is remembered is a warning at most', () => {
    const given = citation('legge', 'L. 8 settembre 2009 n. 50', {
      number: '50',
      year: 2009,
      date: '2009-09-08',
    });
    expect(read(given)).toEqual(['remembered', 'warning norms.date_wrong']);
  });

  test('nothing found, or too much', () => {
    expect(read(citation('legge', 'L. 99/1999', { number: '99', year: 1999 }))).toEqual([
      null,
      'info norms.unknown',
    ]);
    expect(read(citation('dpcm', 'DPCM 2 febbraio 2006', { date: '2006-02-02' }))).toEqual([
      null,
      'warning norms.ambiguous',
    ]);
    const stranger = citation('circolare', 'Circolare 5/2008', {
      number: '5',
      year: 2008,
      issuer: { text: 'Comitato inventato' },
    });
    expect(read(stranger)).toEqual([null, 'info norms.unknown']);
    const other = citation('legge', 'L. 5/2008', { number: '5', year: 2008 });
    expect(read(other)).toEqual([null, 'info norms.unknown']);
  });

  test('an act of the same day is not taken for another of that day', () => {
    const other = citation('legge', 'L. 4 marzo 2001 n. 11', {
      number: '11',
      year: 2001,
      date: '2001-03-04',
    });
    expect(read(other)).toEqual([null, 'info norms.unknown']);
  });
});

describe('the law of the day', () => {
  const old = citation('decreto-legislativo', 'D.Lgs. 20/2003', { number: '20', year: 2003 });

  test('an act is repealed from its day on, with what came after it', () => {
    expect(read(old, '2011-12-31')).toEqual(['old']);
    expect(read(old, '2011-12-31', '2020-01-01')).toEqual(['old', 'info norms.repealed_since']);
    const { issues } = resolveCitation(old, NORMS, { on: '2012-01-01' });
    expect(issues).toEqual([
      {
        code: 'norms.repealed',
        severity: 'error',
        path: ['act'],
        params: {
          norm: 'Decreto legislativo 6 maggio 2003, n. 20',
          repealedOn: '2012-01-01',
          successor: 'Decreto legislativo 8 luglio 2011, n. 30',
        },
      },
    ]);
  });

  test('an article alone', () => {
    const given = citation('legge', 'L. 10/2001', { ...LAW, articles: [cited('3'), cited('5-bis')] });
    expect(read(given)).toEqual(['law']);
    expect(read(given, '2009-12-31', '2010-01-01')).toEqual(['law', 'info norms.article_repealed_since']);
    expect(resolveCitation(given, NORMS, { on: '2010-01-01' }).issues).toMatchObject([
      { code: 'norms.article_repealed', severity: 'warning', path: ['articles', 1, 'article'] },
    ]);
  });

  test('a text before the law', () => {
    expect(read(citation('legge', 'L. 10/2001', LAW), '2001-03-31')).toEqual([
      'law',
      'warning norms.not_yet_in_force',
    ]);
    expect(read(citation('legge', 'L. 10/2001', LAW), '2001-04-01')).toEqual(['law']);
  });
});

test('no error rests on memory, whatever is cited', () => {
  const remembered = {
    ...NORMS,
    norms: NORMS.norms.map((each) => ({
      ...each,
      confidence: 'memory' as const,
      ...(each.validity ? { validity: { ...each.validity, confidence: 'memory' as const } } : {}),
    })),
  };
  const text = fc.constantFrom('L. 10/2001', 'Legge piazze', 'Codice delle strade', 'DPCM', 'RIP', '');
  const day = fc.constantFrom('2001-03-04', '2003-05-06', '2006-02-02', '2011-07-08', '2020-01-01');
  const any = fc.record({
    act: fc.constantFrom(...ActKind.options),
    asPrinted: text,
    number: fc.option(fc.constantFrom('10', '20', '30', '2007/77', '5')),
    date: fc.option(day),
    year: fc.option(fc.constantFrom(2001, 2003, 2007, 2008, 2011)),
  });
  fc.assert(
    fc.property(any, day, ({ act, asPrinted, ...more }, on) => {
      const given = citation(act, asPrinted, { ...more, inForceFrom: on });
      const result = resolveCitation(given, indexNorms(remembered), { on, today: '2026-01-01' });
      expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { code } of result.issues) expect(Object.hasOwn(CITATION_RULES, code)).toBe(true);
    }),
  );
});

test('an act as it is described is found again, whatever its kind', () => {
  for (const act of ActKind.options.filter((kind) => kind !== 'other' && kind !== 'linee-guida')) {
    const one = norm('one', act, act.endsWith('-ue') ? '2019/7' : '7', '2019-01-01', { issuerId: 'ente' });
    const catalogue = { ...smallNorms(one) };
    const asPrinted = describeNorm(one, catalogue);
    const given = citation(act, asPrinted, { number: '7', year: 2019, date: '2019-01-01' });
    const result = resolveCitation(given, catalogue, { on: '2020-01-01' });
    expect([result.ok && result.value.id, result.issues]).toEqual(['one', []]);
    expect(ACT_FORMS[act].name).not.toBe('');
  }
});

test('a citation of twenty thousand words is read in no time that shows', () => {
  const long = 'a.'.repeat(10_000);
  const given = citation('legge', long, { title: long });
  expect(resolveCitation(given, NORMS, { on: '2020-01-01' }).ok).toBe(false);
});

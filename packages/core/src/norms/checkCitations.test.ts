import { describe, expect, test } from 'vitest';
import { checkCitations } from './checkCitations';
import { citation, cited, smallNorms } from './testing/smallNorms';

const NORMS = smallNorms();
const LAW = { number: '10', year: 2001 };

describe('several citations', () => {
  const decree = (linked: string) =>
    citation('decreto-legge', 'D.L. 40/2005', {
      number: '40',
      year: 2005,
      links: [{ kind: 'converted-by', citationId: linked }],
    });
  const law = (id: string, number: string, year: number) =>
    citation('legge', `L. ${number}/${year}`, { id, number, year });

  test('a decree-law joined to the law that converted it, and to another', () => {
    const right = { citations: [decree('c2'), law('c2', '41', 2005)] };
    expect(checkCitations(right, NORMS, { on: '2009-01-01' })).toEqual([]);
    const wrong = { citations: [decree('c2'), law('c2', '10', 2001)] };
    expect(checkCitations(wrong, NORMS, { on: '2009-01-01' })).toEqual([
      {
        code: 'norms.conversion_wrong',
        severity: 'error',
        path: ['citations', 'c1', 'links', 0],
        params: { norm: 'Decreto-legge 2 gennaio 2005, n. 40', converting: 'Legge 3 marzo 2005, n. 41' },
      },
    ]);
  });

  test('what one cannot be found does not keep the others from being judged', () => {
    const record = { citations: [law('c2', '99', 1999), citation('dpr', 'D.P.R. 10/2001', LAW)] };
    expect(
      checkCitations(record, NORMS, { on: '2009-01-01' }).map(({ code, path }) => [code, path?.join('.')]),
    ).toEqual([
      ['norms.unknown', 'citations.c2.asPrinted'],
      ['norms.kind_wrong', 'citations.c1.act'],
    ]);
  });
});

describe('what an article is cited for', () => {
  const found = (text: string, ...articles: readonly (readonly string[])[]) => {
    const citations = articles.map((numbers, i) =>
      citation('legge', `L. 10/2001`, {
        ...LAW,
        id: `c${i}`,
        articles: numbers.map((number) => cited(number)),
      }),
    );
    const texts = new Map(citations.map(({ id }) => [id, text]));
    return checkCitations({ citations }, NORMS, { on: '2009-01-01', texts }).map(({ path, params }) => [
      path?.join('.'),
      params,
    ]);
  };
  const fountains = { norm: 'Legge 4 marzo 2001, n. 10', articles: ['3'], article: '4', matter: 'Fontane' };

  test('another article is about it', () => {
    expect(found('Le fontane, ai sensi dell’art. 3', ['3'])).toEqual([['citations.c0.articles', fountains]]);
  });

  test.each<[string, string[][]]>([
    ['Le fontane, art. 4', [['4']]],
    ['Panchine e fontane, artt. 3 e 4', [['3', '4']]],
    ['Panchine (art. 3) e fontane (art. 4)', [['3'], ['4']]],
    ['Le fontane, art. 7, che il catalogo non conosce', [['7']]],
    ['I lampioni, art. 3', [['3']]],
    ['Le fontanelle, art. 3', [['3']]],
  ])('nothing against: %s', (text, articles) => {
    expect(found(text, ...articles)).toEqual([]);
  });

  test('without the sentence it is not asked', () => {
    const record = { citations: [citation('legge', 'L. 10/2001', { ...LAW, articles: [cited('3')] })] };
    expect(checkCitations(record, NORMS, { on: '2009-01-01' })).toEqual([]);
  });
});

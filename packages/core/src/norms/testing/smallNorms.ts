import type { Citation } from '../citation';
import type { Norm, NormsCatalogue } from '../norm';

const READ = { confidence: 'verified', sources: ['Gazzetta'] } as const;

/** An act of an invented catalogue. */
export function norm(
  id: string,
  act: Norm['act'],
  number: string | null,
  date: string,
  more: Partial<Norm> = {},
): Norm {
  return {
    id,
    act,
    number,
    date,
    year: Number(date.slice(0, 4)),
    title: `Titolo ${id}`,
    titleIs: 'ours',
    names: [],
    articles: [],
    confidence: READ.confidence,
    sources: [...READ.sources],
    ...more,
  };
}

/** An invented catalogue with one act for each thing that a citation can get wrong. */
export function smallNorms(...more: readonly Norm[]): NormsCatalogue {
  const grounds = { confidence: READ.confidence, sources: [...READ.sources] };
  return {
    id: 'small',
    edition: '1',
    provenance: 'Inventato',
    issuers: [
      { id: 'ente', names: ['Ente', 'Ente nazionale inventato'] },
      { id: 'altro', names: ['Comitato inventato'] },
    ],
    norms: [
      norm('law', 'legge', '10', '2001-03-04', {
        title: 'Disposizioni sulle piazze e sui giardini dei comuni',
        titleIs: 'official',
        names: ['Legge piazze'],
        validity: { inForceFrom: '2001-04-01', applicableFrom: '2001-06-01', ...grounds },
        articles: [
          { article: '3', matter: 'Panchine', keywords: ['panchine'], ...grounds },
          { article: '4', matter: 'Fontane', keywords: ['fontane'], ...grounds },
          {
            article: '5-bis',
            matter: 'Statue',
            validity: { repealedOn: '2010-01-01', successor: { normId: 'code', article: '9' }, ...grounds },
            ...grounds,
          },
        ],
      }),
      norm('old', 'decreto-legislativo', '20', '2003-05-06', {
        title: 'Codice delle strade',
        names: ['Codice delle strade'],
        validity: { repealedOn: '2012-01-01', successor: { normId: 'code' }, ...grounds },
      }),
      norm('code', 'decreto-legislativo', '30', '2011-07-08', {
        title: 'Codice delle strade nuovo',
        names: ['Codice delle strade'],
        validity: { inForceFrom: '2012-01-01', ...grounds },
      }),
      norm('decree', 'decreto-legge', '40', '2005-01-02', { convertedById: 'conversion' }),
      norm('conversion', 'legge', '41', '2005-03-03'),
      norm('rules-a', 'dpcm', null, '2006-02-02', { title: 'Regole tecniche sulle targhe' }),
      norm('rules-b', 'dpcm', null, '2006-02-02', { title: 'Regole tecniche sui cartelli' }),
      norm('union', 'regolamento-ue', '2007/77', '2007-07-07', { names: ['RIP'] }),
      norm('circular', 'circolare', '5', '2008-08-08', { issuerId: 'ente' }),
      norm('remembered', 'legge', '50', '2009-09-09', { confidence: 'memory', sources: [] }),
      ...more,
    ],
  };
}

/** A citation as a record stores it. */
export function citation(act: Citation['act'], asPrinted: string, more: Partial<Citation> = {}): Citation {
  return { id: 'c1', act, number: null, date: null, year: null, articles: [], links: [], asPrinted, ...more };
}

/** An article as it is cited. */
export function cited(article: string, asPrinted = `art. ${article}`): Citation['articles'][number] {
  return { article, asPrinted };
}

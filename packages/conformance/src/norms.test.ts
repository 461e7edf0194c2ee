import { describeIssue } from '@pds/core/base';
import { NORMS_CATALOGUE } from '@pds/core/catalogues';
import { it } from '@pds/core/messages/it';
import { type CitingRecord, checkCitations, resolveCitation } from '@pds/core/norms';
import { parseObjectivePlan } from '@pds/core/objectives';
import { parseProcedureRegister } from '@pds/core/procedures';
import { cesenaRegister, moscianoPlan } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

function opened<T>(result: { readonly ok: boolean; readonly value?: T }): T {
  if (!result.ok || result.value === undefined) throw new Error();
  return result.value;
}

const cesena = opened(parseProcedureRegister(cesenaRegister));
const mosciano = opened(parseObjectivePlan(moscianoPlan));

/** The sentence around a citation, where the report has it in a row of its own. */
const GOALS = new Map([['cit-7-4', mosciano.goals.get('goal-1')?.text ?? '']]);

const found = (record: CitingRecord, on: string, texts?: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    checkCitations(record, NORMS_CATALOGUE, { on, ...(texts ? { texts } : {}) }).map(
      ({ path, code, severity }) => [`${path?.slice(1).join('.')}`, `${severity} ${code}`],
    ),
  );

describe('every act that a source document cites is known', () => {
  test.each([
    ['Cesena', cesena, '2015-02-28'],
    ['Mosciano', mosciano, '2022-03-17'],
  ] as const)('%s', (_, record, on) => {
    for (const citation of record.citations) {
      const read = resolveCitation(citation, NORMS_CATALOGUE, { on });
      expect(read.ok, citation.id).toBe(true);
      if (read.ok && citation.normId !== undefined) expect(read.value.id).toBe(citation.normId);
    }
  });
});

test('Cesena’s plan, on the day of its census, raises the slips of its print and nothing else', () => {
  expect(found(cesena, '2015-02-28')).toEqual({
    // The law-decree of 24 June 2014 and the CAD without their numbers
    'citation-0-dl-2014.number': 'warning norms.number_missing',
    'citation-5.1-cad.number': 'warning norms.number_missing',
    // L. 241/1990 is of August
    'citation-1-q.date': 'error norms.date_wrong',
    // "DCPM" three times, "vices ter"
    'citation-1-u.asPrinted': 'info norms.act_misspelt',
    'citation-1-v.asPrinted': 'info norms.act_misspelt',
    'citation-1-w.asPrinted': 'info norms.act_misspelt',
    'citation-1-bb-43.articles.0.asPrinted': 'info norms.article_misspelt',
    // Titles cut short
    'citation-1-b.title': 'warning norms.title_cut',
    'citation-1-j.title': 'warning norms.title_cut',
    // R.D. 733/1931 for 773/1931
    'citation-1-aa.number': 'warning norms.number_differs',
  });
});

test('Mosciano’s report, on the day of its last revision, does so too', () => {
  expect(found(mosciano, '2022-03-17', GOALS)).toEqual({
    // "Direttiva (UE) 2016/679", artt. 26 and 35 for the security of data
    'cit-7-4.act': 'error norms.kind_wrong',
    'cit-7-4.articles': 'warning norms.article_elsewhere',
    // "ex art. 32" of what is in force
    'cit-7-5.repealed': 'warning norms.still_in_force',
    // The notice of art. 13 of the Codice, repealed in 2018
    'cit-9-1.articles.0.article': 'warning norms.article_repealed',
    // The GDPR "in vigore dal 25.05.2016"
    'cit-12-1.inForceFrom': 'error norms.in_force_wrong',
    // "Codice in materia di protezione dei dati e in Italia"
    'cit-12-2.title': 'warning norms.title_cut',
  });
});

test('a clerk reads what is right', () => {
  const told = (record: CitingRecord, on: string, id: string) =>
    checkCitations(record, NORMS_CATALOGUE, { on, texts: GOALS })
      .filter(({ path }) => path?.[1] === id)
      .map((issue) => describeIssue(issue, it));
  expect(told(cesena, '2015-02-28', 'citation-1-q')).toEqual([
    'La data citata (07/06/1990) non è quella dell’atto (07/08/1990): «Legge 7 agosto 1990, n. 241».',
  ]);
  expect(told(mosciano, '2022-03-17', 'cit-7-4')).toEqual([
    'Il tipo di atto citato non è quello giusto: si tratta di «Regolamento (UE) 2016/679».',
    'Gli articoli citati (26, 35) trattano altro: l’argomento del testo è nell’art. 32, «Sicurezza del trattamento» (Regolamento (UE) 2016/679).',
  ]);
});

test('read today, both are told what has been repealed since', () => {
  const since = (record: CitingRecord, on: string) =>
    checkCitations(record, NORMS_CATALOGUE, { on, today: '2026-03-01' }).flatMap(({ code, path }) =>
      code.endsWith('_since') ? [`${path?.[1]}`] : [],
    );
  expect(since(cesena, '2015-02-28')).toEqual([
    'citation-0-cad',
    ...['citation-1-a', 'citation-1-a', 'citation-1-a'],
    ...['citation-6.1-29', 'citation-6.2-g', 'citation-6.3-30', 'citation-6.3-11'],
  ]);
  expect(since(mosciano, '2022-03-17')).toEqual([
    ...['cit-2-5', 'cit-11-1', 'cit-11-3', 'cit-13-1', 'cit-13-2'],
  ]);
});

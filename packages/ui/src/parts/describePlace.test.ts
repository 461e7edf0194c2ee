import { collectionOf } from '@pds/core/base';
import { open } from '@pds/core/document';
import { places as de } from '@pds/core/messages/de';
import { places as en } from '@pds/core/messages/en';
import { places } from '@pds/core/messages/it';
import { modenaPilot, samplePlan } from '@pds/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePlace } from './describePlace';

const SCENARIO = samplePlan.scenarios[0];

describe('describePlace', () => {
  test.each([
    ['the record itself', [], ''],
    ['a field', ['title'], 'Titolo'],
    ['a field below another', ['settings', 'method'], 'Impostazioni › Metodo di analisi'],
    ['a field addressed as a patch does', ['root', 'p', 'title'], 'Titolo'],
    ['a collection', ['sites'], 'Sedi'],
    ['a row by its name', ['sites', 'site-porta-ovest'], 'Sedi › Municipio di Porta Ovest'],
    ['a row by code and name', ['assets', 'A-02', 'siteId'], 'Beni › A-02 · Postazione › Sede'],
    ['a row by its number', ['versions', 'v1', 'state'], 'Versioni › voce 1 › Stato'],
    ['a row that is gone', ['sites', 'site-9', 'name'], 'Sedi › «site-9» › Nome'],
    ['a list’s entry', ['assets', 'A-02', 'dependsOn', 2], 'Beni › A-02 · Postazione › Dipende da › voce 3'],
    ['a word that hangs on its collection', ['measures', 'm', 'acts'], 'Contromisure › voce 1 › Agisce su'],
    ['a field that no record has', ['ricetta'], '«ricetta»'],
  ])('%s', (_, path, words) => {
    const record = {
      id: 'p',
      sites: [{ id: 'site-porta-ovest', name: 'Municipio di Porta Ovest' }],
      assets: [{ id: 'A-02', code: 'A-02', name: 'Postazione', dependsOn: ['a', 'b', 'c'] }],
      versions: [{ id: 'v1' }],
      measures: [{ id: 'm' }],
    };
    const opened = {
      ...record,
      sites: collectionOf(record.sites),
      assets: collectionOf(record.assets),
      versions: collectionOf(record.versions),
    };
    expect(describePlace({ path }, places, { record })).toBe(words);
    expect(describePlace({ path }, places, { record: opened })).toBe(words);
  });

  test('a character is counted from 1 where there is no path', () => {
    expect(describePlace({ path: [], offset: 0 }, places)).toBe('al carattere 1');
    expect(describePlace({ offset: 9000 }, de)).toBe('beim Zeichen 9001');
  });

  test('without the record a row keeps its id', () => {
    const path = ['scenarios', SCENARIO.id, 'assetId'];
    expect(describePlace({ path }, places)).toBe(`Scenari di rischio › «${SCENARIO.id}» › Bene`);
    expect(describePlace({ path }, en)).toBe(`Risk scenarios › «${SCENARIO.id}» › Asset`);
  });

  test('the host’s name for a row goes before the row’s own', () => {
    const place = describePlace({ path: ['sites', 's', 'name'] }, places, {
      record: { sites: [{ id: 's', name: 'Sede' }] },
      nameRow: (collection, row) => `${collection}/${row.id}`,
    });
    expect(place).toBe('Sedi › sites/s › Nome');
  });

  test('every finding on a source document has a place in words', () => {
    const opened = open(modenaPilot);
    if (!opened.ok) throw new Error('the fixture must open');
    const told = opened.issues.map((issue) => describePlace(issue, places, { record: opened.value }));
    expect(told.length).toBeGreaterThan(5);
    for (const place of told) expect(place).toMatch(/^[^«»]+$/);
  });

  test('no path and no record make it throw, and what it answers stays short', () => {
    const step = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.nat(),
      fc.constantFrom('assets', '__proto__', 'id'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), fc.jsonValue(), (path, held) => {
        const record = { assets: held };
        expect(describePlace({ path }, places, { record }).length).toBeLessThan(500);
      }),
    );
  });
});

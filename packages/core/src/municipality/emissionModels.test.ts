import { describe, expect, test } from 'vitest';
import { collectionOf } from '../base/collection';
import { CIE_CATALOGUE } from '../catalogues/cieCatalogue';
import { checkContent } from '../plan/checks/checkContent';
import { createPlan } from '../plan/createPlan';
import { EMISSION_MODELS, EMISSION_SCOPE, EMISSION_STEPS, existsUnder } from './emissionModels';
import type { EmissionModel } from './municipality';
import { ROLE_NAMES } from './roles';

const MODELS = Object.keys(EMISSION_MODELS) as EmissionModel[];

/** What the domain says exists under the models of 2000 and 2007 only, written a second time on purpose. */
const OLD_ONLY = {
  assetKind: [
    'carta-attivata',
    'documento-in-bianco',
    'elenco-numerato',
    'locale-custodia',
    'modulo-pin',
    'stampante-carte',
  ],
  role: ['custode-documenti-bianco'],
  process: [
    'custodia-bianco',
    'formazione',
    'installazione-servizi',
    'presa-in-carico-bianco',
    'quadratura-bianco',
    'stampa-pin',
  ],
};
const NEW_ONLY = ['custodia-giacenza', 'presa-in-carico-giacenza', 'prima-parte-pin', 'quadratura-giacenza'];

const KNOWN = {
  assetKind: CIE_CATALOGUE.assetKinds.map(({ id }) => id),
  role: ROLE_NAMES as readonly string[],
  process: (CIE_CATALOGUE.processes ?? []).map(({ id }) => id),
};

function planUnder(emissionModel: EmissionModel) {
  return createPlan({
    id: 'p',
    title: 'Piano',
    municipality: { id: 'm', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel, prefettura: 'Prova' },
    catalogue: CIE_CATALOGUE,
  });
}

describe.each(['assetKind', 'role', 'process'] as const)('what a model has: %s', (area) => {
  test.each(MODELS)('%s', (model) => {
    const central = model === 'centrale-2015';
    const missing = KNOWN[area].filter((id) => !existsUnder(area, id, model)).sort();
    expect(missing).toEqual(central ? OLD_ONLY[area] : area === 'process' ? NEW_ONLY : []);
  });

  test('every row is of something that there is, and says its source', () => {
    for (const [id, row] of Object.entries(EMISSION_SCOPE[area])) {
      expect(KNOWN[area]).toContain(id);
      expect(row.source).toMatch(/^D\.M\. /);
    }
  });
});

test('a ledger of cards is kept wherever blank documents exist', () => {
  for (const model of MODELS) {
    expect(EMISSION_MODELS[model].keepsBlankCards).toBe(
      existsUnder('assetKind', 'documento-in-bianco', model),
    );
    expect(EMISSION_STEPS.supply.by[model].length > 0).toBe(EMISSION_MODELS[model].keepsBlankCards);
    expect(EMISSION_STEPS['pin-printing'].by[model].length > 0).toBe(
      existsUnder('process', 'stampa-pin', model),
    );
  }
});

test('a new plan starts with the processes of its model, numbered without a gap', () => {
  const codes = (model: EmissionModel) => [...planUnder(model).processes].map(({ code }) => code);
  const run = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${prefix}-${i + 1}`);
  expect(codes('comune-2000')).toEqual([...run('INA', 4), ...run('EM', 10), ...run('USO', 5)]);
  expect(codes('centrale-2015')).toEqual([...run('INA', 4), ...run('EM', 9), ...run('USO', 4)]);
});

describe('a plan that holds what its model does not have', () => {
  const asset = (id: string, siteId: string, status: 'attivo' | 'dismesso') => ({
    id,
    code: id,
    kind: 'documento-in-bianco',
    name: 'Carte',
    siteId,
    value: { C: 2, I: 4, A: 3 },
    dependsOn: [],
    status,
  });
  const site = (id: string, municipalityId: string) => ({
    id,
    municipalityId,
    kind: 'municipio' as const,
    name: id,
    address: '',
    rooms: [],
    issuingStations: 1,
    accessPoints: 0,
  });
  const old = planUnder('comune-2000');
  const owner = old.municipalities.get('m')!;
  const filled = {
    ...old,
    municipalities: collectionOf([owner, { ...owner, id: 'n', emissionModel: 'centrale-2015' as const }]),
    sites: collectionOf([site('s', 'm'), site('t', 'n')]),
    people: collectionOf([{ id: 'k', name: 'Custode' }]),
    assets: collectionOf([asset('a', 's', 'attivo'), asset('b', 't', 'attivo'), asset('c', 't', 'dismesso')]),
    roles: collectionOf([
      { id: 'r', role: 'custode-documenti-bianco' as const, personId: 'k', siteId: 's', from: '2001-01-01' },
      { id: 'q', role: 'custode-documenti-bianco' as const, personId: 'k', siteId: 't', from: '2001-01-01' },
    ]),
  };
  const told = (plan: typeof filled) =>
    checkContent(plan, { today: '2002-01-01' })
      .filter(({ code }) => code.endsWith('_not_under_model'))
      .map(({ severity, path }) => [severity, path?.slice(0, 2).join('.')]);

  test('is warned at what stands with the owner of that model, and not of what is no longer in use', () => {
    expect(told(filled)).toEqual([
      ['warning', 'assets.b'],
      ['warning', 'roles.q'],
    ]);
  });

  test('is warned of the processes that were left over when the model changed', () => {
    const moved = {
      ...filled,
      municipalities: collectionOf([{ ...owner, emissionModel: 'centrale-2015' as const }]),
    };
    expect(
      told(moved)
        .map(([, place]) => place!)
        .filter((place) => place.startsWith('processes'))
        .map((place) => place.slice('processes.'.length))
        .sort(),
    ).toEqual(OLD_ONLY.process);
  });
});

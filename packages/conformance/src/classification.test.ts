import { parsePilotProject } from '@pds/core/pilot';
import {
  checkClassification,
  checkLevels,
  classify,
  deriveServiceType,
  euLevelOf,
  gapReport,
  type LevelAttributes,
  macroClassOf,
  parseProcedureRegister,
  upgradePath,
} from '@pds/core/procedures';
import { cesenaRegister, modenaPilot } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

describe('Cesena’s register', () => {
  const read = parseProcedureRegister(cesenaRegister);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));

  test('has the scales that the rules know, and no assessment yet', () => {
    const found = checkClassification(read.value, { today: '2015-02-28' });
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'levels.no_assessment'));
  });

  test('has no way to show before somebody has assessed it', () => {
    const gaps = gapReport(read.value, { on: '2015-02-28' });
    expect(gaps.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(
      Array.from({ length: 4 }, () => 'levels.start_unknown'),
    );
  });
});

/**
 * Where Modena's three services stand on Cesena's scales: our reading, for the form does not ask. The first enters the
 * offices' usual way of working, registered, perhaps also written: 3 or 5. The third is still being talked about.
 */
const READING: Readonly<Record<string, { readonly levels: object; readonly deskReason?: object }>> = {
  'servizio-istanze': { levels: { web: 3, integration: [3, 5], visura: 0 } },
  'servizio-pagamenti': { levels: { web: 4, integration: 4, visura: 0 } },
  'servizio-altri-enti': {
    levels: { web: 2, integration: 0, visura: 0 },
    deskReason: { kind: 'organisational', text: 'I progetti con gli altri enti non sono ancora definiti' },
  },
};

/** The card identifies in all of them; what is left out the form does not say. */
const CARD: LevelAttributes = {
  infoPage: null,
  formAvailable: null,
  booking: null,
  proactive: null,
  authentication: ['cie'],
};

const KIND: Readonly<Record<string, LevelAttributes>> = {
  'servizio-istanze': { kind: 'istanza', paymentDue: 'none' },
  'servizio-pagamenti': { kind: 'pagamento', paymentDue: 'always' },
  'servizio-altri-enti': { kind: null, paymentDue: null },
};

describe('Modena’s services on Cesena’s scales', () => {
  const services = modenaPilot.services.map((service) => ({
    ...service,
    classification: { profile: 'cesena-2015', ...READING[service.id] },
  }));
  const read = parsePilotProject({ ...modenaPilot, services });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const placed = [...read.value.services].map(({ id, classification }) => ({
    levels: classification!.levels,
    attributes: { ...CARD, ...KIND[id], deskReason: classification!.deskReason?.kind },
  }));
  const each = <Answer>(ask: (service: (typeof placed)[number]) => Answer) => placed.map(ask);

  test('the form stores where they stand, levels left open included', () => {
    expect(each(({ levels }) => levels)).toEqual(modenaPilot.services.map(({ id }) => READING[id]!.levels));
  });

  test('none breaks a rule; the third would without its reason', () => {
    expect(each(({ levels, attributes }) => checkLevels(levels, attributes))).toEqual([[], [], []]);
    const { levels, attributes } = placed[2]!;
    expect(checkLevels(levels, { ...attributes, deskReason: undefined }).map(({ rule }) => rule)).toEqual([
      'C04',
    ]);
  });

  test('two start a procedure; of the third nobody knows whether it is only a booking', () => {
    expect(each(({ levels, attributes }) => deriveServiceType(levels, attributes))).toEqual([
      'transazionale',
      'transazionale',
      null,
    ]);
    const { levels, attributes } = placed[2]!;
    expect(classify(levels, { ...attributes, booking: true }).desk).toMatchObject({ item: 'a' });
  });

  test('what the open level decides stays open', () => {
    const known = { proactive: false };
    expect(
      each(({ levels, attributes }) => euLevelOf(levels, { ...attributes, ...known })?.level ?? null),
    ).toEqual([null, 'LEVEL 4', 'LEVEL 3']);
    expect(each(({ levels, attributes }) => macroClassOf(levels, { ...attributes, ...known }))).toEqual([
      'd',
      'd',
      'c',
    ]);
    const { attributes } = placed[0]!;
    const both = [3, 5].map((integration) =>
      euLevelOf({ web: 3, integration, visura: 0 }, { ...attributes, ...known }),
    );
    expect(both.map((level) => level?.level)).toEqual(['LEVEL 3', 'LEVEL 4']);
  });

  test('the way to the top, from where one knows where one stands', () => {
    const top = { web: 4, integration: 5, visura: 2 };
    const ways = each(({ levels, attributes }) => upgradePath(levels, top, { attributes }));
    expect(
      ways.map((way) => (way.ok ? way.value.steps.map(({ axis }) => axis) : way.issues[0]?.code)),
    ).toEqual(['levels.start_unknown', ['integration', 'visura'], ['integration', 'web', 'visura']]);
    expect(ways.flatMap((way) => (way.ok ? way.value.steps.flatMap(({ missing }) => missing) : []))).toEqual(
      [],
    );
  });
});

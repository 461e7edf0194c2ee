import { describe, expect, test } from 'vitest';
import { testPlan } from '../../testing/testPlan';
import { edit } from '../testing/browser';
import { sharedTestDesk } from '../testing/sharedTestDesk';

const { desk, browser } = sharedTestDesk();

describe('adding records', () => {
  const records = () => `/api/municipalities/${desk().home}/records`;

  test('a new plan takes its first version', async () => {
    const created = await browser('responsabile').send('POST', `/api/municipalities/${desk().home}/plans`, {
      title: 'Nuovo',
    });
    expect(created.status).toBe(201);
    const path = `${records()}/${created.body.id}`;
    expect((await browser('responsabile').send('GET', path)).body).toMatchObject({
      title: 'Nuovo',
      version: 1,
    });
    const command = {
      ...edit('c1'),
      type: 'create-alfa',
      versionId: 'v1',
      on: '2026-03-02',
      changes: undefined,
    };
    const opened = await browser('responsabile').send('POST', `${path}/commands`, {
      base: 1,
      own: [],
      commands: [command],
    });
    expect(opened).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('a record that was taken away comes back as it was', async () => {
    const imported = await browser('responsabile').send('POST', records(), testPlan());
    expect(imported.status).toBe(201);
    const { document } = (await browser('responsabile').send('GET', `${records()}/${imported.body.id}`)).body;
    expect(document).toEqual(JSON.parse(JSON.stringify(testPlan())));
  });

  test.each([
    ['a cut-off file', JSON.stringify(testPlan()).slice(0, 500), 'document.bad_json'],
    ['a newer document', JSON.stringify({ ...testPlan(), schemaVersion: 99 }), 'document.too_new'],
    ['a document of no kind', '{"kind":"recipe"}', 'document.unknown_kind'],
    ['no object', '7', 'document.unknown_kind'],
    ['a tower of brackets', '{"a":'.repeat(50_000), 'desk.too_deep'],
  ])('%s is refused with its reason', async (_, body, code) => {
    const answer = await browser('responsabile').send('POST', records(), body);
    expect(answer).toMatchObject({ status: 422, body: { issues: [{ code }] } });
    expect(answer.body.importable).toBeUndefined();
  });

  test('a plan whose scenario points nowhere is told, and stored only when that is accepted', async () => {
    const plan = JSON.parse(JSON.stringify(testPlan()));
    plan.scenarios.push({
      id: 's1',
      ordinal: 1,
      processId: 'none',
      activityId: 'none',
      assetId: 'gone',
      threatCode: 'T-02',
      vulnerabilityCodes: [],
      harms: ['C'],
      likelihood: 1,
      ease: 1,
      measureIds: [],
    });
    const refused = await browser('responsabile').send('POST', records(), plan);
    expect(refused.status).toBe(422);
    expect(refused.body.importable).toBe(true);
    expect(refused.body.issues).toContainEqual(
      expect.objectContaining({ code: 'document.dangling', path: ['scenarios', 's1', 'assetId'] }),
    );
    expect((await browser('responsabile').send('POST', `${records()}?errors=accepted`, plan)).status).toBe(
      201,
    );
  });
});

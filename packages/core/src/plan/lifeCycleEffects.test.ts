import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { applyPlan } from './applyPlan';
import { contentHash, freezeContent } from './frozenContent';
import { checkHistory } from './history';
import type { SecurityPlan } from './model/plan';
import type { PlanVersion } from './model/version';
import { COMMANDS } from './testing/everyCommand';
import { complete, LIVES, MAYOR, run, smallPlan } from './testing/smallPlan';

const on = '2026-03-10';
const versionOf = (plan: SecurityPlan, id = 'v') => plan.versions.get(id)!;
const withVersion = (plan: SecurityPlan, change: Partial<PlanVersion>) => ({
  ...plan,
  versions: plan.versions.replace({ ...versionOf(plan), ...change }),
});
const entriesAfter = (plan: SecurityPlan, before: SecurityPlan) =>
  plan.history
    .toArray()
    .slice(before.history.size)
    .map(({ hash: _, previousHash: __, ...entry }) => entry);

describe('what a step leaves behind', () => {
  test('a version begins empty, with the day on which it was opened', () => {
    expect(versionOf(LIVES.bozza())).toEqual({
      id: 'v',
      kind: 'alfa',
      revision: 0,
      state: 'bozza',
      createdOn: '2026-03-02',
      transmissions: [],
      review: [],
    });
  });

  test('opening a version adds it and its entry, and touches nothing else', () => {
    const result = applyPlan(smallPlan(), complete({ ...COMMANDS['create-alfa'] }, 'next'));
    expect(result.ok && result.value.patches.map(({ op, collection, id }) => [op, collection, id])).toEqual([
      ['add', 'versions', 'n'],
      ['add', 'history', 'next'],
    ]);
  });

  test('validation freezes the content under its hash, reopening drops both', () => {
    const ready = LIVES['pronta-firma']();
    const content = freezeContent(smallPlan());
    expect(versionOf(ready)).toMatchObject({ content, contentHash: contentHash(content) });
    expect(ready.history.toArray().at(-1)).toMatchObject({
      command: 'validate',
      contentHash: contentHash(content),
    });
    const reopened = run(ready, { type: 'reopen', versionId: 'v', on });
    expect(versionOf(reopened)).toEqual(versionOf(LIVES.bozza()));
    expect(reopened.history.toArray().at(-1)).not.toHaveProperty('contentHash');
  });

  test('the signature is who and when', () => {
    const signed = versionOf(LIVES.firmata());
    expect([signed.signedBy, signed.signedOn, signed.signatures]).toEqual(['mayor', '2026-03-02', undefined]);
    const entry = LIVES.firmata().history.toArray().at(-1);
    expect(entry).toMatchObject({ command: 'sign', personId: 'mayor', from: 'pronta-firma', to: 'firmata' });
  });

  test('a transmission is kept with its channel, attachments and protocol, after those before it', () => {
    const transmit = { ...COMMANDS.transmit, on, attachments: ['piano.pdf'] };
    const sent = run(LIVES.firmata(), transmit);
    const first = { id: 't2', date: on, channel: 'pec-firma-digitale', attachments: ['piano.pdf'] };
    expect(versionOf(sent).transmissions).toEqual([first]);
    expect(sent.history.toArray().at(-1)).not.toHaveProperty('protocol');
    const { transmissions } = versionOf(LIVES.trasmessa());
    const again = run(withVersion(LIVES.firmata(), { transmissions }), { ...transmit, protocol: '12/2026' });
    expect(versionOf(again).transmissions).toEqual([...transmissions, { ...first, protocolOut: '12/2026' }]);
    expect(again.history.toArray().at(-1)).toMatchObject({ command: 'transmit', protocol: '12/2026' });
  });

  test('a receipt dates the last transmission and is in the review', () => {
    const [transmission] = versionOf(LIVES.trasmessa()).transmissions;
    const twice = withVersion(LIVES.trasmessa(), {
      transmissions: [transmission!, { ...transmission!, id: 'u' }],
    });
    const received = run(twice, { type: 'record-receipt', versionId: 'v', on });
    expect(versionOf(received)).toMatchObject({
      state: 'in-esame',
      transmissions: [transmission, { ...transmission, id: 'u', receivedOn: on }],
    });
    expect(versionOf(received).transmissions[0]).toEqual(transmission);
    expect(versionOf(received).transmissions[1]).not.toHaveProperty('protocolIn');
    expect(versionOf(received).review).toEqual([{ date: on, kind: 'ricevuto', recordedBy: 'officer' }]);
    const protocolled = run(twice, { type: 'record-receipt', versionId: 'v', on, protocol: '77' });
    expect(versionOf(protocolled).transmissions[1]).toMatchObject({ receivedOn: on, protocolIn: '77' });
    expect(versionOf(protocolled).review).toEqual([
      { date: on, kind: 'ricevuto', protocol: '77', recordedBy: 'officer' },
    ]);
  });

  test('a decision is in the review after what came before it', () => {
    const examined = LIVES['in-esame']();
    const before = versionOf(examined).review;
    const approved = run(examined, { type: 'record-approval', versionId: 'v', on, protocol: '5' });
    expect(versionOf(approved)).toMatchObject({
      approvedOn: on,
      approvalAct: { protocol: '5', date: on },
      review: [...before, { date: on, kind: 'approvato', protocol: '5', recordedBy: 'officer' }],
    });
    const returned = run(examined, {
      type: 'record-return',
      versionId: 'v',
      on,
      protocol: '6',
      note: 'Incompleto',
    });
    expect(versionOf(returned).review).toEqual([
      ...before,
      { date: on, kind: 'restituito', protocol: '6', text: 'Incompleto', recordedBy: 'officer' },
    ]);
    const items = [{ id: 'i1', section: '7', text: 'Precisare', state: 'aperta' as const }];
    const asked = run(examined, { type: 'record-change-request', versionId: 'v', on, items });
    expect(versionOf(asked).review).toEqual([
      ...before,
      { date: on, kind: 'richiesta-modifiche', items, recordedBy: 'officer' },
    ]);
  });

  test('what the Prefettura asks is open, whatever the command says', () => {
    const answered = { id: 'i1', section: '7', text: 'Precisare', state: 'recepita' as const, answer: 'x' };
    const asked = run(LIVES['in-esame'](), {
      type: 'record-change-request',
      versionId: 'v',
      on,
      items: [answered],
    });
    expect(versionOf(asked).review.at(-1)?.items).toEqual([
      { id: 'i1', section: '7', text: 'Precisare', state: 'aperta' },
    ]);
  });

  test('an approval supersedes on its day the version in force, and the history tells both', () => {
    const before = LIVES.superata();
    const both = LIVES.superata().history.toArray().slice(-2);
    expect(both).toMatchObject([
      { versionId: 'w', from: 'trasmessa', to: 'approvata', command: 'record-approval' },
      { versionId: 'v', from: 'approvata', to: 'superata', command: 'record-approval' },
    ]);
    expect(both[1]!.id).toBe(`${both[0]!.id}/1`);
    expect(versionOf(before).supersededOn).toBe('2026-03-02');
    expect(versionOf(before, 'w')).not.toHaveProperty('supersededOn');
  });

  test('the history says who, when, what and by which act', () => {
    const before = LIVES['in-esame']();
    const at = '2026-03-02T09:00:00+01:00';
    const returned = run(before, {
      type: 'record-return',
      versionId: 'v',
      on,
      protocol: '6',
      note: 'Incompleto',
    });
    expect(entriesAfter(returned, before)).toEqual([
      {
        id: returned.history.toArray().at(-1)!.id,
        at,
        on,
        recordedBy: 'officer',
        decidedBy: 'prefettura-utg',
        command: 'record-return',
        versionId: 'v',
        from: 'in-esame',
        to: 'restituita',
        protocol: '6',
        note: 'Incompleto',
      },
    ]);
    const opened = run(smallPlan(), { type: 'create-beta', versionId: 'v', on });
    expect(entriesAfter(opened, smallPlan())).toEqual([
      {
        id: 'c0-0',
        at,
        on,
        recordedBy: 'officer',
        command: 'create-beta',
        versionId: 'v',
        from: null,
        to: 'bozza',
      },
    ]);
    expect(versionOf(opened).kind).toBe('beta');
    expect(checkHistory(returned)).toEqual([]);
  });

  test('an update of content that was not frozen leaves the plan as it is', () => {
    const { content: _, contentHash: __, ...bare } = versionOf(LIVES.approvata());
    const plan = LIVES.approvata();
    const update = complete({ ...COMMANDS['create-update'] }, 'next');
    const result = applyPlan({ ...plan, versions: plan.versions.replace(bare) }, update);
    expect(result.issues.map(({ code }) => code)).toEqual(['plan.content_changed']);
  });

  test('revisions count on within a kind, whatever became of the versions before', () => {
    const withdrawn = run(
      LIVES.ritirata(),
      { type: 'create-alfa', versionId: 'second', on },
      { type: 'withdraw', versionId: 'second', on, note: 'x' },
      { type: 'create-beta', versionId: 'third', on },
    );
    expect(withdrawn.versions.toArray().map(({ kind, revision }) => [kind, revision])).toEqual([
      ['alfa', 0],
      ['alfa', 1],
      ['beta', 0],
    ]);
  });
});

/** A plan of two municipalities, each with a Sindaco of its own. */
function jointPlan(): SecurityPlan {
  const plan = smallPlan();
  return {
    ...plan,
    municipalities: plan.municipalities.add({
      ...plan.municipalities.get('m')!,
      id: 'n',
      name: 'Valle Chiara',
    }),
    people: plan.people.add({ id: 'other-mayor', name: 'Other', contacts: {} }),
    roles: plan.roles
      .replace({ ...plan.roles.get('r1')!, municipalityId: 'm' })
      .replace({ ...plan.roles.get('r2')! })
      .add({ id: 'r3', role: 'sindaco', personId: 'other-mayor', municipalityId: 'n', from: '2020-01-01' }),
  };
}

describe('a joint plan', () => {
  const sign = (personId: string) =>
    ({ type: 'sign', versionId: 'v', on, personId, by: { ...MAYOR, id: personId } }) as const;
  const ready = () =>
    run(
      jointPlan(),
      { type: 'create-alfa', versionId: 'v', on },
      { type: 'close-survey', versionId: 'v', on },
      { type: 'validate', versionId: 'v', on },
    );

  test('is signed when the Sindaco of each municipality has signed', () => {
    const half = run(ready(), sign('mayor'));
    expect(versionOf(half)).toMatchObject({
      state: 'pronta-firma',
      signatures: [{ municipalityId: 'm', personId: 'mayor', on }],
    });
    expect(half.history.toArray().at(-1)).toMatchObject({ from: 'pronta-firma', to: 'pronta-firma' });
    const twice = applyPlan(half, complete(sign('mayor'), 'next'));
    expect(twice.issues.map(({ code }) => code)).toEqual(['plan.not_the_mayor']);
    const whole = run(half, { ...sign('other-mayor'), on: '2026-03-11' });
    expect(versionOf(whole)).toMatchObject({
      state: 'firmata',
      signedBy: 'other-mayor',
      signedOn: '2026-03-11',
      signatures: [
        { municipalityId: 'm', personId: 'mayor', on },
        { municipalityId: 'n', personId: 'other-mayor', on: '2026-03-11' },
      ],
    });
  });

  test('reopened after one signature it has none', () => {
    const reopened = run(run(ready(), sign('mayor')), { type: 'reopen', versionId: 'v', on });
    expect(Object.keys(versionOf(reopened)).sort()).toEqual(Object.keys(versionOf(LIVES.bozza())).sort());
  });

  test('one person who is Sindaco of both signs for both, even by an appointment that names none', () => {
    const plan = ready();
    const { municipalityId: _, ...forAll } = plan.roles.get('r1')!;
    const signed = run({ ...plan, roles: plan.roles.replace(forAll).remove('r3') }, sign('mayor'));
    expect(versionOf(signed).state).toBe('firmata');
    expect(versionOf(signed).signatures?.map(({ municipalityId }) => municipalityId)).toEqual(['m', 'n']);
  });

  test('who became Sindaco of another owner after having signed signs for that one alone', () => {
    const half = run(ready(), sign('mayor'));
    const roles = half.roles.replace({ ...half.roles.get('r3')!, personId: 'mayor' });
    const whole = run({ ...half, roles }, sign('mayor'));
    expect(versionOf(whole)).toMatchObject({ state: 'firmata' });
    expect(versionOf(whole).signatures?.map(({ municipalityId }) => municipalityId)).toEqual(['m', 'n']);
  });

  test('goes only by a channel that the Prefettura of each accepts', () => {
    const signed = run(run(ready(), sign('mayor')), sign('other-mayor'));
    const accepting = (...acceptedChannels: ('cd-firmato' | 'pec-firma-digitale')[]) => {
      const other = signed.municipalities.get('n')!;
      const municipalities = signed.municipalities.replace({
        ...other,
        prefettura: { ...other.prefettura, acceptedChannels },
      });
      return applyPlan({ ...signed, municipalities }, complete({ ...COMMANDS.transmit, on }, 'next'));
    };
    expect(accepting('pec-firma-digitale').ok).toBe(true);
    expect(accepting('cd-firmato').issues).toMatchObject([
      { code: 'plan.channel_not_accepted', params: { channel: 'pec-firma-digitale' } },
    ]);
  });

  test('leaves the plan it was given as it was', () => {
    const plan = ready();
    const before = canonicalJson(plan);
    run(plan, sign('mayor'));
    expect(canonicalJson(plan)).toBe(before);
  });
});

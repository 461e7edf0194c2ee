import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { applyPlan } from './applyPlan';
import { checkVersions } from './checks/checkVersions';
import { contentHash, freezeContent } from './frozenContent';
import { checkHistory } from './history';
import { on, RENAME } from './testing/everyCommand';
import { complete, LIVES, MAYOR, run, smallPlan } from './testing/smallPlan';

describe('the life of a plan', () => {
  test('freezing keeps the content that was validated, whatever is edited later', () => {
    const approved = LIVES.approvata();
    const frozen = approved.versions.get('v')!;
    expect(frozen.contentHash).toBe(contentHash(freezeContent(smallPlan())));
    const updated = run(
      approved,
      { type: 'create-update', versionId: 'w', on, basedOn: 'v' },
      { type: 'edit', changes: [RENAME] },
    );
    expect(updated.versions.get('v')?.content).toEqual(frozen.content);
    expect(updated.versions.get('w')).toMatchObject({
      kind: 'beta',
      revision: 0,
      basedOn: 'v',
      state: 'bozza',
    });
  });

  test('a correction starts from the content that was sent, and its sending withdraws the version it corrects', () => {
    const asked = run(
      LIVES['richiesta-modifiche'](),
      { type: 'create-beta', versionId: 'b', on },
      { type: 'edit', changes: [RENAME] },
      { type: 'withdraw', versionId: 'b', on, note: 'x' },
    );
    expect(asked.sites.get('s1')?.name).toBe('Anagrafe');
    const corrected = run(asked, { type: 'open-correction', versionId: 'n', on, basedOn: 'v' });
    expect(corrected.sites.get('s1')?.name).toBe('Sede s1');
    expect(corrected.versions.get('n')).toMatchObject({ kind: 'alfa', revision: 1 });
    const signed = run(
      corrected,
      { type: 'close-survey', versionId: 'n', on },
      { type: 'validate', versionId: 'n', on },
      { type: 'sign', versionId: 'n', on, personId: 'mayor', by: MAYOR },
    );
    const transmit = {
      type: 'transmit' as const,
      versionId: 'n',
      on,
      transmissionId: 't3',
      channel: 'pec-firma-digitale' as const,
      attachments: [],
    };
    expect(applyPlan(signed, complete(transmit)).issues.map(({ code }) => code)).toEqual([
      'plan.request_unanswered',
    ]);
    const answer = {
      type: 'answer-request' as const,
      versionId: 'v',
      outcome: 'recepita' as const,
      answer: 'Aggiunta la misura.',
    };
    expect(applyPlan(signed, complete({ ...answer, itemId: 'gone' })).issues[0]?.code).toBe(
      'plan.unknown_request',
    );
    const sent = run(signed, { ...answer, itemId: 'i1' }, transmit);
    expect(sent.versions.get('v')?.review.at(-1)?.items).toMatchObject([{ id: 'i1', state: 'recepita' }]);
    expect(sent.versions.get('v')?.state).toBe('ritirata');
    expect(sent.versions.get('n')?.state).toBe('trasmessa');
  });

  test('an approval supersedes the one before it, and never are two in force', () => {
    const plan = LIVES.superata();
    expect(plan.versions.get('v')).toMatchObject({ state: 'superata', supersededOn: on });
    expect(
      [...plan.versions].filter((version) => version.state === 'approvata').map((version) => version.id),
    ).toEqual(['w']);
  });

  test('title and settings are frozen and restored with the content', () => {
    const changed = run(
      LIVES.approvata(),
      { type: 'create-update', versionId: 'w', on, basedOn: 'v' },
      {
        type: 'edit',
        changes: [
          { op: 'set', collection: 'root', id: 'plan', path: ['settings', 'acceptableLevel'], value: 'alto' },
          { op: 'set', collection: 'root', id: 'plan', path: ['title'], value: 'Altro' },
          { op: 'remove', collection: 'measures', id: 'm1' },
          { op: 'move', collection: 'sites', id: 's1' },
        ],
      },
    );
    const again = run(
      changed,
      { type: 'withdraw', versionId: 'w', on, note: 'x' },
      { type: 'create-update', versionId: 'x', on, basedOn: 'v' },
    );
    expect(canonicalJson(freezeContent(again))).toBe(canonicalJson(changed.versions.get('v')?.content));
    expect(again.versions.get('x')?.revision).toBe(1);
  });

  test('every change of state is in the history, those of other versions too', () => {
    const states = LIVES.superata()
      .history.toArray()
      .map(({ versionId, to }) => `${versionId} ${to}`);
    expect(states.slice(-2)).toEqual(['w approvata', 'v superata']);
  });

  test('states, frozen content and history bear each other out, or it is told where they do not', () => {
    const plan = LIVES.approvata();
    const version = plan.versions.get('v')!;
    const tell = (changes: Partial<typeof version>) =>
      checkVersions({ ...plan, versions: plan.versions.replace({ ...version, ...changes }) }).map(
        (issue) => issue.code,
      );
    const content = { ...version.content!, sites: [] };
    expect(tell({})).toEqual([]);
    expect(tell({ state: 'superata' })).toEqual(['plan.state_without_history']);
    expect(tell({ content })).toEqual(['plan.content_changed']);
    const { content: _, ...bare } = version;
    const emptied = checkVersions({ ...plan, versions: plan.versions.replace(bare) });
    expect(emptied.map((issue) => issue.code)).toEqual(['plan.content_changed']);
    expect(tell({ content, contentHash: contentHash(content) })).toEqual(['plan.state_without_history']);
    const cut = { ...plan, history: plan.history.remove(plan.history.toArray().at(-1)!.id) };
    expect(checkVersions(cut).map((issue) => issue.code)).toEqual(['plan.state_without_history']);
    const twice = { ...plan, versions: plan.versions.add({ ...version, id: 'z' }) };
    expect(checkVersions(twice).map((issue) => issue.code)).toContain('plan.too_many_versions');
  });

  test('the history is a chain that shows where it was broken', () => {
    const plan = LIVES.approvata();
    expect(checkHistory(plan)).toEqual([]);
    const second = plan.history.toArray()[1]!;
    const altered = { ...plan, history: plan.history.replace({ ...second, recordedBy: 'nobody' }) };
    expect(checkHistory(altered)).toEqual([
      {
        code: 'plan.history_broken',
        severity: 'error',
        path: ['history', second.id],
        params: { entryId: second.id },
      },
    ]);
    const shortened = { ...plan, history: plan.history.remove(second.id) };
    expect(checkHistory(shortened)[0]?.params).toEqual({ entryId: plan.history.toArray()[2]!.id });
  });

  test('the same commands give the same plan, byte for byte', () => {
    expect(canonicalJson(LIVES.superata())).toBe(canonicalJson(LIVES.superata()));
  });
});

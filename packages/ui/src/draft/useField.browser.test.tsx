import { applyPatches, collectionOf, type Patch } from '@pds/core/base';
import { Profiler, type ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DraftDate, DraftText } from '../fields/draftFields';
import { DraftErrorSummary } from '../parts/DraftErrorSummary';
import { UndoRedo } from '../parts/UndoRedo';
import { mount } from '../test/mount';
import { DraftProvider, useDraft } from './DraftProvider';
import { createDraftHandle, type DraftHandle } from './draftHandle';
import { useDraftState } from './useField';

const record = () => ({
  id: 'p',
  title: 'Piano',
  sites: collectionOf([
    { id: 's1', name: 'Sede', since: '2026-01-01' },
    { id: 's2', name: 'Delegazione', since: '2026-01-01' },
  ]),
});
type Sample = ReturnType<typeof record>;

function openDraft() {
  return createDraftHandle({
    value: record(),
    apply: (value: Sample, patches: readonly Patch[]) =>
      patches.some((patch) => patch.op === 'set' && patch.value === 'vietato')
        ? { ok: false as const, issues: [{ code: 'patch.bad_path', severity: 'error' as const, params: {} }] }
        : applyPatches(value, patches),
    check: (value) =>
      value.sites
        .toArray()
        .filter(({ name }) => name === '')
        .map(({ id }) => ({
          code: 'document.dangling',
          severity: 'error' as const,
          path: ['sites', id, 'name'],
          params: {},
        })),
    edit: (changes) => changes,
  });
}

const renders: Record<string, number> = {};
beforeEach(() => {
  for (const key of Object.keys(renders)) delete renders[key];
});
function Counted({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <Profiler
      id={id}
      onRender={() => {
        renders[id] = (renders[id] ?? 0) + 1;
      }}
    >
      {children}
    </Profiler>
  );
}

function SiteCount() {
  return <p>{useDraftState((state) => (state.value as Sample).sites).size} sedi</p>;
}

function Form({ draft }: { readonly draft: DraftHandle<Sample, readonly Patch[]> }) {
  return (
    <DraftProvider draft={draft}>
      <Counted id="title">
        <DraftText label="Titolo" path={['root', 'p', 'title']} />
      </Counted>
      {['s1', 's2'].map((id) => (
        <Counted key={id} id={id}>
          <DraftText label={`Nome ${id}`} path={['sites', id, 'name']} />
          <DraftDate label={`Dal ${id}`} path={['sites', id, 'since']} />
        </Counted>
      ))}
      <Counted id="count">
        <SiteCount />
      </Counted>
      <DraftErrorSummary />
      <UndoRedo />
    </DraftProvider>
  );
}

function Owner({ seen }: { readonly seen: Set<unknown> }) {
  const draft = useDraft({
    value: record(),
    apply: (value: Sample, patches: readonly Patch[]) => applyPatches(value, patches),
    check: () => [],
    edit: (changes) => changes,
  });
  seen.add(draft);
  return <Form draft={draft} />;
}

describe('a bound field', () => {
  test('a keystroke renders its own field and what depends on it, nothing else', async () => {
    mount(<Form draft={openDraft()} />);
    const before = { ...renders };
    await userEvent.type(page.getByLabelText('Titolo'), ' B');
    expect(renders).toEqual({ ...before, title: before.title! + 2 });
    await userEvent.type(page.getByLabelText('Nome s1'), '!');
    expect(renders).toEqual({
      ...before,
      title: before.title! + 2,
      s1: before.s1! + 1,
      count: before.count! + 1,
    });
  });

  test('writes to the record, undoes and does again', async () => {
    const draft = openDraft();
    mount(<Form draft={draft} />);
    await page.getByLabelText('Nome s1').fill('Anagrafe');
    expect(draft.draft.state().value.sites.get('s1')?.name).toBe('Anagrafe');
    await page.getByRole('button', { name: 'Annulla' }).click();
    await expect.element(page.getByLabelText('Nome s1')).toHaveValue('Sede');
    await page.getByRole('button', { name: 'Ripeti' }).click();
    await expect.element(page.getByLabelText('Nome s1')).toHaveValue('Anagrafe');
  });

  test('a link of the error summary takes the focus to the field, and the page title counts', async () => {
    document.title = 'Piano';
    mount(<Form draft={openDraft()} />);
    await page.getByLabelText('Nome s2').fill('');
    expect(document.title).toBe('(1 errore) Piano');
    const link = page.getByRole('link');
    const name = page.getByLabelText('Nome s2');
    await expect.element(link).toHaveAttribute('href', `#${name.element().id}`);
    await link.click();
    await expect.element(name).toHaveFocus();
    await name.fill('Municipio');
    expect(document.title).toBe('Piano');
  });

  test('what is no date is held beside the record, survives the field and is let go by a date', async () => {
    const draft = openDraft();
    const element = mount(<Form draft={draft} />);
    await page.getByLabelText('Dal s1').fill('31/2');
    expect(draft.draft.state().value.sites.get('s1')?.since).toBe('2026-01-01');
    expect(draft.held()).toHaveLength(1);
    expect(element.textContent).toContain('1 errore');
    mount(
      <DraftProvider draft={draft}>
        <DraftDate label="Altrove" path={['sites', 's1', 'since']} />
      </DraftProvider>,
    );
    await expect.element(page.getByLabelText('Altrove')).toHaveValue('31/2');
    await page.getByLabelText('Altrove').fill('1/2/2026');
    expect(draft.held()).toEqual([]);
    expect(draft.draft.state().value.sites.get('s1')?.since).toBe('2026-02-01');
  });

  test('a refused change stays in the field with its reason', async () => {
    const draft = openDraft();
    mount(<Form draft={draft} />);
    await page.getByLabelText('Titolo').fill('vietato');
    await expect.element(page.getByLabelText('Titolo')).toHaveValue('vietato');
    await expect.element(page.getByLabelText('Titolo')).toHaveAccessibleDescription(/campo che non esiste/);
    expect(draft.draft.state().value.title).toBe('Piano');
  });

  test('useDraft keeps one draft for the life of the component', async () => {
    const seen = new Set<unknown>();
    mount(<Owner seen={seen} />);
    await page.getByLabelText('Titolo').fill('Altro');
    expect(seen.size).toBe(1);
  });
});

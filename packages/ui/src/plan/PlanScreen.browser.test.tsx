import { CIE_CATALOGUE } from '@pds/core/catalogues';
import type { SecurityCatalogue } from '@pds/core/plan';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDraftHandle } from '../draft/draftHandle';
import { mount } from '../test/mount';
import { openSamplePlan, openSentPlan, RESPONSIBLE, SURVEYOR, withScenarios } from '../test/samplePlan';
import { PlanScreen } from './PlanScreen';
import { ROW_TITLES } from './rowTitles';
import { planDraftOptions } from './usePlanDraft';

const HOST = {
  today: '2026-03-05',
  now: () => '2026-03-05T10:42:00+01:00',
  newId: (() => {
    let made = 0;
    return () => `made-${++made}`;
  })(),
};

function open(
  plan = openSamplePlan(),
  actor: typeof RESPONSIBLE | typeof SURVEYOR = RESPONSIBLE,
  catalogue: SecurityCatalogue = CIE_CATALOGUE,
) {
  const draft = createDraftHandle(planDraftOptions({ plan, actor, catalogue: CIE_CATALOGUE }, HOST));
  mount(<PlanScreen draft={draft} actor={actor} catalogue={catalogue} />);
  return draft;
}

const section = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name }).click();

describe('PlanScreen', () => {
  test('a keystroke among 500 scenarios renders its own row and no other', async () => {
    open(withScenarios(openSamplePlan(), 500));
    await section(/^Scenari/);
    await page.getByRole('button', { name: /^T-22/ }).first().click();
    const reason = page.getByRole('textbox', { name: /^Motivazione/ });
    await reason.click();
    const named = vi.spyOn(ROW_TITLES, 'scenarios');
    await userEvent.keyboard('x');
    await expect.element(reason).toHaveValue(expect.stringContaining('x'));
    const ids = new Set(named.mock.calls.map(([scenario]) => scenario.id));
    named.mockRestore();
    expect([...ids]).toEqual(['sc-ina-2-2']);
  });

  test('a keystroke in an open editor renders its field, not the editor', async () => {
    const read = vi.fn(() => CIE_CATALOGUE.countermeasures);
    const catalogue = Object.defineProperty({ ...CIE_CATALOGUE }, 'countermeasures', { get: read });
    open(openSamplePlan(), RESPONSIBLE, catalogue);
    await section(/^Scenari/);
    await page.getByRole('button', { name: /^T-22/ }).first().click();
    const reason = page.getByRole('textbox', { name: /^Motivazione/ });
    await reason.click();
    expect(read).toHaveBeenCalled();
    read.mockClear();
    await userEvent.keyboard('x');
    await expect.element(reason).toHaveValue(expect.stringContaining('x'));
    expect(read).not.toHaveBeenCalled();
  });

  test('rows are added by a button and taken away, and undo brings them back', async () => {
    const draft = open();
    const { size } = draft.draft.state().value.sites;
    await section(/^Sedi/);
    await page.getByRole('button', { name: 'Aggiungi una sede' }).click();
    await page.getByRole('textbox', { name: /^Nome della sede/ }).fill('Sportello di Borgo Nuovo');
    expect(draft.draft.state().value.sites.toArray().at(-1)?.name).toBe('Sportello di Borgo Nuovo');
    await page.getByRole('button', { name: 'Togli: Sportello di Borgo Nuovo' }).click();
    expect(draft.draft.state().value.sites.size).toBe(size);
    await page.getByRole('button', { name: 'Annulla' }).click();
    expect(draft.draft.state().value.sites.size).toBe(size + 1);
  });

  test('an editor takes the focus when it opens and gives it back to its row', async () => {
    open();
    await section(/^Sedi/);
    const row = page.getByRole('button', { name: /Porta Ovest/ });
    await row.click();
    await expect.element(page.getByRole('heading', { level: 3 })).toHaveFocus();
    await page.getByRole('button', { name: 'Chiudi' }).click();
    await expect.element(row).toHaveFocus();
  });

  test('a version that is no draft is text, without buttons that change it', async () => {
    open(openSentPlan());
    await section(/^Sedi/);
    await page.getByRole('button', { name: /Porta Ovest/ }).click();
    expect(document.querySelectorAll('.pds-editor :is(input, select, textarea)')).toHaveLength(0);
    await expect
      .element(page.getByRole('button', { name: /^(Aggiungi|Togli|Annulla)/ }))
      .not.toBeInTheDocument();
  });

  test('a surveyor edits rows of the own site; others, and what belongs to no site, are text', async () => {
    open(openSamplePlan(), SURVEYOR);
    await section(/^Beni/);
    await page.getByRole('button', { name: /^A-02/ }).click();
    await expect.element(page.getByRole('textbox', { name: /^Nome del bene/ })).toBeInTheDocument();
    await expect.element(page.getByRole('combobox', { name: /^Ruolo responsabile/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: /^A-01/ }).click();
    await expect.element(page.getByRole('textbox', { name: /^Nome del bene/ })).not.toBeInTheDocument();
    await section(/^Scenari/);
    await page.getByRole('button', { name: /^T-22/ }).first().click();
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
  });

  test('what the plan refuses stays in the field, with the reason', async () => {
    const draft = open();
    await section(/^Sedi/);
    await page.getByRole('button', { name: /Porta Ovest/ }).click();
    const name = page.getByRole('textbox', { name: /^Nome della sede/ });
    await name.fill('');
    await expect.element(name).toHaveValue('');
    await expect.element(name).toHaveAttribute('aria-invalid', 'true');
    expect(draft.draft.state().value.sites.get('site-porta-ovest')?.name).not.toBe('');
  });
});

/// <reference types="vite/client" />
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../styles/index.css';
import { createDraftHandle } from '../draft/draftHandle';
import { mount } from '../test/mount';
import { openSamplePlan, RESPONSIBLE } from '../test/samplePlan';
import { PlanScreen } from './PlanScreen';
import { planDraftOptions } from './usePlanDraft';

const HOST = { today: '2026-03-05', newId: () => 'new', now: () => '2026-03-05T10:42:00+01:00' };
const held = { width: window.innerWidth, height: window.innerHeight };

beforeEach(() => {
  const input = { plan: openSamplePlan(), actor: RESPONSIBLE, catalogue: CIE_CATALOGUE };
  mount(<PlanScreen {...input} draft={createDraftHandle(planDraftOptions(input, HOST))} />);
});
afterAll(() => page.viewport(held.width, held.height));

test('on a telephone the table of levels is seen whole', async () => {
  await page.viewport(320, 800);
  const area = document.querySelector('.pds-scroll')!;
  expect(area.scrollWidth).toBeLessThanOrEqual(area.clientWidth);
});

test('beside its list the editor scrolls with the page, and its risk covers its whole width', async () => {
  await page.viewport(1280, 800);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Scenari/ })
    .click();
  await page.getByRole('button', { name: /^T-22/ }).first().click();
  const editor = document.querySelector('.pds-editor')!;
  expect(editor.scrollHeight).toBeLessThanOrEqual(editor.clientHeight + 1);
  const risk = editor.querySelector('.pds-risk-panel')!;
  expect(risk.getBoundingClientRect().width).toBeCloseTo(editor.clientWidth, 0);
});

import { CIE_CATALOGUE } from '@pds/core/catalogues';
import type { Actor, SecurityCatalogue } from '@pds/core/plan';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDraftHandle } from '../draft/draftHandle';
import { mount } from '../test/mount';
import {
  openEmptyPlan,
  openSamplePlan,
  openSentPlan,
  RESPONSIBLE,
  SURVEYOR,
  withScenarios,
} from '../test/samplePlan';
import type { OnStep } from './LifeCycleBar';
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
  actor: Actor = RESPONSIBLE,
  catalogue: SecurityCatalogue = CIE_CATALOGUE,
  onStep?: OnStep,
) {
  const draft = createDraftHandle(planDraftOptions({ plan, actor, catalogue: CIE_CATALOGUE }, HOST));
  mount(<PlanScreen draft={draft} actor={actor} catalogue={catalogue} onStep={onStep} />);
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

  test('another method is taken after a question, as one step, and the ratings of other scales are cleared', async () => {
    const draft = open();
    const before = draft.draft.state().value;
    const method = page.getByRole('combobox', { name: /^Metodo di analisi/ });
    await userEvent.selectOptions(method, 'matrix-5x5');
    const question = page.getByRole('alertdialog');
    await expect.element(question).toHaveTextContent(/^\d+ valutazioni sono state date su un’altra scala/);
    expect(draft.draft.state().value).toBe(before);
    await question.getByRole('button', { name: 'Annulla' }).click();
    await expect.element(method).toHaveValue(before.settings.method.id);
    await userEvent.selectOptions(method, 'matrix-5x5');
    await page.getByRole('button', { name: 'Cambia il metodo' }).click();
    const after = draft.draft.state().value;
    expect(after.settings.method.id).toBe('matrix-5x5');
    expect(after.scenarios.toArray().every(({ likelihood }) => likelihood === null)).toBe(true);
    await expect.element(method).toHaveFocus();
    await page.getByRole('button', { name: 'Annulla' }).click();
    expect(draft.draft.state().value).toEqual(before);
  });

  test('rows are added by a button and taken away, and undo brings them back', async () => {
    const draft = open();
    const { size } = draft.draft.state().value.sites;
    await section(/^Sedi/);
    await page.getByRole('button', { name: 'Aggiungi una sede' }).click();
    const name = page.getByRole('textbox', { name: /^Nome della sede/ });
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveValue('');
    await name.fill('Sportello di Borgo Nuovo');
    const add = page.getByRole('button', { name: 'Aggiungi', exact: true });
    await add.click();
    const kind = page.getByRole('combobox', { name: /^Tipo di sede/ });
    await expect.element(kind).toHaveFocus();
    await expect.element(kind).toHaveAccessibleDescription('Errore: Questo dato è obbligatorio.');
    expect(draft.draft.state().dirty).toBe(false);
    await userEvent.selectOptions(kind, 'municipio');
    await page.getByRole('textbox', { name: /^Postazioni di emissione/ }).fill('1');
    await page.getByRole('textbox', { name: /^Postazioni di accesso/ }).fill('2');
    await add.click();
    expect(draft.draft.unsaved()).toHaveLength(1);
    expect(draft.draft.state().value.sites.toArray().at(-1)?.name).toBe('Sportello di Borgo Nuovo');
    await page.getByRole('button', { name: 'Togli: Sportello di Borgo Nuovo' }).click();
    expect(draft.draft.state().value.sites.size).toBe(size);
    await expect.element(page.getByRole('list').getByRole('button').last()).toHaveFocus();
    await page.getByRole('button', { name: 'Annulla' }).click();
    expect(draft.draft.state().value.sites.size).toBe(size + 1);
  });

  test('leaving the form of a new row adds nothing and gives the focus back', async () => {
    const draft = open();
    await section(/^Contromisure/);
    await page.getByRole('button', { name: 'Aggiungi una contromisura' }).click();
    await page.getByLabelText('Aggiungi una contromisura').getByRole('button', { name: 'Annulla' }).click();
    await expect.element(page.getByRole('button', { name: 'Aggiungi una contromisura' })).toHaveFocus();
    expect(draft.draft.state().dirty).toBe(false);
  });

  test('a row that others name goes only after a question that counts them', async () => {
    const draft = open();
    await section(/^Sedi/);
    await page.getByRole('button', { name: /Porta Ovest/ }).click();
    const remove = page.getByRole('button', { name: /^Togli: / });
    await remove.click();
    const question = page.getByRole('alertdialog');
    await expect.element(question).toHaveTextContent(/^\d+ dati rimandano a «Municipio di Porta Ovest»/);
    await question.getByRole('button', { name: 'Annulla' }).click();
    await expect.element(remove).toHaveFocus();
    expect(draft.draft.state().dirty).toBe(false);
    await remove.click();
    await page.getByRole('button', { name: 'Togli comunque' }).click();
    expect(draft.draft.state().value.sites.has('site-porta-ovest')).toBe(false);
    await expect.element(page.getByRole('article')).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement?.className).toBe('pds-row-button');
  });

  test('the municipality’s own data are edited, the Prefettura’s channels among them', async () => {
    const draft = open();
    const held = () => draft.draft.state().value.municipalities.toArray()[0]!;
    await section(/^Comune/);
    await page.getByRole('textbox', { name: /^Nome/ }).first().fill('Borgo Lieto');
    await page.getByRole('textbox', { name: /^Popolazione/ }).fill('12.000');
    await userEvent.selectOptions(page.getByRole('combobox', { name: /^Rilascia la CIE/ }), 'No');
    await page.getByRole('checkbox', { name: 'Consegna a mano' }).click();
    expect(held()).toMatchObject({ name: 'Borgo Lieto', population: 12000, issuesCie: false });
    expect(held().prefettura.acceptedChannels.includes('consegna-a-mano')).toBe(
      !openSamplePlan().municipalities.toArray()[0]!.prefettura.acceptedChannels.includes('consegna-a-mano'),
    );
  });

  test('a link to an error reaches the entry of a list that is folded away, or the row where there is no field', async () => {
    const plan = openSamplePlan();
    const scenario = plan.scenarios.toArray()[0]!;
    const site = plan.sites.toArray()[0]!;
    open({
      ...plan,
      scenarios: plan.scenarios.replace({ ...scenario, measureIds: [...scenario.measureIds, 'gone'] }),
      sites: plan.sites.replace({
        ...site,
        rooms: [{ id: 'r1', name: 'Sala', class: 'uffici', measureIds: ['gone'] }],
      }),
    });
    await page.getByRole('button', { name: 'Controlla il piano' }).click();
    await page.getByRole('link', { name: /^Scenari.*Contromisure/ }).click();
    const stranger = page.getByRole('checkbox', { name: 'Voce non più in elenco' });
    await expect.element(stranger).toBeVisible();
    expect(document.activeElement?.closest('details')?.textContent).toMatch(/^Contromisure/);
    await page.getByRole('link', { name: /^Sedi/ }).click();
    await expect.element(page.getByRole('heading', { level: 3, name: site.name })).toHaveFocus();
    await expect.element(page.getByRole('list', { name: '1 errore' })).toBeVisible();
  });

  test('a step without its day says so, one that is refused names the site, and the focus stays in the bar', async () => {
    const plan = openSamplePlan();
    const draft = open(plan, RESPONSIBLE, CIE_CATALOGUE, (command) => {
      const result = draft.draft.run(command);
      return result.ok ? [] : result.issues;
    });
    const bar = page.getByRole('region', { name: 'Passaggi possibili' });
    await bar.getByRole('button', { name: 'Chiudi la rilevazione' }).click();
    const date = bar.getByRole('textbox', { name: /^Data/ });
    await date.fill('');
    await bar.getByRole('button', { name: 'Conferma' }).click();
    await expect.element(date).toHaveFocus();
    await expect.element(date).toHaveAccessibleDescription(/Errore: Questo dato è obbligatorio/);
    await date.fill('5/3/2026');
    draft.edit([
      {
        op: 'set',
        collection: 'survey',
        id: plan.survey.toArray()[0]!.id,
        path: ['state'],
        value: 'da-fare',
      },
    ]);
    await bar.getByRole('button', { name: 'Conferma' }).click();
    const site = plan.sites.get(plan.survey.toArray()[0]!.siteId)!;
    await expect.element(bar.getByRole('alert')).toHaveTextContent(site.name);
    await bar.getByRole('button', { name: 'Annulla' }).click();
    await expect.element(bar.getByRole('button', { name: 'Chiudi la rilevazione' })).toHaveFocus();
    await bar.getByRole('button', { name: 'Ritira' }).click();
    await bar.getByRole('textbox', { name: /^Motivo/ }).fill('Da rifare');
    await bar.getByRole('button', { name: 'Conferma' }).click();
    await expect.element(bar).toHaveFocus();
    await expect.element(bar.getByRole('status')).toHaveTextContent('«Ritira»: registrato.');
  });

  test('a field is called optional only while the plan does not demand it', async () => {
    const plan = openSamplePlan();
    const [measure] = plan.measures.toArray();
    const draft = open();
    const set = (path: string[], value: string) =>
      draft.edit([{ op: 'set', collection: 'measures', id: measure!.id, path, value }]);
    await section(/^Contromisure/);
    await page
      .getByRole('button', { name: new RegExp(`^${measure!.code}`) })
      .first()
      .click();
    set(['state'], 'prevista');
    await expect.element(page.getByLabelText('Scadenza (obbligatorio)')).toBeVisible();
    await expect.element(page.getByLabelText('Attuata il (facoltativo)')).toBeVisible();
    set(['state'], 'attuata');
    await expect.element(page.getByLabelText('Scadenza (facoltativo)')).toBeVisible();
    await expect.element(page.getByLabelText('Attuata il (obbligatorio)')).toBeVisible();
  });

  test('a plan without a version says what versions are and who opens one', async () => {
    open(openEmptyPlan(), { id: 'p', roles: ['referente-progetto'] });
    await expect
      .element(
        page.getByText(/L’alfa è la prima versione.*aperta da: Responsabile comunale della sicurezza CIE\.$/),
      )
      .toBeVisible();
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

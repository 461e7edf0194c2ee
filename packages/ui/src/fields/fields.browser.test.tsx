import { type ReactElement, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../test/mount';
import { CheckListField } from './CheckListField';
import { DateField } from './DateField';
import { LevelField } from './LevelField';
import { LongTextField } from './LongTextField';
import { NumberField, type NumberValue } from './NumberField';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

interface Notes {
  readonly hint?: string;
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
  readonly required?: boolean;
  readonly readOnly?: boolean;
}

const ignore = () => {};
const LEVELS = [
  { value: 1, label: 'Rara', meaning: 'Meno di una volta in dieci anni' },
  { value: 2, label: 'Possibile', meaning: 'Una volta all’anno' },
];
const OPTIONS = [
  { value: 'a', label: 'Anagrafe' },
  { value: 'b', label: 'Municipio' },
];

const FIELDS: readonly [
  string,
  'textbox' | 'combobox' | 'radiogroup' | 'group',
  (notes: Notes) => ReactElement,
][] = [
  ['text', 'textbox', (notes) => <TextField label="Sede" value="Anagrafe" onChange={ignore} {...notes} />],
  [
    'long text',
    'textbox',
    (notes) => <LongTextField label="Sede" value="Anagrafe" onChange={ignore} {...notes} />,
  ],
  ['number', 'textbox', (notes) => <NumberField label="Sede" value={12} onChange={ignore} {...notes} />],
  ['date', 'textbox', (notes) => <DateField label="Sede" value="2026-03-05" onChange={ignore} {...notes} />],
  [
    'select',
    'combobox',
    (notes) => <SelectField label="Sede" value="a" options={OPTIONS} onChange={ignore} {...notes} />,
  ],
  [
    'level',
    'radiogroup',
    (notes) => <LevelField label="Sede" value={1} levels={LEVELS} onChange={ignore} {...notes} />,
  ],
  [
    'check-list',
    'group',
    (notes) => <CheckListField label="Sede" value={['a']} options={OPTIONS} onChange={ignore} {...notes} />,
  ],
];

describe.each(FIELDS)('the contract of the %s field', (_name, role, field) => {
  const control = () => page.getByRole(role, { name: /^Sede/ });

  test('is found by its label, which says in words whether it is required', async () => {
    mount(field({ required: true }));
    await expect.element(control()).toHaveAccessibleName('Sede (obbligatorio)');
  });

  test('is optional in words otherwise, and not invalid', async () => {
    const element = mount(field({}));
    await expect.element(control()).toHaveAccessibleName('Sede (facoltativo)');
    expect(element.querySelectorAll('[aria-invalid]')).toHaveLength(0);
  });

  test('its description is hint, error and warning, in this order', async () => {
    mount(
      field({
        hint: 'Come in delibera',
        errors: ['Manca il nome.', 'Troppo corto.'],
        warnings: ['Sede chiusa?'],
      }),
    );
    await expect
      .element(control())
      .toHaveAccessibleDescription(
        'Come in delibera Errore: Manca il nome. Errore: Troppo corto. Avviso: Sede chiusa?',
      );
  });

  test('only an error makes it invalid', () => {
    const warned = mount(field({ warnings: ['Sede chiusa?'] }));
    expect(warned.querySelector('[aria-invalid]')).toBeNull();
    const wrong = mount(field({ errors: ['Manca il nome.'] }));
    expect(wrong.querySelector('[aria-invalid="true"]')).not.toBeNull();
  });

  test('read-only it is text with its label, and no control', () => {
    const element = mount(field({ readOnly: true }));
    expect(element.querySelector('input, select, textarea')).toBeNull();
    expect(element.querySelector('dt')?.textContent).toBe('Sede');
    expect(element.querySelector('dd')?.textContent).toMatch(/Anagrafe|12|05\/03\/2026|1 · Rara/);
  });
});

/** Keeps a field's value as a host would, and notes each answer. */
function Host<Value>({
  start,
  answers,
  field,
}: {
  readonly start: Value;
  readonly answers: Value[];
  readonly field: (value: Value, onChange: (value: Value) => void) => ReactElement;
}) {
  const [value, setValue] = useState(start);
  return field(value, (next) => {
    answers.push(next);
    setValue(next);
  });
}

describe('what is typed', () => {
  function mountDate(start: string) {
    const answers: string[] = [];
    mount(
      <Host
        start={start}
        answers={answers}
        field={(value, onChange) => <DateField label="Data" value={value} onChange={onChange} />}
      />,
    );
    return { answers, input: page.getByRole('textbox') };
  }

  test('a date stays as typed until the field is left, and is answered as a civil date', async () => {
    const { answers, input } = mountDate('');
    await input.fill('5/3/2026');
    await expect.element(input).toHaveValue('5/3/2026');
    await userEvent.tab();
    await expect.element(input).toHaveValue('05/03/2026');
    expect(answers.at(-1)).toBe('2026-03-05');
  });

  test('what is no date stays, and is called an error once the field is left', async () => {
    const { input } = mountDate('2026-03-05');
    await input.fill('31/2/2026');
    await expect.element(input).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    await expect.element(input).toHaveValue('31/2/2026');
    await expect.element(input).toHaveAttribute('aria-invalid', 'true');
    await expect.element(input).toHaveAccessibleDescription(/Scrivere una data che esiste/);
  });

  test('a number is answered as one, emptiness as null, the rest as text', async () => {
    const answers: NumberValue[] = [];
    mount(
      <Host<NumberValue>
        start={null}
        answers={answers}
        field={(value, onChange) => <NumberField label="Importo" value={value} onChange={onChange} />}
      />,
    );
    const input = page.getByRole('textbox');
    await input.fill('1.234,5');
    await input.fill('1.23');
    await input.fill('');
    expect(answers).toEqual([1234.5, '1.23', null]);
  });

  test('a check-list answers in the order of the list and keeps what it does not know', async () => {
    const answers: (readonly string[])[] = [];
    mount(
      <Host<readonly string[]>
        start={['x', 'b']}
        answers={answers}
        field={(value, onChange) => (
          <CheckListField label="Sedi" options={OPTIONS} value={value} onChange={onChange} />
        )}
      />,
    );
    await page.getByRole('checkbox', { name: 'Anagrafe' }).click();
    expect(answers).toEqual([['a', 'b', 'x']]);
    await page.getByRole('checkbox', { name: 'Voce non più in elenco' }).click();
    expect(answers.at(-1)).toEqual(['a', 'b']);
  });

  test('a choice that the list does not have is told in words, and an empty one says what it means', async () => {
    mount(<SelectField label="Sede" value="site-9" options={OPTIONS} onChange={ignore} />);
    await expect.element(page.getByRole('combobox')).toHaveDisplayValue('Voce non più in elenco');
    mount(<SelectField label="Ente" value="" emptyLabel="Tutti" options={OPTIONS} onChange={ignore} />);
    await expect.element(page.getByLabelText(/^Ente/)).toHaveDisplayValue('Tutti');
  });
});

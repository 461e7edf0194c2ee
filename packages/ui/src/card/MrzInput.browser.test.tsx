import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../test/mount';
import { MrzInput } from './MrzInput';

function Host({ start = '' }: { readonly start?: string }) {
  const [text, setText] = useState(start);
  return <MrzInput value={text} onChange={setText} />;
}

test('a megabyte of fillers is refused with a sentence, and the page stays up', async () => {
  mount(<Host />);
  const input = page.getByRole('textbox');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', '<'.repeat(1_000_000));
  input
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Lettura da completare.');
  await input.click();
  await page.getByRole('status').click();
  (document.activeElement as HTMLElement).blur();
  await expect.element(input).toHaveAttribute('aria-invalid', 'true');
  await input.fill('C<ITA');
  await expect.element(input).toHaveValue('C<ITA');
});

test('typing and pasting in the middle stay in the middle', async () => {
  mount(<Host start="I<ITAABCDE" />);
  const input = page.getByRole('textbox');
  const area = input.element() as HTMLTextAreaElement;
  await input.click();
  area.setSelectionRange(2, 2);
  await userEvent.keyboard('xy');
  await expect.element(input).toHaveValue('I<xyITAABCDE');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', 'p q');
  area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(input).toHaveValue('I<XYPQITAABCDE');
  expect(area.selectionStart).toBe(6);
  await userEvent.keyboard('z');
  await expect.element(input).toHaveValue('I<XYPQzITAABCDE');
});

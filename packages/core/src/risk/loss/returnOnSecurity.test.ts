import { expect, test } from 'vitest';
import { returnOnSecurity, type SecuritySpending } from './returnOnSecurity';

const returned = (input: SecuritySpending) => {
  const result = returnOnSecurity(input);
  return result.ok ? result.value : result.issues.map(({ code, path }) => [code, path?.join('.')]);
};

test('what is saved beyond the cost, per unit of cost', () => {
  expect(returned({ before: '100.10', after: '0.05', cost: '3' })).toEqual({
    saved: '100.05',
    net: '97.05',
    ratio: '32.3500',
  });
  expect(returned({ before: '10', after: '10', cost: '3' })).toEqual({
    saved: '0',
    net: '-3',
    ratio: '-1.0000',
  });
});

test('the ratio is rounded once, halves upwards, above and below nothing', () => {
  expect(returned({ before: '0.00025', after: '0', cost: '1' })).toMatchObject({ ratio: '-0.9997' });
  expect(returned({ before: '1.00005', after: '0', cost: '1' })).toMatchObject({ ratio: '0.0001' });
});

test('what costs nothing has no ratio', () => {
  expect(returned({ before: '10', after: '4', cost: '0.00' })).toEqual({ saved: '6', net: '6', ratio: null });
});

test('faults at their places', () => {
  expect(returned({ before: '-1', after: '-2', cost: '1' })).toEqual([
    ['risk.loss_negative', 'before'],
    ['risk.loss_negative', 'after'],
  ]);
  expect(returned({ before: 'x', after: '1', cost: '1' })).toEqual([['document.invalid', 'before']]);
});

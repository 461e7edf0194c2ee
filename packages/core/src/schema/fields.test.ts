import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import {
  dateField,
  decimalField,
  digestField,
  moneyField,
  monthDayField,
  monthField,
  percentField,
  shareField,
  webAddressField,
} from './fields';

describe('fields of stored records', () => {
  test.each<[string, z.ZodType, readonly string[], readonly string[]]>([
    ['date', dateField, ['2024-02-29', '1861-03-17'], ['2023-02-29', '2026-6-1', '01/06/2026', '']],
    ['month-day', monthDayField, ['02-29', '12-31', '06-24'], ['02-30', '13-01', '00-10', '6-24', '']],
    ['month', monthField, ['2026-01', '2026-12'], ['2026-13', '2026-00', '2026-1', '2026-01-01']],
    ['decimal', decimalField, ['-3.50', '0', '12.0000000001'], ['1,5', '.5', '1e3', '12.00000000001']],
    ['share', shareField, ['0', '0.25', '1.00'], ['1.01', '-0.1', '25']],
    ['percent', percentField, ['0', '99.99', '100.0'], ['100.1', '101', '-1']],
    ['money', moneyField, ['0', '1250.00', '3.5'], ['-1', '1.234', '1.250,00']],
    ['digest', digestField, ['0f'.repeat(32)], ['0F'.repeat(32), '0f'.repeat(31), '']],
    [
      'web address',
      webAddressField,
      ['https://comune.example/piano', 'http://a'],
      ['javascript:alert(1)', 'data:text/html,x', ' https://a', 'https://a b', '//a', 'ftp://a'],
    ],
  ])('%s', (_name, field, good, bad) => {
    for (const value of good) expect(field.safeParse(value).success, value).toBe(true);
    for (const value of bad) expect(field.safeParse(value).success, value).toBe(false);
  });
});

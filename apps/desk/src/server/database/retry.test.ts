import { expect, test, vi } from 'vitest';
import { sqlStateOf, withRetry } from './retry';

const crossed = Object.assign(new Error('query failed'), {
  cause: Object.assign(new Error('could not serialize access'), { code: '40001' }),
});

test('work whose transaction was crossed is done again', async () => {
  const work = vi.fn().mockRejectedValueOnce(crossed).mockRejectedValueOnce(crossed).mockResolvedValue(3);
  expect(await withRetry(work)).toBe(3);
  expect(work).toHaveBeenCalledTimes(3);
});

test('but not for ever, and not for another fault', async () => {
  const always = vi.fn().mockRejectedValue(crossed);
  await expect(withRetry(always)).rejects.toBe(crossed);
  expect(always).toHaveBeenCalledTimes(5);
  const other = vi.fn().mockRejectedValue(new Error('no such table'));
  await expect(withRetry(other)).rejects.toThrow('no such table');
  expect(other).toHaveBeenCalledTimes(1);
});

test('a system error is no SQLSTATE', () => {
  expect(sqlStateOf(Object.assign(new Error(), { code: 'ECONNREFUSED' }))).toBeUndefined();
  expect(sqlStateOf('40001')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { uuidv7 } from './uuidv7';

const at = (ms: number, byte: number) =>
  uuidv7({ now: () => new Date(ms), random: (size) => new Uint8Array(size).fill(byte) });

test('the key has the layout of RFC 9562 §5.7', () => {
  expect(at(0x017f22e279b0, 0xff)).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  expect(at(0x017f22e279b0, 0)).toBe('017f22e2-79b0-7000-8000-000000000000');
});

test('a later key sorts after an earlier one', () => {
  expect(at(1_800_000_000_000, 0xff) < at(1_800_000_000_001, 0)).toBe(true);
});

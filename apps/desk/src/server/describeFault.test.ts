import { expect, test } from 'vitest';
import { describeFault } from './describeFault';

test('the operator learns where it failed and never what was written', () => {
  const cause = Object.assign(new Error('invalid input: ROSSETTI'), { code: '22P02' });
  const fault = new Error('Failed query: insert … params: ROSSETTI,ELENA', { cause });
  fault.stack = `Error: ${fault.message}\nELENA\n    at writeCommands (writeCommands.ts:1:1)`;
  const told = describeFault(fault, 'POST');
  expect(told).toBe('POST failed: Error 22P02\n    at writeCommands (writeCommands.ts:1:1)');
  expect(describeFault('ROSSETTI', 'GET')).toBe('GET failed: string ');
});

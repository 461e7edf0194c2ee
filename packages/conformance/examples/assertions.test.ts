import { describe, expect, test } from 'vitest';
import { withChecks } from './assertions';

describe('withChecks', () => {
  test.each([
    ['f(1); // => 2', '$check(1, (f(1)), (2)); // => 2'],
    ['f(1);\n// => { a: 1 }', '$check(1, (f(1)), ({ a: 1 }));\n// => { a: 1 }'],
    ['const x = f(1); // => 2', 'const x = f(1); $check(1, x, (2)); // => 2'],
    ["f('é'); // => throws RangeError", "$throws(1, () => (f('é')), 'RangeError'); // => throws RangeError"],
    ['f();\n// => [\n//   1,\n// ]', '$check(1, (f()), ([\n1,\n]));\n// => [\n//   1,\n// ]'],
  ])('%j', (code, checked) => expect(withChecks(code, 'a.ts')).toBe(checked));

  test('leaves an example without results as it is', () => {
    expect(withChecks('f(1); // a remark', 'a.ts')).toBe('f(1); // a remark');
  });

  test.each(['// => 1', 'f();\n\n// => 1', 'f(); // => { a: ', 'f(); // => 1, of course it is'])(
    'refuses %j, which would check nothing',
    (code) => expect(() => withChecks(code, 'a.ts')).toThrow(SyntaxError),
  );
});

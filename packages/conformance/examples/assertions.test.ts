import { describe, expect, test } from 'vitest';
import { withChecks } from './assertions';

describe('withChecks', () => {
  test.each([
    ['f(1); // => 2', '$check(1, (f(1)), (2)); // => 2'],
    ['f(1);\n// => { a: 1 }', '$check(1, (f(1)), ({ a: 1 }));\n// => { a: 1 }'],
    ['const x = f(1); // => 2', 'const x = f(1); $check(1, x, (2)); // => 2'],
    ["f('é'); // => throws RangeError", "$throws(1, () => (f('é')), 'RangeError'); // => throws RangeError"],
    ['f();\n// => [\n//   1,\n// ]', '$check(1, (f()), ([\n1,\n]));\n// => [\n//   1,\n// ]'],
    ['<p />;', '$rendered(1, <p />);'],
    ['g(1);\n<p>{f(1)}</p>; // a remark', 'g(1);\n$rendered(2, <p>{f(1)}</p>); // a remark'],
    ["<p />; // => '<p></p>'", "$check(1, ($rendered(1, <p />)), ('<p></p>')); // => '<p></p>'"],
  ])('%j', (code, checked) => expect(withChecks(code, 'a.tsx')).toBe(checked));

  test.each([
    'f(1); // a remark',
    'const element = <p />;',
    '// => 1',
    'f();\n\n// => 1',
    'f(); // => { a: ',
    'f(); // => 1, of course it is',
  ])('refuses %j, which would check nothing', (code) =>
    expect(() => withChecks(code, 'a.tsx')).toThrow(SyntaxError),
  );
});

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What is left of an escape or a number that the text's end cuts off. */
const CUT_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const CUT_NUMBER = /^(?:\.|[eE][+-]?)$/;

/** What may come next: a value, a member's name, or what stands between and after values. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'after';

/**
 * The offset at which a text stops being JSON; its length when it is only cut short. Engines word their errors
 * differently and some leave the place out, so the text is walked once more, without recursion.
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expected: Expected = 'value';

  for (;;) {
    at = after(SPACE, text, at) ?? at;
    const char = text[at];
    const inside = open.at(-1);
    if (char === undefined) return at;
    if (expected === 'after') {
      if (inside === undefined) return at;
      if (char === ',') expected = inside === '{' ? 'name' : 'value';
      else if (char === (inside === '{' ? '}' : ']')) open.pop();
      else return at;
      at++;
    } else if (
      (expected === 'name-or-end' && char === '}') ||
      (expected === 'value-or-end' && char === ']')
    ) {
      open.pop();
      expected = 'after';
      at++;
    } else if (expected === 'name' || expected === 'name-or-end') {
      const name = char === '"' ? readString(text, at) : { fault: at };
      if ('fault' in name) return name.fault;
      at = after(SPACE, text, name.end) ?? name.end;
      if (text[at] !== ':') return at;
      at++;
      expected = 'value';
    } else if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'name-or-end' : 'value-or-end';
      at++;
    } else {
      const value = char === '"' ? readString(text, at) : readScalar(text, at);
      if ('fault' in value) return value.fault;
      at = value.end;
      expected = 'after';
    }
  }
}

type Read = { readonly end: number } | { readonly fault: number };

function readString(text: string, from: number): Read {
  let at = from + 1;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '"') return { end: at + 1 };
    if (char < ' ') return { fault: at };
    const next = char === '\\' ? after(ESCAPE, text, at) : at + 1;
    if (next === undefined) return { fault: CUT_ESCAPE.test(text.slice(at, at + 6)) ? text.length : at };
    at = next;
  }
  return { fault: text.length };
}

function readScalar(text: string, from: number): Read {
  const end = after(WORD, text, from) ?? after(NUMBER, text, from);
  if (end !== undefined) return CUT_NUMBER.test(text.slice(end, end + 3)) ? { fault: text.length } : { end };
  const rest = text.slice(from, from + 6);
  return {
    fault: ['true', 'false', 'null', '-'].some((word) => word.startsWith(rest)) ? text.length : from,
  };
}

function after(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

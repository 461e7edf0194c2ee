import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, escapeHtml } from './escape';

test('markup becomes words, and what a page cannot hold a question mark of its own', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;',
  );
  expect(escapeHtml('a\u0000b\u0007c\u009fd\te\nf')).toBe('a\ufffdb\ufffdc\ufffdd\te\nf');
});

test('no text leaves its quotes in a style sheet', () => {
  expect(cssString('Comune di Prova')).toBe('"Comune di Prova"');
  expect(cssString('"}</style>\\')).toBe('"\\22 \\7d \\3c \\2f style\\3e \\5c "');
  expect(cssString('\u0000')).toBe('"\\fffd "');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[\p{L}\p{N} ]|\\[0-9a-f]+ )*"$/u);
    }),
  );
});

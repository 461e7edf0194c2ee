import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emfOf } from './emf';
import type { Picture } from './picture';
import { readPicture } from './readPicture';
import { svgOf } from './svg';

function drawn(inside: string, root = 'viewBox="0 0 200 100"'): Picture {
  const picture = readPicture(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);
  if (!picture) throw new Error('no picture');
  return picture;
}

const paths = (picture: Picture) => picture.shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : []));

test('shapes, groups, transforms and colours come through', () => {
  const [box, line] = paths(
    drawn(
      '<g transform="translate(10 20) scale(2)" fill="#c00"><rect x="1" y="2" width="3" height="4"/><line x2="5" y2="5" stroke="blue" stroke-width="3"/></g>',
    ),
  );
  expect(box).toMatchObject({ fill: '#cc0000', stroke: null });
  expect(box?.steps).toEqual([['M', 12, 24], ['L', 18, 24], ['L', 18, 32], ['L', 12, 32], ['Z']]);
  expect(line).toMatchObject({ stroke: '#0000ff', strokeWidth: 6 });
});

test('paths of every kind become absolute lines and cubic curves', () => {
  const steps = (d: string) => paths(drawn(`<path d="${d}"/>`))[0]?.steps;
  expect(steps('m1 1h2v2H0z l5 5')).toEqual([
    ['M', 1, 1],
    ['L', 3, 1],
    ['L', 3, 3],
    ['L', 0, 3],
    ['Z'],
    ['L', 6, 6],
  ]);
  expect(
    steps('M0 0 10 10 20 0')
      ?.map(([letter]) => letter)
      .join(''),
  ).toBe('MLL');
  expect(steps('M0 0C1 1 2 2 3 3S5 5 6 6')?.at(-1)).toEqual(['C', 4, 4, 5, 5, 6, 6]);
  expect(steps('M0 0Q3 3 6 0T12 0')?.at(-1)).toEqual(['C', 8, -2, 10, -2, 12, 0]);
  expect(steps('M0 0A5 5 0 0 1 10 0')?.at(-1)).toEqual(['L', 10, 0]);
  expect(steps('L5 5')).toBeUndefined();
});

test('words keep their place, size and anchor, and nothing that is hidden or runs is drawn', () => {
  const picture = drawn(
    '<title>no</title><style>no</style><script>no</script><defs><text>no</text></defs><text x="5" y="6" font-size="12" text-anchor="middle">A &lt;b&gt;&#x41;<tspan dy="10">due</tspan></text>',
  );
  expect(picture.shapes).toMatchObject([
    { kind: 'words', text: 'A <b>A', x: 5, y: 6, size: 12, anchor: 'middle' },
    { kind: 'words', text: 'due', x: 5, y: 16 },
  ]);
});

test('the frame comes from the size, else from the view box', () => {
  expect(drawn('', 'width="50" viewBox="0 0 100 100"')).toMatchObject({ width: 50, height: 100 });
  expect(drawn('', 'width="100%"')).toMatchObject({ width: 300, height: 150 });
  expect(readPicture('<svg width="1e99"/>')).toBeNull();
});

test.each([
  ['no markup', 'Niente'],
  ['another root', '<html/>'],
  ['a tag without end', '<svg'],
  ['a comment without end', '<svg><!-- '],
  ['too deep', `<svg width="1" height="1">${'<g>'.repeat(200)}`],
  ['too much', `<svg width="1" height="1">${'<rect width="1" height="1"/>'.repeat(30_000)}</svg>`],
])('%s is no picture', (_, svg) => {
  expect(readPicture(svg)).toBeNull();
});

test('entities are not expanded', () => {
  const svg = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">]><svg width="9" height="9"><text>&a;&a;</text></svg>';
  const words = readPicture(svg)?.shapes.map((shape) => (shape.kind === 'words' ? shape.text : ''));
  expect(words ?? []).not.toContain('aaaaaaaaaaaaaaaaaaaa');
});

test('no text makes the reader throw, and what it reads can be written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<svg ',
      'viewBox="0 0 9 9">',
      '<path d="',
      'M1 1L2 2',
      '"/>',
      '<text>',
      '</text>',
      '</svg>',
      '<g transform="rotate(',
      ')">',
      '<!--',
      ']]>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const picture = readPicture(`<svg width="9" height="9">${pieces.join('')}`);
      if (picture) {
        expect(svgOf(picture)).not.toMatch(/NaN|Infinity|undefined/);
        expect(emfOf(picture).length % 4).toBe(0);
      }
    }),
  );
});

test('an SVG that was written reads as the same drawing, and holds nothing that runs', () => {
  const picture = drawn(
    '<rect onload="alert(1)" width="9" height="9" fill="red"/><image href="http://example.org/x"/><text x="1" y="9">a&amp;b</text>',
  );
  const svg = svgOf(picture);
  expect(svg).not.toMatch(/onload|http:\/\/example|<image/);
  expect(readPicture(svg)?.shapes).toEqual(picture.shapes);
});

test('a metafile is a chain of records that ends with its end', () => {
  const bytes = emfOf(drawn('<circle cx="50" cy="50" r="20" fill="#123456"/><text x="1" y="9">Testo</text>'));
  const view = new DataView(bytes.buffer);
  const kinds: number[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true))
    kinds.push(view.getUint32(at, true));
  expect([kinds[0], kinds.at(-1)]).toEqual([1, 14]);
  expect([view.getUint32(48, true), view.getUint32(52, true)]).toEqual([bytes.length, kinds.length]);
  expect(kinds).toEqual(expect.arrayContaining([5, 59, 60, 62, 84]));
});

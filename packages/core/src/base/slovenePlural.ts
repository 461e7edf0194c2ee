/**
 * The form that Slovene takes beside a count: singular (1, 101), dual (2, 102), plural (3, 4, 103), and the genitive
 * plural of all the rest. Give whole phrases where verb or adjective follow the noun.
 *
 * @example
 * ```ts
 * import { slovenePlural } from '@pds/core/base';
 *
 * const rows = (count: number) => `${count} ${slovenePlural(count, ['vrstica', 'vrstici', 'vrstice', 'vrstic'])}`;
 * rows(1); // => '1 vrstica'
 * rows(2); // => '2 vrstici'
 * rows(104); // => '104 vrstice'
 * rows(0); // => '0 vrstic'
 * ```
 */
export function slovenePlural(
  count: number,
  [one, two, few, many]: readonly [one: string, two: string, few: string, many: string],
): string {
  const last = count % 100;
  if (last === 1) return one;
  if (last === 2) return two;
  return last === 3 || last === 4 ? few : many;
}

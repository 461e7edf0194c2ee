import type { Locale } from '../provider/PdsProvider';

/** Between thousands, and before the decimals. */
const MARKS: Readonly<Record<Locale, readonly [string, string]>> = {
  it: ['.', ','],
  de: ['.', ','],
  en: [',', '.'],
  fr: [' ', ','],
  sl: ['.', ','],
};

/**
 * The number a person wrote, `undefined` when it is none. Italian, German and Slovene write 1.234,5, French
 * 1 234,5, English 1,234.5; a thousands mark must stand before groups of three and after no leading zero, so that nothing is guessed: 0.500 is no number.
 */
export function parseTypedNumber(text: string, locale: Locale): number | undefined {
  const [thousands, decimal] = MARKS[locale];
  const written = text.trim().replace('−', '-').replace(/\s/g, ' ');
  const [whole = '', fraction, ...more] = written.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const grouped = whole.split(thousands);
  if (!/^-?\d+$/.test(grouped[0] ?? '') || grouped.slice(1).some((group) => !/^\d{3}$/.test(group)))
    return undefined;
  if (grouped.length > 1 && !/^-?[1-9]\d{0,2}$/.test(grouped[0]!)) return undefined;
  const value = Number(`${grouped.join('')}.${fraction ?? '0'}`);
  return Number.isFinite(value) ? value : undefined;
}

/** As the language writes it, without thousands marks. */
export function formatTypedNumber(value: number, locale: Locale): string {
  const text = String(value);
  return locale === 'en' ? text : text.replace('.', ',');
}

import type { Language } from '../../base/messages';

// Never by the host's own number formats: they differ between machines, and papers must not.

/** Decimal strings hold at most ten decimals. */
const PLACES = 10;

/** Between thousands, and before the decimals. */
const SEPARATORS: Readonly<Record<Language, readonly [string, string]>> = {
  it: ['.', ','],
  de: ['.', ','],
  en: [',', '.'],
  fr: ['\u00a0', ','],
  sl: ['.', ','],
};

/** An amount in euro to the cent, halves away from zero: `1.250,00 €`, in English `€1,250.00`. */
export function formatEuro(amount: string, language: Language): string {
  return euro(scaled(amount), language);
}

/** The exact sum of amounts, in euro. */
export function formatTotal(amounts: readonly string[], language: Language): string {
  return euro(
    amounts.reduce((total, amount) => total + scaled(amount), 0n),
    language,
  );
}

/** A decimal string with the language's separators and no empty decimals: `38.412`, `33,5`. */
export function formatDecimal(decimal: string, language: Language): string {
  return trimmed(scaled(decimal), language);
}

/** A share of 0 to 1 as a percentage: `0.50` is `50 %`. */
export function formatShare(share: string, language: Language): string {
  return `${trimmed(scaled(share) * 100n, language)}\u00a0%`;
}

function euro(value: bigint, language: Language): string {
  const text = fixed(value, 2, language);
  if (language !== 'en') return `${text}\u00a0€`;
  return text.startsWith('-') ? `-€${text.slice(1)}` : `€${text}`;
}

function trimmed(value: bigint, language: Language): string {
  // Ten decimals always end the text, so that zeros of the whole part are never reached.
  return fixed(value, PLACES, language).replace(/[.,]?0{1,10}$/, '');
}

function fixed(value: bigint, places: number, language: Language): string {
  const [group, point] = SEPARATORS[language];
  const size = value < 0n ? -value : value;
  const step = 10n ** BigInt(PLACES - places);
  const rounded = (size + step / 2n) / step;
  const digits = String(rounded).padStart(places + 1, '0');
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0n && rounded > 0n ? '-' : ''}${whole}${point}${digits.slice(-places)}`;
}

function scaled(decimal: string): bigint {
  const [whole, decimals = ''] = decimal.replace('-', '').split('.') as [string, string?];
  const size = BigInt(whole + decimals.padEnd(PLACES, '0'));
  return decimal.startsWith('-') ? -size : size;
}

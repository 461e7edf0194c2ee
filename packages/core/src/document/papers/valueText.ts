import { isCivilDate } from '../../base/civilDate';
import type { Json } from '../../base/json';
import { formatCivilDate, type Language } from '../../base/messages';
import type { PlanPaperTexts } from './planPaperTexts';

/** A stored value in words a reader can compare: dates as dates, yes and no, lists with commas, groups field by field. */
export function valueText(
  value: Json | undefined,
  { language, texts }: { readonly language: Language; readonly texts: PlanPaperTexts },
): string {
  const words = (inner: Json) => valueText(inner, { language, texts });
  if (value === undefined) return '';
  if (value === null) return texts.notAssessed;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isCivilDate(value) ? formatCivilDate(value, language) : value;
  if (Array.isArray(value)) return value.map((item: Json) => words(item)).join(', ');
  return Object.entries(value as Readonly<Record<string, Json>>)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => `${letterOf(key, texts)} ${words(inner)}`)
    .join(', ');
}

function letterOf(key: string, { harmLetter }: PlanPaperTexts): string {
  return Object.hasOwn(harmLetter, key) ? harmLetter[key as keyof typeof harmLetter] : key;
}

import { isCivilDate } from '../../../base/civilDate';
import type { Json } from '../../../base/json';
import { formatCivilDate } from '../../../base/messages';
import type { PaperOptions } from '../paperView';

/** A stored value in words a reader can compare: dates as dates, yes and no, lists with commas, groups field by field. */
export function valueText(
  value: Json | undefined,
  options: Pick<PaperOptions, 'language' | 'papers' | 'places'>,
): string {
  const { language, papers, places } = options;
  const texts = papers.plan;
  const words = (inner: Json) => valueText(inner, options);
  if (value === undefined) return '';
  if (value === null) return texts.notAssessed;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isCivilDate(value) ? formatCivilDate(value, language) : value;
  if (Array.isArray(value)) return value.map((item: Json) => words(item)).join(', ');
  return Object.entries(value as Readonly<Record<string, Json>>)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => `${fieldName([key], places)}: ${words(inner)}`)
    .join(', ');
}

/** What people call a field, by the last step of its path. */
export function fieldName(path: readonly string[], { names }: PaperOptions['places']): string {
  const field = path.at(-1) ?? '';
  return Object.hasOwn(names, field) ? names[field]! : field;
}

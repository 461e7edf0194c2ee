import type { Language } from '@pds/core/base';
import type { Run, Words } from '../paper/paper';
import { COUNTRIES } from '../xml/officeLanguage';
import { escapeXml } from '../xml/xml';

const MARKS = { strong: 'Strong', emphasis: 'Emphasis', code: 'Code' } as const;

/** Words as `w:r` elements; those in another language than the paper's main one say so. */
export function runs(words: Words, main: Language): string {
  return words.map((run) => runOf(run, main)).join('');
}

function runOf({ text, mark, language }: Run, main: Language): string {
  if (text === '') return '';
  const style = mark === undefined ? '' : `<w:rStyle w:val="${MARKS[mark]}"/>`;
  const lang = language === main ? '' : `<w:lang w:val="${localeOf(language)}"/>`;
  const properties = style + lang;
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${textOf(text)}</w:r>`;
}

export function localeOf(language: Language): string {
  return `${language}-${COUNTRIES[language]}`;
}

export function textOf(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

/** A paragraph of a style; `properties` are further ones, in the order of the schema. */
export function paragraph(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>\n`;
}

/** A field whose value the reader's program works out; `shown` stands there until it has. */
export function field(instruction: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}<w:r>${textOf(shown)}</w:r>${mark('end')}`;
}

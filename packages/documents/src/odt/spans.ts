import type { Language } from '@pds/core/base';
import type { Run, Words } from '../paper/paper';
import { escapeXml } from '../xml/xml';

const MARKS = { strong: 'Strong', emphasis: 'Emphasis', code: 'Code' } as const;

/** Words as the content of a paragraph; those in another language than the paper's main one say so. */
export function spans(words: Words, main: Language): string {
  return words.map((run) => spanOf(run, main)).join('');
}

function spanOf({ text, mark, language }: Run, main: Language): string {
  const marked = mark === undefined ? escapeXml(text) : span(MARKS[mark], escapeXml(text));
  return language === main ? marked : span(languageStyle(language), marked);
}

/** The name of the style that says nothing but the language. */
export function languageStyle(language: Language): string {
  return `Language_${language}`;
}

function span(style: string, content: string): string {
  return `<text:span text:style-name="${style}">${content}</text:span>`;
}

export function paragraph(style: string, content: string): string {
  return `<text:p text:style-name="${style}">${content}</text:p>\n`;
}

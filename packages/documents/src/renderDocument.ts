import { utf8Bytes } from '@pds/core/base';
import type { BilingualTree, DocumentTree } from '@pds/core/document';
import { htmlPage } from './html/htmlPage';
import { paperOf } from './paper/paperOf';

/** The formats that a tree can be rendered to. */
export const DOCUMENT_FORMATS = ['html', 'docx', 'odt', 'pdf', 'md'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface RenderOptions {
  /** For a host that serves the page under a content security policy: the nonce of its one `<style>`. */
  readonly nonce?: string;
}

/**
 * The paper as the bytes of one file that stands alone; the same tree and options give the same bytes on every host.
 * Two trees of one paper in two languages make a bilingual sheet.
 *
 * - `html`: one page without scripts, print-ready (A4, running head and foot, repeated table heads), for screen readers;
 * - `docx` and `odt`: Office Open XML (ISO/IEC 29500) and OpenDocument (ISO/IEC 26300), with styles, contents, numbering,
 *   repeated table heads and alternative texts;
 * - `pdf`: PDF 1.7, tagged, with bookmarks, language and an embedded font of Latin, Greek and Cyrillic;
 * - `md`: Markdown with tables.
 *
 * Rejects with `RangeError` for a format that is none of `DOCUMENT_FORMATS`, for a nonce that is no base64 text, and for
 * two trees that are not the same paper.
 *
 * @example
 * ```ts
 * import { renderDocument } from '@pds/documents';
 *
 * const tree = {
 *   language: 'it' as const,
 *   title: 'Verbale',
 *   meta: { author: 'Comune di Prova', subject: 'Quadratura', date: '2026-03-02' },
 *   running: { header: 'Comune di Prova', footer: 'Verbale' },
 *   blocks: [{ kind: 'paragraph' as const, text: 'Carte presenti: <60>.' }],
 * };
 * const bytes = await renderDocument(tree, 'html');
 * const html = String.fromCharCode(...bytes);
 * html.includes('<p>Carte presenti: &lt;60&gt;.</p>'); // => true
 * html.includes('<script'); // => false
 * const pdf = await renderDocument(tree, 'pdf');
 * String.fromCharCode(...pdf.slice(0, 8)); // => '%PDF-1.7'
 * ```
 */
export async function renderDocument(
  tree: DocumentTree | BilingualTree,
  format: DocumentFormat,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return utf8Bytes(htmlPage(paperOf(tree), options.nonce));
    case 'docx':
      return (await import('./docx/docxFile')).docxFile(paperOf(tree));
    case 'odt':
      return (await import('./odt/odtFile')).odtFile(paperOf(tree));
    case 'pdf':
      return (await import('./pdf/pdfFile')).pdfFile(paperOf(tree));
    case 'md':
      return utf8Bytes((await import('./markdown/markdown')).markdown(paperOf(tree)));
    default:
      throw new RangeError(`'${String(format)}' is not a document format`);
  }
}

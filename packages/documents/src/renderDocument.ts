import { utf8Bytes } from '@pds/core/base';
import type { DocumentTree } from '@pds/core/document';
import { htmlPage } from './html/htmlPage';

/** The formats that a tree can be rendered to. */
export const DOCUMENT_FORMATS = ['html'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface RenderOptions {
  /** For a host that serves the page under a content security policy: the nonce of its one `<style>`. */
  readonly nonce?: string;
}

/**
 * The paper as the bytes of one file that stands alone. `html`: UTF-8, one page without scripts, print-ready (A4, running
 * head and foot, repeated table heads) and built for screen readers. The same tree and options give the same bytes.
 * Rejects with `RangeError` for a format that is none of `DOCUMENT_FORMATS` and for a nonce that is no base64 text.
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
 * ```
 */
export async function renderDocument(
  tree: DocumentTree,
  format: DocumentFormat,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return utf8Bytes(htmlPage(tree, options.nonce));
    default:
      throw new RangeError(`'${String(format)}' is not a document format`);
  }
}

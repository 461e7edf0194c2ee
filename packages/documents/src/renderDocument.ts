import { utf8Bytes } from '@pds/core/base';
import type { BilingualTree, DocumentTree } from '@pds/core/document';
import { htmlPage } from './html/htmlPage';
import { paperOf } from './paper/paperOf';

/** The formats that a tree can be rendered to. */
export const DOCUMENT_FORMATS = ['html', 'docx', 'odt', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface RenderOptions {
  /** For a host that serves the page under a content security policy: the nonce of its one `<style>`. */
  readonly nonce?: string;
}

export async function renderDocument(
  tree: DocumentTree | BilingualTree,
  format: DocumentFormat,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const paper = paperOf(tree);
  switch (format) {
    case 'html':
      return utf8Bytes(htmlPage(paper, options.nonce));
    case 'docx':
      return (await import('./docx/docxFile')).docxFile(paper);
    case 'odt':
      return (await import('./odt/odtFile')).odtFile(paper);
    case 'pdf':
      return (await import('./pdf/pdfFile')).pdfFile(paper);
    default:
      throw new RangeError(`'${String(format)}' is not a document format`);
  }
}

import { utf8Bytes } from '@pds/core/base';
import { type Zippable, zipSync } from 'fflate';

/** A file of an archive: its name, which is ours and never the paper's, and what it holds. */
export type ArchiveFile = readonly [name: string, content: string | Uint8Array, how?: 'stored'];

/** The files in their order as one ZIP; the same files give the same bytes on every host, on every day. */
export function archive(files: readonly ArchiveFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content, how] of files) {
    const bytes = typeof content === 'string' ? utf8Bytes(content) : content;
    entries[name] = [bytes, { level: how === 'stored' ? 0 : 6, mtime: EPOCH }];
  }
  return zipSync(entries);
}

/** The archive's own first day, at noon: a ZIP has the local time, which is this one in every time zone. */
const EPOCH = '1980-01-01T12:00:00';

import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Handler } from 'hono';

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** The built client by URL path, held in memory: a request can name nothing else. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = Uint8Array.from(await readFile(path));
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(url, { type, bytes, gzip: Uint8Array.from(gzipSync(bytes)) });
  }
  return files;
}

/** Files by their path; every other path is a page of the client, which finds its way by itself. */
export function serveFiles(files: StaticFiles): Handler {
  return (c) => {
    const named = files.get(c.req.path);
    const file = named ?? (extname(c.req.path) === '' ? files.get('/index.html') : undefined);
    if (!file) return c.text('', 404);
    const hashed = c.req.path.startsWith('/assets/');
    const zipped = (c.req.header('Accept-Encoding') ?? '').includes('gzip');
    return c.body(zipped ? file.gzip : file.bytes, 200, {
      'Content-Type': file.type,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    });
  };
}

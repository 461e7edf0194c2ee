import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folders of the four published packages, in the order in which they depend on one another. */
export const PUBLISHED = ['core', 'cie', 'documents', 'ui'].map((name) => ({
  name: `@pds/${name}`,
  folder: join(ROOT, 'packages', name),
}));

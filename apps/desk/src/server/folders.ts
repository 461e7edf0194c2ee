import { fileURLToPath } from 'node:url';

/** `src/server` and `dist/server` lie equally deep, so both find the package's folders from here. */
const PACKAGE = new URL('../../', import.meta.url);

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('migrations/', PACKAGE));
export const CLIENT_FOLDER = fileURLToPath(new URL('dist/client/', PACKAGE));
export const DATA_FOLDER = fileURLToPath(new URL('data/', PACKAGE));

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{ packages: Record<string, LockedPackage> }} LockFile */

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
  win32: 'win32',
  windows: 'win32',
};
const CPU = {
  64: 'x64',
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/**
 * Entries for the optional packages that a lock file asks for and does not hold, at the lowest version that will do.
 * Which system one is for stands in its name: `@rollup/rollup-linux-arm64-musl`.
 *
 * @param {LockFile} lock
 * @returns {Record<string, LockedPackage>}
 */
export function missingOptionals(lock) {
  /** @type {Record<string, LockedPackage>} */
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const lowest = /^[\^~]?(\d\S*)$/.exec(version)?.[1];
      if (lowest === undefined) continue;
      const seen = heldFor(lock, path, name);
      if (seen && (seen.version === lowest || lowest !== version)) continue;
      const place = seen ? `${path}/node_modules/${name}` : besides(path, name);
      const { cpu, libc, os } = platformOf(name);
      missing[place] = { version: lowest, ...cpu, ...(dev && { dev }), ...libc, optional: true, ...os };
    }
  }
  return missing;
}

/**
 * Registries named in a configuration: a download address, or a `registry=` line.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function namedHosts(text) {
  const addresses = text.matchAll(
    /"resolved": "https?:\/\/([^/"]+)|registry\s*[=:]\s*"?https?:\/\/([^/"\s]+)/g,
  );
  return [...new Set([...addresses].map(([, lock, npmrc]) => lock ?? npmrc ?? ''))];
}

/**
 * The three restrictions of a package's name, each as the entry states it.
 *
 * @param {string} name
 */
function platformOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  /** @param {Record<string, string>} table */
  const found = (table) => words.map((word) => table[word]).find((known) => known !== undefined);
  const [cpu, libc, os] = [found(CPU), found(LIBC), found(OS)];
  return { cpu: cpu ? { cpu: [cpu] } : {}, libc: libc ? { libc: [libc] } : {}, os: os ? { os: [os] } : {} };
}

/**
 * The entry that the package at `path` finds under a name: its own, or the nearest one above it.
 *
 * @param {LockFile} lock
 * @param {string} path
 * @param {string} name
 */
function heldFor(lock, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (found || at === '') return found;
  }
}

/**
 * @param {string} path
 * @param {string} name
 */
function besides(path, name) {
  return `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`;
}

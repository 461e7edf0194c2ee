import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface PackedPackage {
  readonly name: string;
  readonly tarball: string;
  /** Sub-paths that hold code, `@pds/core/base`. */
  readonly subPaths: readonly string[];
  /** What its manifest asks for, our own packages left out. */
  readonly needs: readonly string[];
}

/** What `npm pack` makes of the published packages. They must have been built. */
export function packPublished(folder: string): PackedPackage[] {
  return ['core', 'cie', 'documents', 'ui'].map((short) => {
    const source = join(ROOT, 'packages', short);
    const output = npm(['pack', '--json', '--pack-destination', folder], source);
    const [{ filename }] = JSON.parse(output.slice(output.indexOf('['))) as [{ filename: string }];
    const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    const withCode = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');
    return {
      name: manifest.name,
      tarball: join(folder, filename),
      subPaths: withCode.map(([key]) => manifest.name + key.slice(1)),
      needs: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(
        (name) => !name.startsWith('@pds/'),
      ),
    };
  });
}

/** A folder outside the repository, its name free of symbolic links. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `pds-${name}-`));
}

/** Puts packed packages into a host, beside what the host itself needs in the repository's versions. */
export type Installer = (
  host: string,
  packages: readonly PackedPackage[],
  hostNeeds: readonly string[],
) => void;

/** As a vendor does it. Throws when npm cannot bring the manifests together. */
export const installWithNpm: Installer = (host, packages, hostNeeds) => {
  const versions = hostNeeds.map((name) => `${name}@${installedVersion(name)}`);
  npm(['install', '--prefer-offline', ...packages.map((packed) => packed.tarball), ...versions], host);
  npm(['ls', '--all'], host);
};

/**
 * Without a registry: unpacks where npm would, and links the rest from the repository. The packages are the same; that
 * their manifests can be met is not proved.
 */
export const unpackAndLink: Installer = (host, packages, hostNeeds) => {
  const modules = join(host, 'node_modules');
  for (const { name, tarball } of packages) {
    const target = join(modules, name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  }
  for (const name of new Set([...packages.flatMap((packed) => packed.needs), ...hostNeeds])) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
};

export function isRegistryReachable(): boolean {
  try {
    npm(['view', 'react', 'version', '--fetch-retries=0', '--fetch-timeout=10000'], ROOT);
    return true;
  } catch {
    return false;
  }
}

function installedVersion(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}

function npm(args: readonly string[], cwd: string): string {
  const windows = process.platform === 'win32';
  return execFileSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

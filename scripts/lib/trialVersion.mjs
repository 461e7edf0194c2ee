import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PUBLISHED, ROOT } from './root.mjs';
import { capture, tool } from './run.mjs';

/** @typedef {'patch' | 'minor'} Bump */

/**
 * The manifests that `changeset version` would write after a change of this size in one package, by package name; the
 * repository itself stays as it is.
 *
 * @param {string} changed
 * @param {Bump} bump
 * @returns {Promise<Map<string, { version: string, dependencies?: Record<string, string> }>>}
 */
export async function trialVersion(changed, bump) {
  const trial = mkdtempSync(join(tmpdir(), 'pds-version-'));
  try {
    for (const name of ['package.json', '.changeset', ...manifests()]) {
      mkdirSync(dirname(join(trial, name)), { recursive: true });
      cpSync(join(ROOT, name), join(trial, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(trial, 'node_modules'), 'junction');
    writeFileSync(join(trial, '.changeset', 'trial.md'), `---\n"${changed}": ${bump}\n---\n\nA trial.\n`);
    const [program, args] = tool('@changesets/cli', 'changeset');
    const { code, output } = await capture(program, [...args, 'version'], { cwd: trial });
    if (code !== 0) throw new Error(`changeset version failed: ${output}`);
    return new Map(
      manifests().map((name) => {
        const manifest = JSON.parse(readFileSync(join(trial, name), 'utf8'));
        return [manifest.name, manifest];
      }),
    );
  } finally {
    rmSync(trial, { recursive: true });
  }
}

/** Manifests of all workspaces, relative to the repository. */
function manifests() {
  return ['packages', 'apps'].flatMap((room) =>
    readdirSync(join(ROOT, room))
      .filter((name) => name !== 'bench' && name !== 'mutation')
      .map((name) => join(room, name, 'package.json')),
  );
}

/**
 * What is wrong with a trial: a published package that leaves 0.x or its siblings, or a workspace that asks for a
 * version of ours that is no longer there.
 *
 * @param {Awaited<ReturnType<typeof trialVersion>>} trial
 * @returns {string[]}
 */
export function trialFaults(trial) {
  const [version] = new Set(PUBLISHED.map(({ name }) => trial.get(name)?.version));
  const strays = PUBLISHED.filter(({ name }) => trial.get(name)?.version !== version);
  const asked = [...trial].flatMap(([name, { dependencies = {} }]) =>
    PUBLISHED.filter((own) => own.name in dependencies && dependencies[own.name] !== version).map(
      (own) => `${name} would ask for ${own.name} ${dependencies[own.name]}, which would be ${version}.`,
    ),
  );
  return [
    ...(version?.startsWith('0.')
      ? []
      : [`The next version would be ${version}, and the API is not settled.`]),
    ...strays.map(({ name }) => `${name} would not move with the others.`),
    ...asked,
  ];
}

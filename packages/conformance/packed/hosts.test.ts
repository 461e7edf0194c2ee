import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installInto, type PackedPackage, packPublished, ROOT, temporaryFolder } from './packedPackages';

const HOSTS = join(import.meta.dirname, '..', 'hosts');
const SAMPLE = join(HOSTS, 'vendor-sample.ts');
const PLAN = join(ROOT, 'packages', 'fixtures', 'stored', 'security-plan-v1.json');

/** Risk, what is missing, what to keep, card, paper: a whole page of at least 100 kB. */
const SAMPLE_PRINTS = new RegExp(
  [
    'Rischio 5 → 6 \\(Alto\\), misure: 3',
    'scenarios › \\S+ › treatment: Il rischio residuo \\(Alto\\) supera .+',
    'Da conservare: \\d{6} caratteri; per annullare: 1 modifica',
    'L898902C3 1974-08-12 true',
    'Documento: \\d{6} byte',
  ].join('\n'),
);

const require = createRequire(join(ROOT, 'package.json'));
const folders: string[] = [];
let packages: PackedPackage[] = [];

beforeAll(() => {
  packages = packPublished(folder('tarballs'));
});
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

describe.each([
  ['ESM', 'module'],
  ['CommonJS', 'commonjs'],
])('a plain Node script in %s', (_, type) => {
  let host = '';
  beforeAll(() => {
    host = folder(`node-${type}`);
    cpSync(join(HOSTS, 'node'), host, { recursive: true });
    cpSync(SAMPLE, join(host, 'vendor-sample.ts'));
    cpSync(PLAN, join(host, 'plan.json'));
    writeFileSync(join(host, 'package.json'), JSON.stringify({ name: 'host', private: true, type }));
    installInto(host, packages, ['react', 'react-dom', '@types/react', '@types/node']);
    writeFileSync(join(host, 'domain.ts'), everySubPath(/^@pds\/(core|cie|documents)/));
    writeFileSync(join(host, 'kit.ts'), everySubPath(/^@pds\/ui/));
  });

  test('type-checks every sub-path of the domain without DOM and Node', () =>
    tsc(host, 'tsconfig.domain.json'));
  test('type-checks every sub-path of the kit', () => tsc(host, 'tsconfig.kit.json'));
  test('type-checks the vendor’s sample', () => tsc(host, 'tsconfig.json'));
  test('loads every sub-path', () => {
    node(host, [], 'domain.js');
    node(host, [], 'kit.js');
  });
  test('runs the vendor’s sample', () => {
    expect(node(host, [], 'vendor-sample.js')).toMatch(SAMPLE_PRINTS);
  });

  if (type === 'commonjs') {
    const flag = '--no-experimental-require-module';
    test.runIf(process.allowedNodeEnvironmentFlags.has(flag))(`runs with ${flag}`, () => {
      node(host, [flag], 'domain.js');
      node(host, [flag], 'kit.js');
      expect(node(host, [flag], 'vendor-sample.js')).toMatch(SAMPLE_PRINTS);
    });
  }
});

describe('an empty Vite and React application', () => {
  let host = '';
  beforeAll(() => {
    host = folder('vite-react');
    cpSync(join(HOSTS, 'vite-react'), host, { recursive: true });
    installInto(host, packages, [
      'react',
      'react-dom',
      '@types/react',
      '@types/react-dom',
      'vite',
      '@vitejs/plugin-react',
    ]);
  });

  test('type-checks', () => tsc(host, 'tsconfig.json'));

  test('builds, and shows itself in a browser without a complaint', async () => {
    run(host, ['vite', 'bin/vite.js'], 'build');
    const server = await preview({ root: host, preview: { port: 0 }, logLevel: 'silent' });
    const browser = await chromium.launch(inject('chromium'));
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page.getByRole('heading', { name: 'Piano di sicurezza' }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

test('the README quotes the vendor’s sample word by word', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(SAMPLE, 'utf8')}\`\`\``);
});

function folder(name: string): string {
  const path = temporaryFolder(name);
  folders.push(path);
  return path;
}

function everySubPath(which: RegExp): string {
  const subPaths = packages.flatMap((packed) => packed.subPaths).filter((subPath) => which.test(subPath));
  const imports = subPaths.map((subPath, i) => `import * as from${i} from '${subPath}';`);
  return [...imports, `export const loaded = [${subPaths.map((_, i) => `from${i}`).join(', ')}];`, ''].join(
    '\n',
  );
}

function tsc(host: string, project: string): void {
  run(host, ['typescript', 'bin/tsc'], '-p', project);
}

function node(host: string, flags: readonly string[], script: string): string {
  return execFileSync(process.execPath, [...flags, join(host, 'built', script)], {
    cwd: host,
    encoding: 'utf8',
  });
}

/** Runs an installed tool in the host; what it said is the error's message. */
function run(host: string, [name, script]: readonly [string, string], ...args: string[]): void {
  const file = join(require.resolve(`${name}/package.json`), '..', script);
  try {
    execFileSync(process.execPath, [file, ...args], { cwd: host, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}${stderr}`);
  }
}

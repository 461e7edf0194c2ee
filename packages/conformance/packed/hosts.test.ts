import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '@pds/ui/messages/it';
import { type Browser, chromium, type Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  installWithNpm,
  isRegistryReachable,
  type PackedPackage,
  packPublished,
  ROOT,
  temporaryFolder,
  unpackAndLink,
} from './packedPackages';

const HOSTS = join(import.meta.dirname, '..', 'hosts');
const SAMPLE = join(HOSTS, 'vendor-sample.ts');
const PLAN = join(ROOT, 'packages', 'fixtures', 'stored', 'security-plan-v1.json');

const NODE_NEEDS = ['react', 'react-dom', '@types/react', '@types/node', 'typescript'];
const VITE_NEEDS = [
  ...['react', 'react-dom', '@types/react', '@types/react-dom'],
  ...['vite', '@vitejs/plugin-react', 'typescript'],
];

/** ICAO's passport, as it is printed. */
const SPECIMEN = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';

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

const folders: string[] = [];
let packages: PackedPackage[] = [];

const isReachable = isRegistryReachable();
const install = isReachable ? installWithNpm : unpackAndLink;
if (!isReachable)
  process.stderr.write('No registry answers: the hosts get the packages unpacked, not installed by npm.\n');

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
    install(host, packages, NODE_NEEDS);
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
    const known = process.allowedNodeEnvironmentFlags.has(flag);
    test.runIf(known)(`runs with ${flag}${known ? '' : ', which this Node does not have'}`, () => {
      node(host, [flag], 'domain.js');
      node(host, [flag], 'kit.js');
      expect(node(host, [flag], 'vendor-sample.js')).toMatch(SAMPLE_PRINTS);
    });
  }
});

describe('an empty Vite and React application', () => {
  let host = '';
  let browser: Browser;
  let server: PreviewServer;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    host = folder('vite-react');
    cpSync(join(HOSTS, 'vite-react'), host, { recursive: true });
    cpSync(PLAN, join(host, 'plan.json'));
    install(host, packages, VITE_NEEDS);
    run(host, ['vite', 'bin/vite.js'], 'build');
    server = await preview({ root: host, preview: { port: 0 }, logLevel: 'silent' });
    browser = await chromium.launch(inject('chromium'));
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('type-checks', () => tsc(host, 'tsconfig.json'));

  test('shows the plan’s risk', async () => {
    const risk = page.getByRole('table', { name: texts.figures.levelsCaption });
    await risk.waitFor();
    const high = risk.getByRole('row', { name: 'Alto' });
    expect(await high.getByRole('cell').allInnerTexts()).toContainEqual(expect.stringMatching(/^[1-9]\d*$/));
  });

  test('reads a card as one types', async () => {
    await page.getByLabel(texts.card.mrzLabel).fill(SPECIMEN);
    await page.getByText(texts.card.expired).waitFor();
    for (const text of ['L898902C3', 'ERIKSSON', 'ANNA MARIA', '12/08/1974'])
      expect(await page.getByText(text, { exact: true }).isVisible()).toBe(true);
  });

  test('carries the kit’s styles', async () => {
    const button = page.getByRole('button', { name: texts.parts.produce });
    const { height = 0 } = (await button.boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(36);
  });

  test('produces the paper', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: texts.parts.produce }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^<!doctype html>\n<html lang="it">/);
  });

  test('does it all without a complaint', () => expect(complaints).toEqual([]));
});

test.runIf(isReachable)(`npm installed them all${isReachable ? '' : ': no registry is reached'}`, () => {
  expect(folders.filter((host) => existsSync(join(host, 'package-lock.json')))).toHaveLength(3);
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

/** Runs the host's own tool; what it said is the error's message. */
function run(host: string, [name, script]: readonly [string, string], ...args: string[]): void {
  const file = join(host, 'node_modules', name, script);
  try {
    execFileSync(process.execPath, [file, ...args], { cwd: host, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}${stderr}`);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256Hex } from '@pds/core/base';
import { open, RECORD_KINDS, save } from '@pds/core/document';
import { cesenaRegister, modenaPilot, moscianoPlan, sampleCardStock, samplePlan } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../fixtures/stored/', import.meta.url));
const files = readdirSync(FOLDER);
const frozen = (kind: string, version: number) => readFileSync(`${FOLDER}${kind}-v${version}.json`, 'utf8');

/** The frozen documents as they were on the day they were frozen. They open for ever, so none may change. */
const SHA_256: Readonly<Record<string, string>> = {
  'card-stock-v1.json': '750523e99b0906639e6762b9e00c06380245f0356e8e3d01e1e2ba9e44b760a5',
  'objective-plan-v1.json': '6079a443a444589be84ca2bba1eef0c29ef1c9fa0c06101aae67cc232d8a09d6',
  'pilot-project-v1.json': 'be1c00f58a0f2201bf2664d4f2e91c38e0675a5cd85659139a9f0cb2069073ce',
  'procedure-register-v1.json': '95d513062a89c12f5631d672b5406e62be4e7aaaf2602850867d4c3956aca779',
  'procedure-register-v2.json': 'cb30c148d8995b3c90cd4a5642197a4e3d76dbe158b435a501e384b8079afa49',
  'security-plan-v1.json': '0591a3fe92ffda1110215159b6061286dbcd6aee36b5a2f7af52494ebdf47a66',
  'security-plan-v2.json': '6ed29596808f5ab0261e24f335a2efa724a9c861198ce1d7f19c355b3b34e93b',
};

/** The version that each kind is written in today. */
const TODAY = Object.fromEntries(
  [cesenaRegister, modenaPilot, moscianoPlan, sampleCardStock, samplePlan].map(({ kind, schemaVersion }) => [
    kind,
    schemaVersion,
  ]),
);

test('every kind has its sample, and every version of it a frozen document', () => {
  expect(Object.keys(TODAY).sort()).toEqual([...RECORD_KINDS].sort());
  const wanted = Object.entries(TODAY).flatMap(([kind, version]) =>
    Array.from({ length: version }, (_, i) => `${kind}-v${i + 1}.json`),
  );
  expect([...files].sort()).toEqual(wanted.sort());
});

test('the frozen documents are byte for byte what was frozen', () => {
  expect(
    Object.fromEntries(files.map((file) => [file, sha256Hex(readFileSync(`${FOLDER}${file}`))])),
  ).toEqual(SHA_256);
});

describe.each(Object.entries(TODAY))('%s', (kind, version) => {
  test.each(Array.from({ length: version }, (_, i) => i + 1))('version %i opens without an error', (old) => {
    const opened = open(frozen(kind, old));
    expect(opened.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(opened.ok && opened.value.schemaVersion).toBe(version);
  });

  test('the document of today is saved as it was read', () => {
    const opened = open(frozen(kind, version));
    expect(opened.ok && save(opened.value)).toBe(frozen(kind, version));
  });

  test('one of a newer version is refused, one cut short is told with its place', () => {
    const text = frozen(kind, version);
    const newer = open({ ...JSON.parse(text), schemaVersion: version + 1 });
    expect(newer.issues.map((issue) => issue.code)).toEqual(['document.too_new']);
    const cut = open(text.slice(0, -100));
    expect(cut.issues[0]).toMatchObject({ code: 'document.bad_json', offset: expect.any(Number) });
  });
});

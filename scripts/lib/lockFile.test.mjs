import { describe, expect, test } from 'vitest';
import { missingOptionals, namedHosts } from './lockFile.mjs';

describe('missingOptionals', () => {
  test('makes an entry for each platform the lock names and lacks', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/turbo': {
          dev: true,
          optionalDependencies: { '@turbo/linux-64': '2.0.0', '@turbo/windows-arm64': '2.0.0' },
        },
        'node_modules/@turbo/linux-64': { version: '2.0.0' },
        'node_modules/a/node_modules/rollup': {
          optionalDependencies: { '@rollup/rollup-linux-arm-musleabihf': '4.0.0' },
        },
      },
    };
    expect(missingOptionals(lock)).toEqual({
      'node_modules/@turbo/windows-arm64': {
        version: '2.0.0',
        dev: true,
        optional: true,
        cpu: ['arm64'],
        os: ['win32'],
      },
      'node_modules/a/node_modules/@rollup/rollup-linux-arm-musleabihf': {
        version: '4.0.0',
        optional: true,
        cpu: ['arm'],
        os: ['linux'],
        libc: ['musl'],
      },
    });
  });

  test('puts a second version under the package that asks for it', () => {
    const lock = {
      packages: {
        'node_modules/parser': { optionalDependencies: { '@parser/linux-x64': '2.0.0' } },
        'node_modules/@parser/linux-x64': { version: '1.0.0' },
      },
    };
    expect(Object.keys(missingOptionals(lock))).toEqual([
      'node_modules/parser/node_modules/@parser/linux-x64',
    ]);
  });

  test('leaves open ranges and what stands higher up alone', () => {
    const lock = {
      packages: {
        'node_modules/a/node_modules/b': { optionalDependencies: { fsevents: '*', c: '1.0.0' } },
        'node_modules/c': { version: '1.0.0' },
      },
    };
    expect(missingOptionals(lock)).toEqual({});
  });
});

test('namedHosts finds download addresses and registry lines', () => {
  expect(namedHosts('"resolved": "https://registry.example.org/a/-/a-1.0.0.tgz"')).toEqual([
    'registry.example.org',
  ]);
  expect(namedHosts('@pds:registry=https://npm.example.org/')).toEqual(['npm.example.org']);
  expect(namedHosts('"resolved": "packages/core"\nfund=false')).toEqual([]);
});

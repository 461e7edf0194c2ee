import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { publiccodeFaults } from './publiccode.mjs';

const ours = parse(readFileSync(new URL('../../publiccode.yml', import.meta.url), 'utf8'));

test('ours keeps the standard', () => expect(publiccodeFaults(ours)).toEqual([]));

test.each([
  [{ publiccodeYmlVersion: 0.7 }, "'publiccodeYmlVersion' must be '0.7', as text."],
  [{ url: 'git@example.org:x.git' }, "'url' must be an https address."],
  [{ categories: ['identity-cards'] }, "'categories' must be a list of categories of the standard."],
  [
    { intendedAudience: { countries: ['it'] } },
    "'intendedAudience.countries' must be a list of ISO 3166-1 codes in capitals.",
  ],
  [
    { intendedAudience: { scope: ['registry'] } },
    "'intendedAudience.scope' must be a list of scopes of the standard.",
  ],
  [{ supports: [{ id: 'ICAO 9303' }] }, "'supports' must be a list of ids that are aliases or URIs."],
  [
    { maintenance: { type: 'community', contacts: [] } },
    "'maintenance.contacts' must be a list of contacts with names, and e-mail addresses where they have one.",
  ],
  [{ softwareType: 'app' }, "'softwareType' is no type of software."],
  [{ legal: {} }, "'legal.license' must be an SPDX expression."],
  [{ IT: { piattaforme: {} } }, "'IT' is a section of a country: those are deprecated."],
  [
    { description: { it: { ...ours.description.it, shortDescription: 'x'.repeat(151) } } },
    "'description.it.shortDescription' must be text of at most 150 characters.",
  ],
])('%j is refused', (change, fault) => expect(publiccodeFaults({ ...ours, ...change })).toEqual([fault]));

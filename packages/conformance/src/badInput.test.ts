import { it as cards } from '@pds/cie/messages/it';
import { parseMrz } from '@pds/cie/mrz';
import { parseSod } from '@pds/cie/pki';
import { describeIssue, type Issue } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open, save } from '@pds/core/document';
import { labels, places, it as sentences } from '@pds/core/messages/it';
import { parseSecurityPlan, type SecurityPlan } from '@pds/core/plan';
import { samplePlan } from '@pds/fixtures';
import { describePlace } from '@pds/ui';
import { planRowNames } from '@pds/ui/plan';
import { expect, test } from 'vitest';

const TEXT = save(planOf(samplePlan));
const LOST_ASSET = withoutAsset();

interface Case {
  readonly input: string;
  readonly read: () => readonly Issue[];
  readonly issue: Pick<Issue, 'code' | 'path' | 'offset'>;
  /** The sentence and the place as a screen shows them. */
  readonly told: string;
  readonly where: string;
}

test.each<Case>([
  {
    input: 'a document cut short',
    read: () => open(TEXT.slice(0, 9000)).issues,
    issue: { code: 'document.bad_json', path: [], offset: 9000 },
    told: 'Il file non è leggibile: il contenuto è incompleto o danneggiato.',
    where: 'al carattere 9001',
  },
  {
    input: 'a document of a newer version',
    read: () => open({ ...JSON.parse(TEXT), schemaVersion: 7 }).issues,
    issue: { code: 'document.too_new', path: ['schemaVersion'] },
    told: 'Il documento è di una versione più recente (7) di quella che questo programma conosce (2): occorre aggiornare il programma.',
    where: 'Versione del formato',
  },
  {
    input: 'a megabyte of fillers as an MRZ',
    read: () => parseMrz('<'.repeat(1_000_000), { today: '2026-03-05' }).issues,
    issue: { code: 'mrz.too_large', offset: 1000 },
    told: 'Il testo è troppo lungo per essere una zona a lettura ottica: al massimo 1000 caratteri.',
    where: 'al carattere 1001',
  },
  {
    input: 'a chip file that claims 4 GB',
    read: () => parseSod(Uint8Array.of(0x77, 0x84, 0xff, 0xff, 0xff, 0xff)).issues,
    issue: { code: 'tlv.truncated', offset: 0 },
    told: 'Il file è incompleto o danneggiato: contiene meno dati di quanti ne annuncia (elemento 77: 4294967295 byte annunciati, 0 presenti).',
    where: 'al byte 1',
  },
  {
    input: 'a plan whose scenario points to an asset that is missing',
    read: () => open(LOST_ASSET).issues,
    issue: { code: 'document.dangling', path: ['scenarios', samplePlan.scenarios[0].id, 'assetId'] },
    told: 'Il dato rimanda a una riga che non esiste più.',
    where: 'Scenari di rischio › T-28 · Disallineamento anagrafe / INA / codice fiscale › Bene',
  },
])('$input is one coded issue with its place, in Italian', ({ read, issue, told, where }) => {
  const issues = read();
  expect(issues.map(({ code, path, offset }) => ({ code, path, offset }))).toEqual([
    { path: undefined, offset: undefined, ...issue },
  ]);
  expect(issues.map((each) => describeIssue(each, { ...sentences, ...cards }))).toEqual([told]);
  expect(issues.map(whereOf)).toEqual([where]);
});

/** The place in words; bytes are told by the chip's files, characters by everything that is text. */
function whereOf(issue: Issue): string {
  if (issue.code.startsWith('tlv.')) return places.byte((issue.offset ?? 0) + 1);
  const plan = planOf(LOST_ASSET);
  const nameRow = planRowNames({ plan, catalogue: CIE_CATALOGUE, labels });
  return describePlace(issue, places, { record: plan, nameRow });
}

function planOf(stored: unknown): SecurityPlan {
  const opened = parseSecurityPlan(stored);
  if (!opened.ok) throw new Error('the plan must open');
  return opened.value;
}

function withoutAsset(): unknown {
  const plan = JSON.parse(TEXT);
  plan.scenarios[0].assetId = 'asset-perduto';
  return plan;
}

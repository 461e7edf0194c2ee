import { CIE_CATALOGUE } from '@pds/core/catalogues';
import {
  appointmentPaper,
  attendancePaper,
  type BilingualTree,
  type DocumentTree,
  type PaperOptions,
  planPaper,
  replyPaper,
  schedulePaper,
  sheetPaper,
  transmissionLetter,
} from '@pds/core/document';
import * as de from '@pds/core/messages/de';
import * as en from '@pds/core/messages/en';
import * as it from '@pds/core/messages/it';
import { parseSecurityPlan, type SecurityPlan } from '@pds/core/plan';
import { samplePlan } from '@pds/fixtures';
import { wholeLife } from './wholeLife';

const MESSAGES = { it, de, en };
export const PAPER_LANGUAGES = ['it', 'de', 'en'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

const TODAY = '2026-07-01';
/** A site whose surveyor prints only what is theirs. */
const SITE = 'site-porta-ovest';

export function paperOptions(language: PaperLanguage): PaperOptions {
  const { labels, papers, places } = MESSAGES[language];
  return { language, labels, papers, places, catalogue: CIE_CATALOGUE, today: TODAY };
}

/** Each paper of the whole life in one language, by a name that can be a file's. */
export function lifePapers(
  language: PaperLanguage,
  plan = wholeLife().plan,
): ReadonlyMap<string, DocumentTree> {
  const options = paperOptions(language);
  const { papers: texts, places: _, ...rest } = options;
  const planOptions = { ...rest, texts: texts.plan };
  const trained = openSample();
  return new Map([
    ...[...plan.versions].map(
      ({ id }) => [`plan-${id}`, planPaper(plan, { ...planOptions, versionId: id })] as const,
    ),
    [`extract-${SITE}`, planPaper(plan, { ...planOptions, extractOf: SITE })],
    ...[...plan.versions].map(
      ({ id }) => [`letter-${id}`, transmissionLetter(plan, { versionId: id }, options)] as const,
    ),
    [
      'letter-sheets-1',
      transmissionLetter(
        plan,
        { sheetIds: ['sheet-attuazione-1', 'sheet-monitoraggio-1', 'sheet-validazione-1'] },
        options,
      ),
    ],
    ...[...plan.sheets].map(({ id }) => [id, sheetPaper(plan, id, options)] as const),
    ['reply', replyPaper(plan, 'alfa', options)],
    ...[...plan.roles].flatMap(({ id, role }) =>
      role === 'sindaco' ? [] : [[`appointment-${id}`, appointmentPaper(plan, id, options)] as const],
    ),
    ['schedule', schedulePaper(plan, options)],
    ...[...trained.trainings].map(
      ({ id }) => [`attendance-${id}`, attendancePaper(trained, id, options)] as const,
    ),
  ]);
}

/** The same papers with Italian and German side by side on one sheet. */
export function bilingualPapers(): ReadonlyMap<string, BilingualTree> {
  const german = lifePapers('de');
  return new Map(
    [...lifePapers('it')].map(([name, tree]) => [name, { sides: [tree, german.get(name)!] as const }]),
  );
}

function openSample(): SecurityPlan {
  const opened = parseSecurityPlan(samplePlan);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

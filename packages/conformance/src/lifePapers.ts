import { CIE_CATALOGUE } from '@pds/core/catalogues';
import {
  appointmentPaper,
  attendancePaper,
  type BilingualTree,
  type DocumentTree,
  type PaperOptions,
  type PlanPaperOptions,
  planPaper,
  replyPaper,
  schedulePaper,
  sheetPaper,
  transmissionLetter,
} from '@pds/core/document';
import * as de from '@pds/core/messages/de';
import * as en from '@pds/core/messages/en';
import * as fr from '@pds/core/messages/fr';
import * as it from '@pds/core/messages/it';
import * as sl from '@pds/core/messages/sl';
import { createPlan, parseSecurityPlan, type SecurityPlan } from '@pds/core/plan';
import { samplePlan } from '@pds/fixtures';
import { registerPapers } from './registerPapers';
import { stockPapers } from './stockPapers';
import { wholeLife } from './wholeLife';

const MESSAGES = { it, de, en, fr, sl };
const SENTENCES = { it: it.it, de: de.de, en: en.en, fr: fr.fr, sl: sl.sl };
export const PAPER_LANGUAGES = ['it', 'de', 'en', 'fr', 'sl'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

const TODAY = '2026-07-01';
/** A site whose surveyor prints only what is theirs. */
const SITE = 'site-porta-ovest';

export function paperOptions(language: PaperLanguage): PaperOptions {
  const { labels, papers, places } = MESSAGES[language];
  return { language, labels, papers, places, catalogue: CIE_CATALOGUE, today: TODAY };
}

export function planOptions(language: PaperLanguage): PlanPaperOptions {
  const { papers, places: _, ...rest } = paperOptions(language);
  return { ...rest, texts: papers.plan };
}

/** Each paper of the whole life in one language, by a name that can be a file's. */
export function lifePapers(
  language: PaperLanguage,
  plan = wholeLife().plan,
): ReadonlyMap<string, DocumentTree> {
  const options = paperOptions(language);
  const forPlan = planOptions(language);
  const trained = openSample();
  const quiet = withDeclaration(plan);
  return new Map([
    ['plan-empty', planPaper(EMPTY, forPlan)],
    ...[...plan.versions].map(
      ({ id }) => [`plan-${id}`, planPaper(plan, { ...forPlan, versionId: id })] as const,
    ),
    [`extract-${SITE}`, planPaper(plan, { ...forPlan, extractOf: SITE })],
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
    [`letter-${DECLARATION}`, transmissionLetter(quiet, { sheetIds: [DECLARATION] }, options)],
    [DECLARATION, sheetPaper(quiet, DECLARATION, options)],
    ...[...plan.sheets].map(({ id }) => [id, sheetPaper(plan, id, options)] as const),
    ['reply', replyPaper(plan, 'alfa', options)],
    ...[...plan.roles].flatMap(({ id, role }) =>
      role === 'sindaco' ? [] : [[`appointment-${id}`, appointmentPaper(plan, id, options)] as const],
    ),
    ['schedule', schedulePaper(plan, options)],
    ...[...trained.trainings].map(
      ({ id }) => [`attendance-${id}`, attendancePaper(trained, id, options)] as const,
    ),
    ...stockPapers({ ...options, labels: MESSAGES[language].labels }),
    ...someRegisterPapers(language),
  ]);
}

/** Those of the procedure registers, with the sheets of a few procedures. */
function someRegisterPapers(language: PaperLanguage): readonly (readonly [string, DocumentTree])[] {
  const { labels, papers } = MESSAGES[language];
  const all = registerPapers({ language, labels, papers, messages: SENTENCES[language] });
  const sheets = all.filter(([name]) => name.startsWith('register-procedure-'));
  return all.filter((each) => !sheets.includes(each) || sheets.indexOf(each) < 3);
}

/** The same papers with Italian and German side by side on one sheet. */
export function bilingualPapers(): ReadonlyMap<string, BilingualTree> {
  const german = lifePapers('de');
  return new Map(
    [...lifePapers('it')].map(([name, tree]) => [name, { sides: [tree, german.get(name)!] as const }]),
  );
}

const DECLARATION = 'sheet-nessuna-variazione-3';

/** The plan of a municipality that issues no cards and declares that nothing changed. */
function withDeclaration(plan: SecurityPlan): SecurityPlan {
  const { bodyHash: _, signedBy: __, signedOn: ___, ...like } = plan.sheets.get('sheet-attuazione-2')!;
  const sheets = plan.sheets.add({
    ...like,
    id: DECLARATION,
    number: 3,
    period: { from: '2026-05-01', to: '2026-07-31' },
    state: 'compilata',
    transmissions: [],
    body: { kind: 'nessuna-variazione', asOf: '2026-07-01' },
  });
  return { ...plan, sheets };
}

/** What a municipality prints on its first day. */
const EMPTY = createPlan({
  id: 'plan-empty',
  title: 'Piano di sicurezza CIE',
  municipality: {
    id: 'm1',
    name: 'Borgo Sereno',
    sizeClass: 'piccolo',
    emissionModel: 'centrale-2015',
    prefettura: 'Prefettura di Prova',
  },
  catalogue: CIE_CATALOGUE,
});

function openSample(): SecurityPlan {
  const opened = parseSecurityPlan(samplePlan);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

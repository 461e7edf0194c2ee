import { readFileSync } from 'node:fs';
import { parseMrz } from '@pds/cie/mrz';
import { describeIssue, isValid } from '@pds/core/base';
import { CIE_CATALOGUE as catalogue } from '@pds/core/catalogues';
import { open, planPaper, save } from '@pds/core/document';
import { it, labels, papers } from '@pds/core/messages/it';
import { applyPlan, checkPlan, methodOf, registerOf, type SecurityPlan } from '@pds/core/plan';
import { evaluateRegister } from '@pds/core/risk';
import { renderDocument } from '@pds/documents';

const today = '2026-03-02';

// What your database holds is text: `open` migrates it, checks it and tells every fault with its place.
const opened = open(readFileSync('plan.json', 'utf8'));
if (!opened.ok || opened.value.kind !== 'security-plan') throw new Error('not a plan');
const plan = opened.value;

// Every change is a command: keep it, send it, replay it; `inverse` takes it back.
const theft = [...plan.scenarios].find((scenario) => scenario.threatCode === 'T-02')!;
const edited = applyPlan(plan, {
  type: 'edit',
  id: 'command-1',
  at: `${today}T09:00:00+01:00`,
  by: { id: 'officer', roles: ['responsabile-sicurezza-cie'] },
  changes: [{ op: 'set', collection: 'scenarios', id: theft.id, path: ['likelihood'], value: 2 }],
});
if (!edited.ok) throw new Error(edited.issues.map((issue) => describeIssue(issue, it)).join(' '));
const { next, inverse } = edited.value;

// The risk before and after, with its reasons; what is missing, in the clerk's language.
const riskIn = (each: SecurityPlan) => evaluateRegister(registerOf(each), methodOf(each)!).scenario(theft.id);
const before = riskIn(plan).current; // => 5
const { current, level, why } = riskIn(next);
console.log(`Rischio ${before} → ${current} (${labels.level[level!]}), misure: ${why.controls.length}`);
for (const issue of checkPlan(next, { catalogue, today }).filter((each) => each.severity === 'error')) {
  console.log(`${issue.path?.join(' › ')}: ${describeIssue(issue, it)}`);
}
console.log(`Da conservare: ${save(next).length} caratteri; per annullare: ${inverse.length} modifica`);

// The paper that leaves the house: the same plan gives the same bytes.
const paper = planPaper(next, { language: 'it', texts: papers.plan, labels, catalogue, today });
renderDocument(paper, 'html').then((bytes) => console.log(`Documento: ${bytes.length} byte`));

// A passport at the counter (ICAO's specimen): fields, check digits, what is worth saying.
const mrz = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const card = parseMrz(mrz, { today });
const isRight = isValid(card); // => true
if (card.ok) console.log(card.value.fields.documentNumber.value, card.value.fields.birthDate.value, isRight);

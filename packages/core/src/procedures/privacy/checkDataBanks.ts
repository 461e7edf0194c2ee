import type { CivilDate } from '../../base/civilDate';
import type { Finding } from '../../base/ruleSource';
import type { DataBank, MinimumMeasure, PrivacyEvent, PrivacyRole } from '../model/privacy';
import { deadlineOf } from '../terms/deadline';
import type { PrivacyContext, PrivacyRegister } from './context';
import { DATA_BANK_ITEMS, MINIMUM_MEASURES } from './privacyLists';

/** Whether each data bank is declared, reviewed, answered for and protected, and what was done about it is told. */
export function* checkDataBanks(context: PrivacyContext): Generator<Finding> {
  const { register, today, regime, roles, finding } = context;
  const isAnsweredFor = answering(roles);
  const samples = lastSamples(register, today);
  const measuresFor = measuresByLetter(register);
  for (const bank of register.dataBanks) {
    const path = ['dataBanks', bank.id];
    for (const { code, fields, recordLetter } of DATA_BANK_ITEMS) {
      if (regime === 'gdpr' && recordLetter === null) continue;
      for (const field of fields) {
        if (isOpen(field, bank)) yield finding('privacy.data_bank_incomplete', [...path, field], { code });
      }
    }
    yield* checkReview(bank, context);
    if (regime === 'code-2003' && !isAnsweredFor(bank))
      yield finding('privacy.data_bank_without_responsible', path, {});
    yield* checkSample(bank, samples.get(bank.id), context);
    yield* checkMeasures(bank, measuresFor, context);
  }
  for (const event of register.privacyEvents) {
    if (isUnreasoned(event))
      yield finding('privacy.reason_missing', ['privacyEvents', event.id, 'reason'], {});
  }
}

/** No link with another data bank is an answer; no law and nobody whose data they are is none. */
function isOpen(field: keyof DataBank, bank: DataBank): boolean {
  const value = bank[field];
  if (Array.isArray(value)) return value.length === 0 && field !== 'linkedDataBankIds';
  return value === null || value === 'nd' || value === 'unknown';
}

/** A responsabile answers for the data banks that it names, for those of its sector, or, naming neither, for all. */
function answering(roles: readonly PrivacyRole[]): (bank: DataBank) => boolean {
  const held = roles.filter(({ role }) => role === 'responsabile');
  const forAll = held.some(({ dataBankIds, unitId }) => dataBankIds === undefined && unitId === undefined);
  const banks = new Set(held.flatMap(({ dataBankIds = [] }) => dataBankIds));
  const units = new Set(held.flatMap(({ unitId }) => unitId ?? []));
  return ({ id, unitId }) => forAll || banks.has(id) || (unitId !== undefined && units.has(unitId));
}

function* checkReview({ id, reviewedOn }: DataBank, { today, finding }: PrivacyContext): Generator<Finding> {
  const due = reviewedOn === null ? undefined : deadlineOf({ from: reviewedOn, length: { months: 12 } });
  if (due === null || (due !== undefined && today <= due.nominal)) return;
  yield finding('privacy.data_bank_review_due', ['dataBanks', id, 'reviewedOn'], {
    date: due?.nominal ?? null,
  });
}

/** When a sample of each data bank was last looked at. */
function lastSamples({ privacyEvents }: PrivacyRegister, today: CivilDate): ReadonlyMap<string, CivilDate> {
  const last = new Map<string, CivilDate>();
  for (const { kind, dataBankId, on } of privacyEvents) {
    const known = last.get(dataBankId);
    if (kind === 'sample-check' && on <= today && (known === undefined || on > known))
      last.set(dataBankId, on);
  }
  return last;
}

function* checkSample(
  { id }: DataBank,
  last: CivilDate | undefined,
  { today, sampleMonths, finding }: PrivacyContext,
): Generator<Finding> {
  const due = last === undefined ? undefined : deadlineOf({ from: last, length: { months: sampleMonths } });
  if (due === null || (due !== undefined && today <= due.nominal)) return;
  yield finding('privacy.sample_check_due', ['dataBanks', id], { date: due?.nominal ?? null });
}

interface MeasuresOfLetter {
  readonly forAll: MinimumMeasure[];
  readonly byBank: Map<string, MinimumMeasure[]>;
}

function measuresByLetter({ minimumMeasures }: PrivacyRegister): ReadonlyMap<string, MeasuresOfLetter> {
  const letters = new Map<string, MeasuresOfLetter>();
  for (const measure of minimumMeasures) {
    const letter: MeasuresOfLetter = letters.get(measure.code) ?? { forAll: [], byBank: new Map() };
    letters.set(measure.code, letter);
    if (measure.dataBankIds === undefined) letter.forAll.push(measure);
    for (const id of new Set(measure.dataBankIds)) {
      const measures = letter.byBank.get(id) ?? [];
      letter.byBank.set(id, measures);
      measures.push(measure);
    }
  }
  return letters;
}

/**
 * What is said of the data bank itself goes before what is said of all. Letter g binds health bodies only: of it
 * nothing need be said.
 */
function* checkMeasures(
  { id, nature }: DataBank,
  letters: ReadonlyMap<string, MeasuresOfLetter>,
  { finding }: PrivacyContext,
): Generator<Finding> {
  if (nature !== 'digital' && nature !== 'both') return;
  for (const { code } of MINIMUM_MEASURES) {
    const measure = letters.get(code)?.byBank.get(id)?.at(-1) ?? letters.get(code)?.forAll.at(-1);
    if (measure ? measure.state === 'met' || measure.state === 'not-applicable' : code === 'g') continue;
    const path = measure ? ['minimumMeasures', measure.id] : ['dataBanks', id];
    yield finding('privacy.measure_open', path, { code });
  }
}

function isUnreasoned({ kind, reason }: PrivacyEvent): boolean {
  return reason === undefined && (kind === 'block' || kind === 'rectification');
}

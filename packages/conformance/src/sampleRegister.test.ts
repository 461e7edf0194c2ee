import { canonicalJson } from '@pds/core/base';
import { NORMS_CATALOGUE } from '@pds/core/catalogues';
import { open, save } from '@pds/core/document';
import { checkCitations } from '@pds/core/norms';
import {
  type Assessment,
  classify,
  parseProcedureRegister,
  REGISTER_SCHEMA_VERSION,
  registerOutline,
} from '@pds/core/procedures';
import { cesenaRegister, samplePlan, sampleRegister } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { openRegister } from './registerPapers';

const register = openRegister(sampleRegister);

const procedures = [...register.procedures];
const assessments = [...register.assessments];
const values = (each: (row: (typeof procedures)[number]) => string | undefined) =>
  [...new Set(procedures.flatMap((row) => each(row) ?? []))].sort();
const reasons = ['legal', 'organisational', 'other', 'technical'];

test('opens without an issue and is written back as it was', () => {
  expect(parseProcedureRegister(sampleRegister).issues).toEqual([]);
  expect(canonicalJson(register)).toBe(canonicalJson(sampleRegister));
});

test('is stored and read back identically', () => {
  const opened = open(sampleRegister);
  const text = opened.ok ? save(opened.value) : '';
  const again = open(text);
  expect(again.issues).toEqual([]);
  expect(again.ok && save(again.value)).toBe(text);
  expect(again.ok && again.value.schemaVersion).toBe(REGISTER_SCHEMA_VERSION);
  expect(text).toBe(canonicalJson(sampleRegister));
});

test('has rows in every collection, each section rows of its own', () => {
  const empty = Object.entries(sampleRegister).filter(([, rows]) => Array.isArray(rows) && rows.length === 0);
  expect(empty.map(([name]) => name)).toEqual([]);
  const bare = registerOutline(register).filter(({ entries }) => entries.length === 0);
  expect(bare.map(({ section }) => section.id)).toEqual(['section-8']);
});

test('is the register of the municipality of the sample plan, all of it invented', () => {
  expect(register.municipality.name).toBe(samplePlan.municipalities[0].name);
  expect(values(({ provenance }) => provenance)).toEqual(['invented']);
  expect(JSON.stringify(sampleRegister)).not.toMatch(/https?:\/\/(?![a-z.]+\.example\/)/);
});

test('has at least sixty procedures on both lists, of every kind, with every reason and silence', () => {
  expect(procedures.length).toBeGreaterThanOrEqual(60);
  expect(values(({ list }) => list ?? undefined)).toEqual(['A', 'B']);
  expect(values(({ kind }) => kind ?? undefined)).toEqual([
    ...['attivita', 'consultazione', 'dichiarazione', 'istanza', 'pagamento', 'prenotazione', 'segnalazione'],
  ]);
  expect(values(({ listReason }) => listReason?.kind)).toEqual(reasons);
  expect(values(({ deskReason }) => deskReason?.kind)).toEqual(reasons);
  expect(values(({ term }) => term?.silence)).toEqual(['assenso', 'diniego', 'inadempimento']);
  expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length);
});

test('the card stays at the desk because the law wants an officer and security paper', () => {
  const card = register.procedures.get('procedure-cie');
  expect(card).toMatchObject({ list: 'B', deskReason: { kind: 'legal', provisionId: 'desk-reason-b' } });
  const last = assessments.findLast(({ procedureId }) => procedureId === 'procedure-cie');
  expect([last?.levels, last?.attributes.booking]).toEqual([{ web: 2, integration: 2, visura: 0 }, true]);
  const { type, desk } = classify(last!.levels, { ...last!.attributes, deskReason: card!.deskReason?.kind });
  expect([type, desk?.item]).toEqual(['strumentale', 'b']);
});

test('uses every filing channel and every formation mode', () => {
  const used = (field: 'filingChannelIds' | 'formationModeIds') =>
    [
      ...new Set(
        assessments.flatMap(({ attributes }) => {
          const ids = attributes[field];
          return Array.isArray(ids) ? ids : [];
        }),
      ),
    ].sort();
  expect(used('filingChannelIds')).toEqual([...register.filingChannels].map(({ id }) => id));
  expect(used('formationModeIds')).toEqual([...register.formationModes].map(({ id }) => id));
});

test('scales, channels, modes, receipt rules and phases are those of Cesena’s profile', () => {
  const profile = openRegister(cesenaRegister);
  const shape = (from: typeof register) => ({
    scales: [...from.scales].map(({ id, order, levels, alsoCovers }) => ({
      id,
      order,
      alsoCovers,
      levels: levels.map(({ code, capabilities }) => [code, capabilities]),
    })),
    channels: [...from.filingChannels].map(({ id, item }) => [id, item]),
    modes: [...from.formationModes].map(({ id, item }) => [id, item]),
    receipt: [...from.receiptRules].map(({ id, when, date }) => ({ id, when, date })),
    phases: [...from.phases].map(({ id, code, start, days, criteria }) => ({
      id,
      code,
      start,
      days,
      criteria: criteria.map(({ percent, requires, modes }) => ({ percent, requires, modes })),
    })),
  });
  expect(shape(register)).toEqual(shape(profile));
});

describe('assessed at two dates', () => {
  const latest = (on: string) => {
    const superseded = new Set(assessments.map(({ supersedesId }) => supersedesId));
    const last = new Map<string, Assessment>();
    for (const each of assessments) {
      if (each.on <= on && !superseded.has(each.id)) last.set(each.procedureId, each);
    }
    return last;
  };

  test('every assessment has its evidence', () => {
    expect(new Set(assessments.map(({ on }) => on))).toEqual(
      new Set(['2025-06-30', '2025-07-07', '2026-03-31']),
    );
    for (const { evidence } of assessments) expect(evidence).not.toEqual([]);
  });

  test('two were never assessed, one is all null, others are n.d., unreadable, open or only proposed', () => {
    const seen = latest('2026-03-31');
    expect(procedures.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([
      ...['procedure-patrocinio', 'procedure-lettera-sindaca'],
    ]);
    const held = new Set(assessments.flatMap(({ levels }) => Object.values(levels).map(String)));
    for (const value of ['null', 'nd', 'unknown', '2,3']) expect(held).toContain(value);
    expect(assessments.filter(({ origin }) => origin === 'proposed')).toHaveLength(1);
  });

  test('a level falls only with a reason, and one assessment takes the place of another', () => {
    const [before, after] = [latest('2025-12-31'), latest('2026-03-31')];
    const lower = [...after].filter(([id, { levels }]) => {
      const web = before.get(id)?.levels.web;
      return typeof web === 'number' && typeof levels.web === 'number' && levels.web < web;
    });
    expect(lower.map(([id]) => id)).toEqual(['procedure-canone', 'procedure-suolo']);
    for (const [, { reason }] of lower) expect(reason).toBeTruthy();
    expect(assessments.flatMap(({ supersedesId }) => supersedesId ?? [])).toEqual([
      'assessment-mensa-2025-06-30',
    ]);
  });
});

test('its citations are of acts that exist and hold, and every term names one or none', () => {
  expect(checkCitations(register, NORMS_CATALOGUE, { on: '2025-07-24', today: '2026-03-31' })).toEqual([]);
  expect(values(({ term }) => term?.citationId)).toEqual([
    ...['citation-dl-5', 'citation-dlgs-33', 'citation-l-241-19', 'citation-l-241-2', 'citation-l-241-25'],
  ]);
});

test('nothing that it names is unused: units, roles, data banks, citations', () => {
  const text = JSON.stringify({ ...sampleRegister, units: [], roles: [], dataBanks: [], citations: [] });
  const elsewhere = JSON.stringify([sampleRegister.dataBanks, sampleRegister.citations]);
  for (const rows of [register.units, register.dataBanks, register.citations]) {
    for (const { id } of rows) expect(`${text}${elsewhere}`.split(`"${id}"`).length, id).toBeGreaterThan(1);
  }
});

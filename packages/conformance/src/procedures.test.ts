import { canonicalJson } from '@pds/core/base';
import {
  CESENA_ATTESTATIONS,
  CESENA_FILING_CHANNELS,
  CESENA_FORMATION_MODES,
  CESENA_PHASES,
  CESENA_RECEIPT_RULES,
  checkArt24,
  checkFiling,
  checkOrganisation,
  checkPhases,
  checkPrivacy,
  covers,
  MAD,
  parseProcedureRegister,
  phasePlan,
  registerOutline,
  rollUp,
  SCALES,
  staffingTotals,
  waysOf,
} from '@pds/core/procedures';
import { cesenaRegister } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

function opened(json: unknown) {
  const result = parseProcedureRegister(json);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

describe('Cesena’s procedures plan', () => {
  const { value: register, issues } = opened(cesenaRegister);

  test('opens without an issue and is written back as it was', () => {
    expect(issues).toEqual([]);
    expect(canonicalJson(register)).toBe(canonicalJson(cesenaRegister));
  });

  test('its scales are the profile that the library knows', () => {
    for (const axis of ['web', 'integration', 'visura'] as const) {
      const scale = register.scales.get(axis);
      const profile = SCALES[axis];
      expect(scale?.order).toBe(profile.order);
      expect(scale?.levels.map(({ code, capabilities }) => [code, capabilities])).toEqual(
        profile.levels.map((level) => [level.code, 'capabilities' in level ? level.capabilities : undefined]),
      );
    }
    expect(register.scales.get('integration')?.alsoCovers).toEqual(SCALES.integration.alsoCovers);
    for (const [higher, lower] of SCALES.integration.alsoCovers) expect(covers(higher, lower)).toBe(true);
  });

  test('nothing that the document prints is without its section', () => {
    const outline = registerOutline(register);
    expect(outline).toHaveLength(register.sections.size);
    const shown = outline.flatMap(({ entries }) => entries);
    const held = [register.provisions, register.citations, register.phases, register.filingChannels];
    for (const rows of held)
      for (const { id } of rows) expect(shown.some((entry) => entry.id === id)).toBe(true);
  });

  test('what is not in the document is not invented', () => {
    expect(register.approval).toBe(null);
    expect(register.assessments.size).toBe(0);
    expect([...register.procedures].map(({ provenance, list }) => [provenance, list])).toEqual(
      Array.from({ length: 4 }, () => ['example', 'unknown']),
    );
    for (const { deskReason, dataBankIds } of register.procedures) {
      expect([deskReason?.kind, dataBankIds]).toEqual(['legal', null]);
      expect(register.provisions.get(deskReason?.provisionId ?? '')?.item).toBe('b');
    }
    expect(register.roles.get('role-operatore-informatico')?.unitId).toBe(undefined);
    expect(register.formationModes.get('formation-mode-a')?.registered).toBe(null);
  });

  test('the staffing table as printed: the grand total leaves the vacant post out', () => {
    const lines = [...register.staffing];
    const units = (kind: string) =>
      lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.units, 0);
    expect([units('post'), units('subtotal'), units('external'), units('total')]).toEqual([19, 19, 9, 27]);
    expect(lines.filter((line) => line.kind === 'post').map(({ item }) => item)).toEqual([
      '1',
      '2',
      '3',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
  });

  test('its totals are explained: 19 posts, 27 = 19 − 1 + 9, and the number that is used twice', () => {
    const [own, all] = staffingTotals(register.staffing);
    expect([own?.printed, own?.reading]).toEqual([19, 'all-posts']);
    expect(all).toMatchObject({
      printed: 27,
      reading: 'filled-posts',
      terms: [
        { of: 'posts', units: 19 },
        { of: 'vacant', units: -1 },
        { of: 'external', units: 9 },
      ],
    });
    const found = checkOrganisation(register, { today: '2015-02-28' });
    expect(
      found
        .filter(({ code }) => code !== 'instruments.unlinked')
        .map(({ code, path, params }) => [code, path?.[1], params]),
    ).toEqual([
      ['staffing.number_twice', 'staffing-4', { code: '3' }],
      ['staffing.vacant_left_out', 'staffing-total', { total: 27, count: 1 }],
    ]);
    expect(found.filter(({ code }) => code === 'instruments.unlinked')).toHaveLength(
      register.procedures.size + register.phases.size,
    );
  });

  test('its classes of users come by the ways of the model that the library knows', () => {
    for (const userClass of register.userClasses)
      expect([...waysOf(userClass)].sort()).toEqual([...MAD.classes[userClass.kind!]].sort());
    expect(register.committees.get('committee-tecnico')?.memberIds).toEqual(
      register.bodies.get('body-unione')?.memberIds,
    );
    expect([...register.deliveryChannels].map(({ kind }) => kind)).toEqual([
      'web',
      'kiosk',
      'digital-tv',
      'call-centre',
      'smartphone',
    ]);
  });

  test('its privacy roles name offices, not yet who answers for what', () => {
    const codes = (today: string) => [
      ...new Set(checkPrivacy(register, { today }).map(({ code }) => code.replace('privacy.', ''))),
    ];
    expect(codes('2015-02-28')).toEqual([
      'duty_unstated',
      'responsible_missing',
      'role_not_held',
      'processor_incomplete',
      'document_missing',
    ]);
    expect(codes('2018-05-25')).toEqual([
      'role_missing',
      'role_superseded',
      'role_not_held',
      'processor_incomplete',
      'responsible_missing',
    ]);
  });

  test('in the roll-up of the Unione it shows that nothing is assessed', () => {
    const { municipalities, total } = rollUp([register], { on: '2015-02-28' });
    expect(municipalities).toMatchObject([{ title: 'Cesena', procedures: 4, assessed: 0, axes: null }]);
    expect(total.axes).toBe(null);
  });

  test('the phases: 240 days and six times 90, thresholds 30, 60, 100 twice', () => {
    const phases = [...register.phases];
    expect(phases.map(({ code, days }) => [code, days])).toEqual([
      ['A', 240],
      ...['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map((code) => [code, 90]),
      ['C', 15],
      ['D', null],
    ]);
    expect(phases.flatMap(({ criteria }) => criteria.map(({ percent }) => percent))).toEqual([
      '100',
      '30',
      '60',
      '100',
      '30',
      '60',
      '100',
    ]);
    expect(register.phases.get('phase-B3')?.criteria[0]?.requires).toEqual(['guided']);
  });

  test('the lettered lists are whole', () => {
    const items = (list: string) =>
      [...register.provisions].filter((row) => row.listId === `list-${list}`).map(({ item }) => item ?? '-');
    expect(items('priority').join('')).toBe('abcdefghi');
    expect(items('goal').join('')).toBe('abcdefghij');
    expect(items('instrument').join('')).toBe('1234567');
    expect(items('responsabile-duty').join('')).toBe('abcdefghi');
    expect(items('data-bank-field').join('')).toBe('abcdef');
    expect(items('risk').join('')).toBe('abcd');
    expect(items('minimum-measure').join('')).toBe('abcdefg');
    expect(items('programmatic-section').join('')).toBe('abcdefghil');
    expect(items('intermediary-duty').join('')).toBe('abcde');
    expect(items('macro-class').join('')).toBe('abcde');
    expect(items('desk-reason').join('')).toBe('abc');
    expect([...register.filingChannels].map(({ item }) => item).join('')).toBe('abcdefg');
  });

  test('slips of the print stand in the citations', () => {
    const printed = (id: string) => register.citations.get(id);
    expect(printed('citation-1-q')).toMatchObject({ number: '241', date: '1990-06-07' });
    expect(printed('citation-0-dl-2014')).toMatchObject({ act: 'decreto-legge', number: null });
    expect(printed('citation-1-u')?.asPrinted).toMatch(/^DCPM/);
    expect(printed('citation-1-bb-43')?.asPrinted).toContain('vices ter');
    expect(printed('citation-5.1-cad')?.number).toBe(null);
  });

  test('its phases, channels and rules are the profiles that the library knows', () => {
    expect([...register.phases].map(({ sectionId: _, asPrinted: __, ...phase }) => plain(phase))).toEqual(
      CESENA_PHASES,
    );
    expect(
      [...register.filingChannels].map(({ id, item, title, requires }) => ({ id, item, title, requires })),
    ).toEqual(CESENA_FILING_CHANNELS);
    expect(
      [...register.formationModes].map(({ id, item, title, registered, preserved }) => ({
        id,
        item,
        title,
        registered,
        preserved,
      })),
    ).toEqual(CESENA_FORMATION_MODES);
    expect([...register.attestations].map(({ id, of }) => ({ id, of }))).toEqual(CESENA_ATTESTATIONS);
    expect(
      [...register.receiptRules].map(({ id, title, when, date, toldToSender }) => ({
        id,
        title,
        when,
        date,
        toldToSender,
      })),
    ).toEqual(CESENA_RECEIPT_RULES);
  });

  test('its phases from the day of the census: the first ends on 26 October 2015, the last on 18 April 2017', () => {
    const { phases, publications } = phasePlan(register, '2015-02-28');
    expect([phases[0]?.due, phases.at(-1)?.due, publications.length]).toEqual([
      '2015-10-26',
      '2017-04-18',
      7,
    ]);
  });

  test('without an approval no phase has a deadline, and the plan is late', () => {
    const codes = checkPhases(register, { today: '2015-03-01' }).map(({ code }) => code);
    expect(codes[0]).toBe('phases.not_approved');
    const { procedures, findings } = checkArt24(register, { today: '2015-03-01' });
    expect(procedures.map(({ applies }) => applies)).toEqual([null, null, null, null]);
    expect(findings.map(({ code }) => code)).toContain('art24.not_approved');
  });

  test('a filing is held against its own channels', () => {
    const filing = checkFiling(
      {
        on: '2015-03-02',
        by: 'service',
        integrated: true,
        signature: 'none',
        certificateAccredited: null,
        identification: 'regional',
        identityCopyAttached: false,
        identityCopyHeld: false,
        ownPec: false,
        pecHolderIdentified: false,
        content: 'document',
        registration: { number: '77', on: '2015-03-02' },
        responsible: 'Responsabile del procedimento',
      },
      register,
    );
    expect(filing).toMatchObject({
      ok: true,
      issues: [],
      value: {
        best: 'filing-channel-d',
        formation: { item: 'b' },
        receipt: { number: '77', receivedOn: '2015-03-02', term: { due: '2015-04-01' } },
      },
    });
  });
});

/** A row in our words: without what its texts read in print. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([name]) => name !== 'asPrinted' && name !== 'roleId' && name !== 'unitId',
  );
  return Object.fromEntries(fields.map(([name, inner]) => [name, plain(inner)]));
}

import { describe, expect, test } from 'vitest';
import { parseProcedureRegister } from '../model/parseProcedureRegister';
import { assessedRegister } from '../testing/assessedRegister';
import { smallRegister } from '../testing/smallRegister';
import { type ClassificationOptions, checkClassification } from './checkClassification';

type Rows = readonly Readonly<Record<string, unknown>>[];

const at = (web: unknown, integration: unknown, visura: unknown) => ({ web, integration, visura });
const told = (procedures: Rows, assessments: Rows, options: Partial<ClassificationOptions> = {}) =>
  checkClassification(assessedRegister(procedures, assessments), { today: '2016-01-01', ...options }).map(
    ({ code, path }) => `${code} ${path?.join('.')}`,
  );

describe('checkClassification', () => {
  test('finds each rule at the assessment, or at the procedure whose field it is about', () => {
    expect(
      told(
        [{ id: 'p1', list: 'B', deskReason: { kind: 'technical', text: 'Manca il gestionale' } }],
        [
          {
            id: 'x',
            on: '2015-02-28',
            levels: at(2, 0, 2),
            attributes: { authentication: [], guided: true },
          },
        ],
      ),
    ).toEqual([
      'levels.partial_without_reason procedures.p1.deskReason',
      'levels.records_without_register assessments.x.levels.visura',
      'levels.records_without_authentication assessments.x.attributes.authentication',
      'levels.list_b_without_reason procedures.p1.listReason',
    ]);
  });

  test('judges the state of the day, not what comes later', () => {
    const rows = [
      { id: 'x', on: '2015-02-28', levels: at(1, 0, 0) },
      { id: 'y', on: '2016-02-28', levels: at(4, 0, 0) },
    ];
    expect(told([{ id: 'p1' }], rows)).toEqual([]);
    expect(told([{ id: 'p1' }], rows, { today: '2016-02-28' })).toEqual([
      'levels.payment_without_back_office assessments.y.levels.integration',
      'levels.filing_not_registered assessments.y.levels.integration',
      'levels.web_jump assessments.y.levels.web',
      'levels.web_ahead assessments.y.levels.web',
    ]);
  });

  test('a step down is told at the assessment that makes it, unless it says why', () => {
    const step = (reason: object) => [
      { id: 'x', on: '2015-02-28', levels: at(3, 5, 0) },
      { id: 'y', on: '2015-06-01', levels: at(1, 3, 0), ...reason },
    ];
    expect(told([{ id: 'p1' }], step({}))).toEqual([
      'levels.regression_without_reason assessments.y.levels.web',
      'levels.regression_without_reason assessments.y.levels.integration',
    ]);
    expect(told([{ id: 'p1' }], step({ reason: 'Portale dismesso' }))).toEqual([]);
  });

  test('says what nobody has said', () => {
    expect(
      told(
        [{ id: 'p1' }, { id: 'p2', list: 'unknown' }],
        [{ id: 'x', on: '2015-02-28', levels: at(1, 'nd', null) }],
      ),
    ).toEqual([
      'levels.not_assessed assessments.x.levels.integration',
      'levels.not_assessed assessments.x.levels.visura',
      'levels.no_assessment procedures.p2',
    ]);
  });

  test('reads channels and formation modes by the rows of the register', () => {
    const register = assessedRegister(
      [{ id: 'p1' }],
      [
        {
          id: 'x',
          on: '2015-02-28',
          levels: at(1, 0, 0),
          attributes: { filingChannelIds: ['h1'], formationModeIds: ['m1'] },
        },
      ],
    );
    const [channel, mode] = [register.filingChannels.get('h1')!, register.formationModes.get('m1')!];
    const codes = (channelItem: string, modeItem: string, registered: boolean | null, options = {}) =>
      checkClassification(
        {
          ...register,
          filingChannels: register.filingChannels.replace({ ...channel, item: channelItem }),
          formationModes: register.formationModes.replace({ ...mode, item: modeItem, registered }),
        },
        { today: '2016-01-01', ...options },
      ).map(({ rule }) => rule);
    expect(codes('e', 'a', null)).toEqual(['C16', 'C17']);
    expect(codes('f', 'a', true)).toEqual([]);
    expect(codes('f', 'b', false)).toEqual(['C17']);
    expect(codes('f', 'b', null)).toEqual([]);
    expect(codes('f', 'b', null, { mixedChannels: ['f'], unregisteredModes: ['b'] })).toEqual(['C16', 'C17']);
  });

  test('credentials of one’s own are judged on the day of the assessment', () => {
    const attributes = { authentication: ['regional'] };
    const row = (on: string) => [{ id: 'x', on, levels: at(1, 0, 0), attributes }];
    const today = '2026-01-01';
    expect(told([{ id: 'p1' }], row('2015-02-28'), { today })).toEqual([]);
    expect(told([{ id: 'p1' }], row('2022-02-28'), { today })).toEqual([
      'levels.own_credentials assessments.x.attributes.authentication',
    ]);
  });

  test('scales that the rules do not know are named and not judged', () => {
    const read = parseProcedureRegister(smallRegister());
    if (!read.ok) throw new Error();
    const found = checkClassification(read.value, { today: '2016-01-01' });
    expect(found.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([
      'levels.other_scale scales.web',
      'levels.other_scale scales.back',
      'levels.list_a_bound_by_law procedures.q1.deskReason',
      'levels.no_assessment procedures.q2',
    ]);
  });
});

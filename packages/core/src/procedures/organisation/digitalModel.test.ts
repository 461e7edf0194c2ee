import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import { AccessMode, type Application, type Qualification, type UserClass } from '../model/digitalModel';
import { parsed } from '../testing/parsed';
import { checkApplications } from './checkApplications';
import { applicationsFor, MAD, mayServe } from './digitalModel';
import { checkInstruments, instrumentCoverage } from './instrumentCoverage';

const CLASSES = Object.keys(MAD.classes) as NonNullable<UserClass['kind']>[];
const KINDS: readonly Application['kind'][] = ['vertical', 'internal', 'online', 'search'];
const TODAY = '2015-06-30';
const userClasses = collectionOf(
  CLASSES.map((kind): UserClass => ({ id: kind, title: kind, kind, access: [] })),
);
const application = (over: Partial<Application>): Application => ({
  id: 'n1',
  title: 'Anagrafe',
  kind: 'online',
  channels: ['web'],
  serves: [],
  ...over,
});
const qualified = (over: Partial<Qualification> = {}): Qualification => ({
  id: 'y1',
  solution: 'Anagrafe',
  version: '7',
  specification: 'Anagrafi',
  on: '2014-10-01',
  evidence: [],
  ...over,
});
const found = (over: Partial<Application>, qualifications: readonly Qualification[] = []) =>
  checkApplications(
    {
      applications: collectionOf([application(over)]),
      qualifications: collectionOf(qualifications),
      userClasses,
    },
    { today: TODAY },
  ).map(({ code }) => code);

describe('the model', () => {
  test('citizens come by the online services only, nobody from outside reaches the data themselves', () => {
    expect(MAD.classes.public).toEqual(['online']);
    for (const outside of ['other-bodies', 'public'] as const)
      for (const kind of KINDS) expect(mayServe(kind, outside, 'direct')).toBe(false);
  });

  const all = CLASSES.flatMap((userClass) =>
    AccessMode.options.flatMap((mode) => KINDS.map((kind) => [kind, userClass, mode] as const)),
  );

  test.each(all)('%s for %s by %s: the finding says what the model says', (kind, userClass, mode) => {
    const codes = found({ kind, serves: [{ userClassId: userClass, mode }] });
    expect(codes.length === 0).toBe(mayServe(kind, userClass, mode));
    expect(codes.includes('mad.way_not_of_class')).toBe(!MAD.classes[userClass].includes(mode));
    expect(codes.includes('mad.way_not_of_kind')).toBe(!MAD.ways[mode].includes(kind));
  });

  test('the ways that a register gives a class go before the model’s', () => {
    const own: UserClass = { id: 'k', title: 'k', kind: 'public', access: [{ text: 'x', mode: 'direct' }] };
    const check = (mode: AccessMode) =>
      checkApplications(
        {
          applications: collectionOf([
            application({ kind: 'vertical', serves: [{ userClassId: 'k', mode }] }),
          ]),
          qualifications: collectionOf(),
          userClasses: collectionOf([own]),
        },
        { today: TODAY },
      );
    expect(check('direct')).toEqual([]);
  });

  test('who serves a class, by any way or one', () => {
    const applications = collectionOf([
      application({ serves: [{ userClassId: 'public', mode: 'online' }] }),
      application({ id: 'n2', kind: 'vertical', serves: [{ userClassId: 'internal', mode: 'direct' }] }),
    ]);
    const ids = (...args: [string, AccessMode?]) =>
      applicationsFor({ applications }, ...args).map(({ id }) => id);
    expect([ids('public'), ids('internal', 'direct'), ids('internal', 'online')]).toEqual([
      ['n1'],
      ['n2'],
      [],
    ]);
  });
});

test.each([
  [{}, [], []],
  [{ solution: 'Anagrafe', version: '7' }, [qualified()], []],
  [{ solution: 'Anagrafe' }, [qualified()], []],
  [{ solution: 'Anagrafe', version: '7' }, [], ['mad.not_qualified']],
  [{ solution: 'Anagrafe', version: '7' }, [qualified({ on: '2015-07-01' })], ['mad.not_qualified']],
  [{ solution: 'Anagrafe', version: '7' }, [qualified({ until: '2015-06-29' })], ['mad.not_qualified']],
  [{ solution: 'Anagrafe', version: '8' }, [qualified()], ['mad.other_version_qualified']],
  [{}, [qualified(), qualified({ id: 'y2', version: '8' })], []],
  [{}, [qualified(), qualified({ id: 'y2', specification: 'Tributi' })], []],
  [{}, [qualified(), qualified({ id: 'y2', on: '2015-01-01' })], ['mad.qualified_twice']],
])('qualification %#', (over, qualifications, expected) => {
  expect(found(over, qualifications)).toEqual(expected);
});

describe('other planning instruments', () => {
  test('what stands under an entry, each counted once', () => {
    const register = parsed(({ instrumentLinks }) => {
      instrumentLinks.push({ ...instrumentLinks[0]!, id: 'i2', entry: '3.3' });
      instrumentLinks.push({ ...instrumentLinks[0]!, id: 'i3', procedureIds: [], phaseIds: [] });
    });
    expect(instrumentCoverage(register)).toEqual({
      procedures: { linked: 1, of: 2 },
      phases: { linked: 1, of: 2 },
      unlinkedProcedureIds: ['q2'],
      unlinkedPhaseIds: ['B'],
      byInstrument: [{ instrument: 'peg', entries: 2, procedures: 1, phases: 1 }],
    });
    expect(checkInstruments(register).map(({ code, path }) => [code, ...path!].join(' '))).toEqual([
      'instruments.empty_link instrumentLinks i3',
      'instruments.entry_twice instrumentLinks i3 entry',
      'instruments.unlinked procedures q2',
      'instruments.unlinked phases B',
    ]);
  });
});

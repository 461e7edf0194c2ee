import { describe, expect, test } from 'vitest';
import { CESENA_FILING_CHANNELS, SPID_FILING_CHANNEL } from './cesenaFiling';
import { checkFiling, type FilingCheck, type FilingProfile } from './checkFiling';
import { FilingIdentification, type FilingInput, FilingSignature } from './filingInput';

const BARE: FilingInput = {
  on: '2015-03-02',
  by: 'service',
  integrated: true,
  signature: 'none',
  certificateAccredited: false,
  identification: 'none',
  identityCopyAttached: false,
  identityCopyHeld: false,
  ownPec: false,
  pecHolderIdentified: false,
  content: 'data',
  registration: { number: '123', on: '2015-03-02' },
  responsible: 'Responsabile dell’anagrafe',
};
const judged = (change: Partial<FilingInput>, profile?: FilingProfile): FilingCheck => {
  const result = checkFiling({ ...BARE, ...change }, profile);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const codesOf = (change: Partial<FilingInput>, profile?: FilingProfile) =>
  checkFiling({ ...BARE, ...change }, profile).issues.map(({ code }) => code);
const items = ({ channels, holding }: FilingCheck) =>
  channels
    .filter(({ channelId }) => holding.includes(channelId))
    .map(({ item }) => item)
    .join('');

describe('a filing through each channel, and without what it takes', () => {
  test.each<[string, Partial<FilingInput>, string, readonly string[]]>([
    [
      'a',
      { signature: 'digital', certificateAccredited: true },
      'certificateAccredited',
      ['certificate-accredited'],
    ],
    [
      'a',
      { signature: 'qualified', certificateAccredited: true },
      'certificateAccredited',
      ['certificate-accredited'],
    ],
    [
      'b',
      { signature: 'advanced', identityCopyAttached: true },
      'identityCopyAttached',
      ['identity-copy-attached'],
    ],
    ['e', { identification: 'code', identityCopyHeld: true }, 'identityCopyHeld', ['identity-copy-held']],
    [
      'f',
      { signature: 'by-hand', content: 'paper-image', identityCopyAttached: true },
      'identityCopyAttached',
      ['identity-copy-attached'],
    ],
    [
      'g',
      { by: 'pec', ownPec: true, pecHolderIdentified: true },
      'pecHolderIdentified',
      ['pec-holder-identified'],
    ],
    ['g', { by: 'pec', ownPec: true, pecHolderIdentified: true }, 'ownPec', ['sent-from-own-pec']],
  ])('%s %j, then without %s', (item, filing, field, missing) => {
    const whole = judged(filing);
    expect([items(whole), whole.valid, whole.best]).toEqual([item, true, `filing-channel-${item}`]);
    const lacking = judged({ ...filing, [field]: false });
    expect(lacking.valid).toBe(false);
    expect(lacking.channels.find((each) => each.item === item)?.missing).toEqual(missing);
    const open = judged({ ...filing, [field]: null });
    expect(open).toMatchObject({ valid: null, best: null });
    expect(open.channels.find((each) => each.item === item)).toMatchObject({ holds: null, unknown: missing });
    const result = checkFiling({ ...BARE, ...filing, [field]: false });
    expect(result.issues).toContainEqual(
      expect.objectContaining({
        code: 'filing.no_channel',
        severity: 'error',
        params: { nearest: item, missing },
        source: expect.objectContaining({ basis: 'norm' }),
      }),
    );
    expect(codesOf({ ...filing, [field]: null })).toContain('filing.channel_open');
  });

  test.each(['cie', 'cns', 'ddu'] as const)('c with %s', (identification) => {
    expect(judged({ identification }).best).toBe('filing-channel-c');
  });

  test('an image signed by hand is no image when something else came', () => {
    expect(judged({ signature: 'by-hand', content: 'document', identityCopyAttached: true }).valid).toBe(
      false,
    );
  });

  test('a certified mailbox of one’s own does not help what did not come by it', () => {
    expect(judged({ by: 'email', ownPec: true, pecHolderIdentified: true }).valid).toBe(false);
  });

  test('all that hold are told, the best is the first without a doubt', () => {
    const several = judged({
      signature: 'digital',
      certificateAccredited: true,
      identification: 'cie',
      identityCopyAttached: true,
    });
    expect([items(several), several.best]).toEqual(['ac', 'filing-channel-a']);
    const local = judged({
      identification: 'code',
      identityCopyHeld: true,
      signature: 'by-hand',
      content: 'paper-image',
      identityCopyAttached: true,
    });
    expect([items(local), local.best]).toEqual(['ef', 'filing-channel-f']);
    expect(codesOf({ identification: 'code', identityCopyHeld: true })).toEqual(['filing.local_mode']);
  });

  test('regional credentials: by the law of the day', () => {
    const regional = (on: string) =>
      codesOf({ on, identification: 'regional', registration: { number: '1', on } });
    expect(regional('2021-02-28')).toEqual([]);
    expect(regional('2021-03-01')).toEqual(['filing.regional_code_ended']);
    const late = judged({ on: '2021-03-01', identification: 'regional' });
    expect(late.channels[3]).toMatchObject({ item: 'd', holds: true, doubtful: true });
    const other = { on: '2021-09-30', identification: 'regional' as const };
    const until = { regionalUntil: '2021-09-30' };
    expect(judged(other, until).channels[3]?.doubtful).toBe(false);
  });

  test('SPID is no channel of 2015, and may be one of another plan', () => {
    expect(judged({ identification: 'spid2' }).valid).toBe(false);
    const filingChannels = [...CESENA_FILING_CHANNELS, SPID_FILING_CHANNEL];
    for (const identification of ['spid1', 'spid2', 'spid3'] as const) {
      expect(judged({ identification }, { filingChannels }).best).toBe('filing-channel-spid');
    }
  });

  test('a channel without codes is not judged', () => {
    const filingChannels = [{ id: 'k', title: 'A modo suo' }];
    expect(judged({}, { filingChannels })).toMatchObject({ valid: null, best: null, holding: [] });
    expect(judged({}, { filingChannels: [] })).toMatchObject({ valid: false, channels: [] });
  });
});

describe('every filing there is', () => {
  const tri = [true, false, null];
  const { registration: _, ...unregistered } = BARE;
  const all = function* (): Generator<FilingInput> {
    for (const signature of [...FilingSignature.options, null])
      for (const identification of [...FilingIdentification.options, null])
        for (const by of ['service', 'pec', 'email'] as const)
          for (const content of ['data', 'document', 'paper-image'] as const)
            for (const certificateAccredited of tri)
              for (const identityCopyAttached of tri)
                for (const identityCopyHeld of tri)
                  for (const pec of tri)
                    yield {
                      ...unregistered,
                      signature,
                      identification,
                      by,
                      content,
                      certificateAccredited,
                      identityCopyAttached,
                      identityCopyHeld,
                      ownPec: by === 'pec' ? pec : false,
                      pecHolderIdentified: pec,
                    };
  };

  /** 5.1, written down once more as it is read. */
  const holds = (filing: FilingInput): Readonly<Record<string, boolean>> => ({
    a:
      (filing.signature === 'digital' || filing.signature === 'qualified') &&
      filing.certificateAccredited === true,
    b: filing.signature === 'advanced' && filing.identityCopyAttached === true,
    c: ['cie', 'cns', 'ddu'].includes(filing.identification ?? ''),
    d: filing.identification === 'regional',
    e: filing.identification === 'code' && filing.identityCopyHeld === true,
    f:
      filing.content === 'paper-image' &&
      filing.signature === 'by-hand' &&
      filing.identityCopyAttached === true,
    g: filing.by === 'pec' && filing.ownPec === true && filing.pecHolderIdentified === true,
  });

  test('is held against each channel as the plan reads, and says what is missing', () => {
    let count = 0;
    for (const filing of all()) {
      count++;
      const result = checkFiling(filing);
      if (!result.ok) throw new Error('refused');
      const { channels, valid, best, holding } = result.value;
      const expected = holds(filing);
      for (const { item, holds: held, missing, unknown } of channels) {
        if ((held === true) !== expected[item!]) throw new Error(`${item} ${JSON.stringify(filing)}`);
        const state = missing.length > 0 ? false : unknown.length > 0 ? null : true;
        if (held !== state) throw new Error(`${item} says nothing of why: ${JSON.stringify(filing)}`);
      }
      const any = Object.values(expected).includes(true);
      if ((valid === true) !== any || (best !== null) !== any) throw new Error(JSON.stringify(filing));
      if (best !== null && !holding.includes(best)) throw new Error(JSON.stringify(filing));
      const told = result.issues.some(
        ({ code }) => code === 'filing.no_channel' || code === 'filing.channel_open',
      );
      if (told === any) throw new Error(`told ${told}: ${JSON.stringify(filing)}`);
    }
    expect(count).toBe(7 * 11 * 3 * 3 * 81);
  });

  test('what becomes known never takes back what held or did not', () => {
    const fields = [
      'certificateAccredited',
      'identityCopyAttached',
      'identityCopyHeld',
      'pecHolderIdentified',
    ] as const;
    let n = 0;
    for (const filing of all()) {
      if (n++ % 97 !== 0) continue;
      const before = judged(filing).channels;
      for (const field of fields) {
        if (filing[field] !== null) continue;
        for (const value of [true, false]) {
          for (const [i, { holds: after }] of judged({ ...filing, [field]: value }).channels.entries()) {
            if (before[i]!.holds !== null) expect(after).toBe(before[i]!.holds);
          }
        }
      }
    }
  });
});

describe('how the document came to be', () => {
  const mode = (change: Partial<FilingInput>) => judged(change).formation;

  test('data from a service are mode a, and the plan does not say whether they are registered', () => {
    expect(mode({ identification: 'cie' })).toEqual({
      modeId: 'formation-mode-a',
      item: 'a',
      registered: null,
      preserved: null,
      attestationIds: ['attestation-analogue'],
    });
  });

  test('with a document beside them mode b', () => {
    expect(mode({ identification: 'cie', content: 'document' })).toMatchObject({
      item: 'b',
      registered: true,
    });
  });

  test('the image of a paper is mode c, whatever way it came', () => {
    for (const by of ['service', 'pec', 'email'] as const) {
      expect(mode({ by, content: 'paper-image' })).toMatchObject({
        item: 'c',
        preserved: true,
        attestationIds: ['attestation-digital'],
      });
    }
  });

  test('without a sign-in it is none of them', () => {
    expect(mode({})).toBeNull();
    expect(mode({ by: 'pec', content: 'document', identification: 'cie' })).toBeNull();
    expect(codesOf({ by: 'pec', content: 'document' })).toContain('filing.no_formation_mode');
  });

  test('b and c have to be entered in the register', () => {
    const { registration: _, ...unregistered } = BARE;
    const result = checkFiling({ ...unregistered, identification: 'cie', content: 'document' });
    expect(result.issues.map(({ code }) => code)).toContain('filing.not_registered');
  });
});

describe('the day of receipt', () => {
  const pec = { by: 'pec', to: 'pec', integrated: false, pecReceivedOn: '2015-03-02' } as const;
  const later = { registration: { number: '7', on: '2015-03-05' } };

  test('is that of the automatic registration where the service is integrated', () => {
    expect(judged({ ...pec, ...later, integrated: true }).date).toEqual({
      ruleId: 'receipt-rule-integrated',
      basis: 'registration',
      on: '2015-03-05',
      toldToSender: false,
    });
  });

  test('is that of the PEC where it is not, from PEC to PEC', () => {
    expect(judged({ ...pec, ...later }).date).toMatchObject({ ruleId: 'receipt-rule-pec', on: '2015-03-02' });
    expect(judged({ ...pec, to: 'email' }).date).toBeNull();
    expect(codesOf({ ...pec, to: 'email' })).toContain('filing.no_receipt_rule');
  });

  test('is that of the registration for ordinary mail, and the sender is told', () => {
    const mail = { by: 'email', to: 'pec', integrated: false, ...later } as const;
    expect(judged(mail).date).toMatchObject({
      ruleId: 'receipt-rule-email',
      on: '2015-03-05',
      toldToSender: true,
    });
    expect(codesOf(mail)).toContain('filing.tell_sender');
  });

  test('of a service that is not integrated the plan says nothing', () => {
    expect(judged({ integrated: false }).date).toBeNull();
  });

  test('is not known without the day that decides', () => {
    const { pecReceivedOn: _, ...unknown } = pec;
    expect(judged(unknown).date?.on).toBeNull();
    expect(checkFiling({ ...BARE, ...unknown }).issues).toContainEqual(
      expect.objectContaining({
        code: 'filing.no_receipt_date',
        path: ['pecReceivedOn'],
        params: { date: 'pec-receipt' },
      }),
    );
  });

  test('a registration before the arrival is told', () => {
    expect(codesOf({ ...pec, registration: { number: '7', on: '2015-03-01' } })).toContain(
      'filing.registered_before_received',
    );
    expect(codesOf({ registration: { number: '7', on: '2015-03-01' } })).toContain(
      'filing.registered_before_received',
    );
  });

  test('comes from the register’s own rules, the first that fits', () => {
    const receiptRules = [
      { id: 'mine', title: 'Sempre', when: {}, date: 'registration' as const, toldToSender: false },
    ];
    expect(judged(pec, { receiptRules }).date?.ruleId).toBe('mine');
  });
});

describe('the receipt', () => {
  test('has number, days, responsible and term', () => {
    const { receipt } = judged({
      by: 'pec',
      to: 'pec',
      integrated: false,
      pecReceivedOn: '2015-03-02',
      registration: { number: '2015/77', on: '2015-03-03' },
      term: { days: 60, silence: 'assenso' },
    });
    expect(receipt).toMatchObject({
      number: '2015/77',
      registeredOn: '2015-03-03',
      receivedOn: '2015-03-02',
      responsible: 'Responsabile dell’anagrafe',
      term: { from: '2015-03-02', nominal: '2015-05-01', effective: '2015-05-02', due: '2015-05-01' },
    });
    expect(receipt?.term.why[0]?.code).toBe('terms.first_day');
  });

  test('has the term of the law when none is said, and tells of a term too long', () => {
    expect(judged({}).receipt?.term.due).toBe('2015-04-01');
    const result = checkFiling({ ...BARE, term: { days: 120 } });
    expect(result.issues.filter(({ code }) => code === 'terms.over_limit')).toMatchObject([
      { path: ['term', 'days'] },
    ]);
  });

  test('names somebody responsible, or it is told', () => {
    const { responsible: _, ...nobody } = BARE;
    expect(checkFiling(nobody).issues.map(({ code }) => code)).toContain('filing.no_responsible');
  });

  test('is not there without a number, or a day', () => {
    const { registration: _, ...unregistered } = BARE;
    expect(checkFiling(unregistered)).toMatchObject({ value: { receipt: null, date: { on: null } } });
    expect(judged({ by: 'pec', to: 'pec', integrated: false }).receipt).toBeNull();
  });

  test('a day that no term can be counted from is told', () => {
    const far = { on: '9999-12-31', registration: { number: '1', on: '9999-12-31' } };
    expect(judged(far).receipt).toBeNull();
    expect(checkFiling({ ...BARE, ...far }).issues).toContainEqual(
      expect.objectContaining({ code: 'document.invalid', path: ['term', 'from'] }),
    );
  });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['a filing without its day', { ...BARE, on: undefined }],
  ['a signature of no kind', { ...BARE, signature: 'wax' }],
  ['a field of no meaning', { ...BARE, stamp: true }],
  ['a term without end', { ...BARE, term: { days: 1e9 } }],
  ['two lengths of term', { ...BARE, term: { days: 30, months: 1 } }],
])('%s does not throw', (_, input) => {
  const result = checkFiling(input as FilingInput);
  expect(result.issues.length).toBeGreaterThan(0);
});

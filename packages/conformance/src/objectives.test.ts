import { canonicalJson, weekday } from '@pds/core/base';
import { type ObjectivePlan, parseObjectivePlan } from '@pds/core/objectives';
import { moscianoPlan } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

function open(input: unknown): ObjectivePlan {
  const read = parseObjectivePlan(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 1));
  return read.value;
}

const plan = open(moscianoPlan);
const objective = (number: number) => [...plan.objectives].find((row) => row.number === String(number))!;
const section = (number: string) => [...plan.sections].find((row) => row.number === number)!;
const target = (number: number, from: number) => objective(number).targets.find((row) => row.from === from)!;
const cited = (sectionId: string) => [...plan.citations].filter(({ place }) => place.id === sectionId);
const called = (id: string) => [...plan.mentions].filter(({ of }) => of.id === id);
const item = (id: string) => plan.inventory.get(id)!;

describe('the report of Mosciano', () => {
  test('opens without an issue and is written back as it was', () => {
    expect(parseObjectivePlan(moscianoPlan).issues).toEqual([]);
    expect(canonicalJson(plan)).toBe(canonicalJson(moscianoPlan));
  });

  test('has its thirteen objectives, eight of them without a baseline', () => {
    expect([...plan.objectives].map(({ number }) => number)).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
    ]);
    expect(
      [...plan.objectives].filter(({ baseline }) => baseline === 'nd').map(({ number }) => number),
    ).toEqual(['2', '4', '6', '8', '10', '11', '12', '13']);
  });

  test('keeps the print beside every title, law citation, actor name and technical term', () => {
    const printed: Readonly<Record<string, readonly (string | undefined)[]>> = {
      title: [plan.asPrinted?.title],
      objectives: [...plan.objectives].map((row) => row.asPrinted?.title),
      sections: [...plan.sections].map((row) => row.asPrinted?.title),
      actors: [...plan.objectives].flatMap((row) => row.stakeholders.map((each) => each.asPrinted)),
      authors: plan.authors.flatMap((row) => [row.asPrinted, row.duty.asPrinted]),
      stakeholders: [...plan.stakeholders].map((row) => row.asPrinted?.name),
      acts: [...plan.acts].flatMap((row) => [row.asPrinted?.number, row.issuer?.asPrinted]),
      citations: [...plan.citations].map((row) => row.asPrinted),
      issuers: [...plan.citations].flatMap(({ issuer }) => (issuer ? [issuer.asPrinted] : [])),
      articles: [...plan.citations].flatMap((row) => row.articles.map((article) => article.asPrinted)),
      terms: [...plan.terms].map((row) => row.asPrinted),
      platforms: [...plan.platforms].map((row) => row.asPrinted?.name),
      funding: [...plan.funding].map((row) => row.asPrinted?.name),
      principles: [...plan.principles].map((row) => row.asPrinted?.name),
      inventory: [...plan.inventory].map((row) => row.asPrinted?.name),
      uses: [...plan.inventory].flatMap((row) => ('uses' in row ? row.uses.map((use) => use.asPrinted) : [])),
      contracts: [...plan.contracts].map((row) => row.asPrinted?.name),
      needs: [...plan.needs].map((row) => row.asPrinted?.text),
      duties: [...plan.duties].map((row) => row.asPrinted?.title),
    };
    for (const [where, prints] of Object.entries(printed)) {
      expect(prints.length, where).toBeGreaterThan(0);
      expect(prints.every(Boolean), where).toBe(true);
    }
  });

  test('gives a citation no number, year or day that is not printed there', () => {
    const named = [...plan.citations].filter(({ number }) => number === null);
    expect(named.map(({ date, year }) => [date, year])).toEqual(named.map(() => [null, null]));
    expect(named.filter(({ act, normId }) => act !== 'linee-guida' && normId === undefined)).toEqual([]);
    for (const { date, year } of plan.citations) if (date !== null) expect(date).toContain(`${year}-`);
  });

  test('names nobody as responsible for a duty whom the report does not name', () => {
    for (const { responsibleId } of plan.duties) expect(responsibleId).toBe(null);
    expect(plan.duties.get('d-anac')?.supportIds).toEqual(['st-ufficio-digitale']);
  });
});

/** What is wrong in the print, by the rule that is to find it: each has to be there to be found. */
const SLIPS: Readonly<Record<string, () => unknown>> = {
  'REF-01': () =>
    section('4').objectiveRefs[0]?.objectiveId === 'oo-03' &&
    plan.actions.get('a-4')?.objectiveId === 'oo-03',
  'REF-02': () =>
    section('9').objectiveRefs.length === 0 &&
    [...plan.actions].filter(({ sectionId, objectiveId }) => sectionId === 's-9' && objectiveId === null)
      .length === 3,
  'REF-03': () =>
    section('11').objectiveRefs.length === 0 &&
    [...plan.duties].filter(({ sectionId, objectiveId }) => sectionId === 's-11' && objectiveId === null)
      .length === 2,
  'REF-04': () => section('6').objectiveRefs.length === 0,
  'REF-05': () => [9, 10, 11, 12, 13].every((number) => objective(number).sectionRefs.length === 0),
  'REF-06': () =>
    [...plan.actions]
      .filter(({ kind, objectiveId }) => kind === 'saving' && objectiveId === null)
      .map(({ label }) => label)
      .join('') === 'ade',
  'TXT-01': () => target(3, 2023).text.includes('TF4') && objective(3).title.includes('(TF) 5'),
  'TXT-02': () => objective(3).asPrinted?.title?.split('e migrazione VoIP mediante adesione').length === 3,
  'TXT-03': () => cited('s-7').some(({ act, number }) => act === 'direttiva-ue' && number === '2016/679'),
  'TXT-04': () =>
    cited('s-7').some(({ articles }) => articles.map(({ article }) => article).join() === '26,35'),
  'TXT-05': () => cited('s-12').some(({ inForceFrom }) => inForceFrom === '2016-05-25'),
  'TXT-06': () =>
    cited('s-7').some(({ repealed, asPrinted }) => repealed && asPrinted.startsWith('ex art. 32')),
  'TXT-07': () =>
    cited('s-9').some(({ number, articles }) => number === '196' && articles[0]?.article === '13'),
  'TXT-08': () => called('t-ngeu')[0]?.asPrinted.includes('Next Generation Europe EU'),
  'TXT-09': () => {
    const names = called('link-hiperlan').map(({ asPrinted }) => asPrinted);
    return (
      names.some((name) => /hiperlan/i.test(name)) && names.filter((name) => /wifi/i.test(name)).length === 2
    );
  },
  'TXT-10': () => {
    const spelt = [...plan.objectives].flatMap(({ stakeholders }) =>
      stakeholders.filter(({ stakeholderId }) => stakeholderId === 'st-ufficio-digitale'),
    );
    return new Set(spelt.map(({ asPrinted }) => asPrinted?.toLowerCase())).size === 4;
  },
  'DAT-01': () => target(2, 2021).from < plan.period.from && target(2, 2021).legacy === undefined,
  'DAT-02': () => target(2, 2021).dueOn! < plan.revisions.get('rev-2.0')!.on,
  'DAT-03': () =>
    objective(7).recurrence === undefined &&
    plan.duties.get('d-accessibilita')?.recurrence?.monthDay === '03-31',
  'DAT-04': () => objective(5).dependsOn[0] === 'oo-03' && objective(5).deadline === objective(3).deadline,
  'DAT-05': () => {
    const link = item('link-hiperlan');
    return (
      link.kind === 'link' && link.downMbps === '30' && link.uses.some(({ itemIds }) => itemIds.length === 11)
    );
  },
  'DAT-06': () =>
    [...plan.revisions]
      .filter(({ change }) => change === null)
      .map(({ version }) => version)
      .join() === '1.1,1.2,1.3',
  'DAT-07': () => weekday(objective(5).deadline!) === 0 && weekday(objective(13).deadline!) === 6,
  'STA-01': () =>
    ['p-spid', 'p-app-io'].every((id) =>
      ['joined', 'to-join'].every((state) =>
        plan.platforms.get(id)?.claims.some((claim) => claim.state === state),
      ),
    ),
  'STA-02': () =>
    plan.platforms
      .get('p-pagopa')
      ?.claims.map(({ state, reached }) => `${state} ${reached?.op}`)
      .join() === 'joined >,joining >=',
  'STA-03': () => [...plan.objectives].filter(({ baseline }) => baseline === 'nd').length === 8,
  'STA-04': () =>
    [...plan.objectives]
      .flatMap(({ number, targets }) =>
        targets.filter(({ measures }) => measures.length === 0).map(({ from }) => `${number}/${from}`),
      )
      .join(' ') === '2/2023 3/2022 5/2022 7/2022 8/2022 9/2023 10/2022 11/2022 12/2022 13/2022',
  'STA-05': () => !objective(2).title.includes('CIE') && target(2, 2023).text.includes('CIE'),
  'STA-06': () => target(11, 2022).text.includes("per popolare l'indice"),
  'OBS-01': () => cited('s-10').some(({ number, year }) => number === '1' && year === 2016),
  'OBS-02': () => plan.duties.get('d-anac')?.validTo === null,
  'OBS-03': () =>
    [...plan.citations]
      .filter(({ number, year, normId }) => (number === '50' && year === 2016) || normId === 'dlgs-50-2016')
      .map(({ place }) => place.id)
      .join() === 's-2,s-13,s-13',
  'OBS-04': () => item('app-kaspersky').supplierId === 'st-kaspersky',
  'NUM-01': () => plan.dataCentre?.census.reduce((sum, { count }) => sum + count, 0) === 1252,
  'NUM-02': () => {
    const phones = item('telefonia');
    return phones.kind === 'telephony' && phones.lines === 13 && phones.devices === 13;
  },
  'GEO-01': () => closerThan(100).join(' ') === 'ap-01/ap-02 ap-03/ap-04 ap-03/ap-05 ap-07/ap-08',
  'one contract under two names': () =>
    new Set(called('c-tf4').map(({ asPrinted }) => asPrinted)).size === 3 &&
    called('c-tf4').some(({ asPrinted }) => asPrinted.includes('Fonia 4')),
  'objective 3 speaks of a contract that it does not have': () =>
    called('c-tf4').some(({ place }) => place.id === 'oo-03') && !objective(3).contractIds.includes('c-tf4'),
  'messi printed as messages': () => {
    const application = item('app-mc3');
    return application.kind === 'application' && application.uses[0]?.asPrinted === 'Messaggi notificatori';
  },
  'the address of the self-assessment tool': () =>
    plan.assessments.get('as-1')?.toolUrl === 'https://www.sicurezza.gov.it/cyber/',
  'the mayor as controller': () => plan.controllerId === 'st-sindaco',
  'no second firewall, and a recovery site next door': () => {
    const firewall = item('utm');
    return (
      firewall.kind === 'network-device' &&
      firewall.redundant === false &&
      plan.dataCentre?.distanceMetres === '100'
    );
  },
  'urgent actions without a date': () =>
    [...plan.actions].filter(({ urgent, dueOn }) => urgent && dueOn === null).length === 8,
  'nobody dedicated to purchases yet, and no day for it': () =>
    plan.actions.get('a-13')?.dueOn === null && plan.procurements.get('proc-1')?.officerId === null,
};

test.each(Object.entries(SLIPS))('%s can be found in the plan as printed', (_rule, isThere) => {
  expect(isThere()).toBe(true);
});

/** Pairs of access points nearer to each other than so many metres (spherical Earth, radius 6371 km). */
function closerThan(metres: number): readonly string[] {
  const points = [...plan.inventory].flatMap((row) =>
    row.kind === 'access-point'
      ? [{ id: row.id, lat: Number(row.latitude), lon: Number(row.longitude) }]
      : [],
  );
  expect(points).toHaveLength(11);
  const radians = Math.PI / 180;
  return points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => {
      const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
      const y = (b.lat - a.lat) * radians;
      return Math.hypot(x, y) * 6_371_000 < metres ? [`${a.id}/${b.id}`] : [];
    }),
  );
}

import {
  assessmentOn,
  checkArt24,
  checkClassification,
  checkInformation,
  checkOrganisation,
  checkPhases,
  checkPrivacy,
  checkReadings,
} from '@pds/core/procedures';
import { sampleRegister } from '@pds/fixtures';
import { expect, test } from 'vitest';
import { openRegister } from './registerPapers';

const register = openRegister(sampleRegister);

/** After the end of phase B1 and the Giunta's act on it. */
const today = '2026-06-30';

interface Placed {
  readonly code: string;
  readonly path?: readonly (string | number)[];
}

const placesOf = (findings: readonly Placed[]) =>
  findings.map(({ code, path = [] }) => `${code} ${path.join('.')}`).sort();

function expectOnly(findings: readonly Placed[], planted: readonly string[]) {
  expect(placesOf(findings)).toEqual([...planted].sort());
}

test('phases: a group not heard, another not named, no entry in the Carta, an open observation, two changes', () => {
  expectOnly(checkPhases(register, { today, noticeDays: 15 }), [
    'phases.missed phases.phase-B1.criteria.0',
    'phases.behind_pace phases.phase-B2.criteria.0',
    'phases.group_not_involved phases.phase-A.participants.5',
    'phases.unknown_group involvements.involvement-consumatori.group',
    'phases.not_in_service_charter phaseRecords.record-B1',
    'phases.staff_not_trained phaseRecords.record-B1',
    'phases.observation_unanswered observations.observation-scavi.answer',
    'phases.notice_late changeNotices.change-suolo.notifiedOn',
    'phases.change_not_judged changeNotices.change-nido.essential',
    'phases.page_not_updated changeNotices.change-nido.pageUpdatedOn',
  ]);
});

test('an observation is left open as long as the publication lasts, up to and with its last day', () => {
  const open = (on: string) =>
    checkPhases(register, { today: on }).filter(({ code }) => code === 'phases.observation_unanswered')
      .length;
  expect(['2026-06-16', '2026-06-18', '2026-06-19'].map(open)).toEqual([0, 0, 1]);
});

test('art. 24: the late approval, an act published late, four without a term', () => {
  const { findings } = checkArt24(register, { today });
  const ofLevels = [
    ...['art24.not_guided', 'art24.no_spid', 'art24.not_complete', 'art24.not_tracked', 'art24.not_assessed'],
  ];
  expectOnly(
    findings.filter(({ code }) => !ofLevels.includes(code)),
    [
      'art24.approved_late approval.on',
      'art24.published_late onlineOnlyActs.act-suap.publishedOn',
      'art24.no_term procedures.procedure-certificati.term',
      'art24.no_term procedures.procedure-tessera-elettorale.term',
      'art24.no_term procedures.procedure-scrutatori.term',
      'art24.no_term procedures.procedure-sala-matrimoni.term',
    ],
  );
  const counts = ofLevels.map((of) => findings.filter(({ code }) => code === of).length);
  expect(counts).toEqual([15, 17, 24, 16, 2]);
});

test('art. 24: what is still to be done is what the levels of list A say', () => {
  const state = assessmentOn(register, today);
  const filed = [...register.procedures].filter(
    ({ list, kind }) => list === 'A' && ['istanza', 'dichiarazione', 'segnalazione'].includes(kind ?? ''),
  );
  const where = (missing: (id: string) => boolean) =>
    filed.flatMap(({ id }) => (missing(id) ? `assessments.${state.get(id)?.id}` : []));
  const found = (of: string) =>
    checkArt24(register, { today }).findings.flatMap(({ code, path }) =>
      code === of ? path?.join('.') : [],
    );
  expect(found('art24.not_guided')).toEqual(where((id) => state.get(id)?.attributes.guided === false));
  expect(found('art24.not_tracked')).toEqual(where((id) => state.get(id)?.levels.visura === 0));
  expect(found('art24.not_assessed')).toEqual([
    'assessments.assessment-noleggio-2026-03-31',
    'procedures.procedure-patrocinio',
  ]);
});

test('information: fees not said or left out, steps left out, a page that nobody keeps, one not looked at again', () => {
  const findings = checkInformation(register, { today });
  const unwritten = findings.filter(({ code }) => code === 'information.sheet_missing');
  expect([register.informationSheets.size, unwritten.length]).toEqual([15, 59]);
  expectOnly(
    findings.filter(({ code }) => code !== 'information.sheet_missing'),
    [
      'information.field_missing informationSheets.sheet-imu.fields.fees',
      'information.field_missing informationSheets.sheet-nido.fields.fees',
      'information.field_missing informationSheets.sheet-nido.fields.steps',
      'information.keeper_missing informationSheets.sheet-ztl',
      'information.review_due informationSheets.sheet-tari.reviewedOn',
      'delivery.duty_unproven intermediaries.intermediary-patronato.duties',
      'delivery.agreement_ended intermediaries.intermediary-professionisti.until',
    ],
  );
});

test('privacy: roles, data banks, measures, events and exchanges, by the regulation of today', () => {
  expectOnly(checkPrivacy(register, { today }), [
    'privacy.processor_incomplete privacyRoles.privacy-archivio.clause',
    'privacy.tasks_missing privacyRoles.privacy-autorizzati-polizia.tasks',
    'privacy.role_superseded privacyRoles.privacy-messi.role',
    'privacy.data_bank_incomplete dataBanks.bank-elettorale.disclosure',
    'privacy.data_bank_incomplete dataBanks.bank-polizia.disclosure',
    'privacy.data_bank_review_due dataBanks.bank-sociale.reviewedOn',
    'privacy.sample_check_due dataBanks.bank-scuola',
    'privacy.measure_open minimumMeasures.measure-f-edilizia',
    'privacy.reason_missing privacyEvents.event-block-polizia.reason',
    'privacy.exchange_exceeds dataExchanges.exchange-mensa.data',
    'privacy.sensitive_exchange dataExchanges.exchange-contrassegni.precautions',
  ]);
});

test('readings: hours among minutes, two scores of one day', () => {
  expectOnly(checkReadings(register.serviceReadings), [
    'readings.unit_differs serviceReadings.reading-cie-attesa-3.unit',
    'readings.same_day serviceReadings.reading-certificati-voto-4.on',
  ]);
});

test('organisation: a total without the vacant post, a member without a seat, three applications, one unlinked', () => {
  expectOnly(checkOrganisation(register, { today }), [
    'staffing.vacant_left_out staffing.staffing-all',
    'union.member_without_seat committees.committee-digitale.memberIds',
    'mad.other_version_qualified applications.application-tributi.version',
    'mad.way_not_of_class applications.application-edilizia.serves.1.mode',
    'mad.not_qualified applications.application-edilizia.solution',
    'instruments.unlinked procedures.procedure-visite',
  ]);
});

test('levels: the rules that the source names, and what nobody has assessed', () => {
  const findings = checkClassification(register, { today });
  const row = ({ path, rule }: (typeof findings)[number]) => {
    const [collection, id = ''] = path ?? [];
    const procedure =
      collection === 'assessments' ? register.assessments.get(String(id))?.procedureId : String(id);
    return `${procedure?.replace('procedure-', '')} ${rule}`;
  };
  expect(
    findings
      .filter(({ rule }) => rule)
      .map(row)
      .sort(),
  ).toEqual(
    [
      ...['nido C03', 'rateizzazione C04', 'passo-carrabile C05', 'passo-carrabile C06', 'sanzioni C05'],
      ...['guasti C06', 'guasti C09', 'domiciliare C10', 'disabili C10', 'visite C11', 'ztl C12', 'ztl C15'],
      ...['ztl C09', 'sale C13', 'impianti C14', 'libri C15', 'affitto C16', 'accesso-civico C17'],
    ].sort(),
  );
  expectOnly(
    findings.filter(({ rule }) => !rule),
    [
      'levels.no_assessment procedures.procedure-patrocinio',
      'levels.no_assessment procedures.procedure-lettera-sindaca',
      'levels.not_assessed assessments.assessment-noleggio-2026-03-31.levels.visura',
      'levels.not_assessed assessments.assessment-rumore-2025-06-30.levels.integration',
      ...['web', 'integration', 'visura'].map(
        (axis) => `levels.not_assessed assessments.assessment-visite-2025-06-30.levels.${axis}`,
      ),
    ],
  );
});

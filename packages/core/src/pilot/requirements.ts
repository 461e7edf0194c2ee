import { anyAnswered, anyTicked, isAnswered, isNo, isYes, type Verdict } from './answer';
import type { PilotProject } from './pilotProject';
import type { FormQuestion, PilotQuestion, SheetQuestion } from './questions';
import type { ServiceSheet } from './serviceSheet';

/** What the form asks for, and when. */
export interface Requirement<T, Q extends PilotQuestion> {
  readonly question: Q;
  /** The field that has to be filled in. */
  readonly path: readonly string[];
  /** The answer that decides whether this one is asked for; always, without it. */
  readonly asked?: { readonly by: Q; readonly when: (value: T) => Verdict };
  readonly filled: (value: T) => Verdict;
  /** `error` where the form or the norm insists, `warning` where the form is only incomplete. */
  readonly severity: 'error' | 'warning';
}

/**
 * What the form asks for. Required: who answers for the project and how long it lasts (D.P.C.M. 437/1999 art. 9 c. 2),
 * the criteria, what the form says to specify or to state "in caso di risposta affermativa/negativa", one answer at
 * least on custody, recognition and theft. That areas are named when the criterion is territorial is our reading.
 */
export const PILOT_REQUIREMENTS: readonly Requirement<PilotProject, FormQuestion>[] = [
  { question: 'a1', path: ['start'], filled: (p) => isAnswered(p.start), severity: 'warning' },
  { question: 'a2', path: ['duration'], filled: (p) => isAnswered(p.duration), severity: 'error' },
  { question: 'a3', path: ['manager', 'name'], filled: (p) => isAnswered(p.manager.name), severity: 'error' },
  {
    question: 'a3',
    path: ['manager', 'phone'],
    filled: ({ manager }) => anyAnswered(manager.phone, manager.mobile, manager.email),
    severity: 'error',
  },
  { question: 'b1', path: ['cardsPlanned'], filled: (p) => isAnswered(p.cardsPlanned), severity: 'warning' },
  {
    question: 'b2',
    path: ['issuingStations'],
    filled: (p) => isAnswered(p.issuingStations),
    severity: 'warning',
  },
  {
    question: 'b3',
    path: ['staff', 'total'],
    filled: (p) => isAnswered(p.staff.total),
    severity: 'warning',
  },
  {
    question: 'b4',
    path: ['distributionCriteria', 'text'],
    filled: (p) => isAnswered(p.distributionCriteria.text),
    severity: 'error',
  },
  { question: 'b5', path: ['territorial'], filled: (p) => isAnswered(p.territorial), severity: 'warning' },
  {
    question: 'b5',
    path: ['areas'],
    asked: { by: 'b5', when: (p) => isYes(p.territorial) },
    filled: (p) => isAnswered(p.areas),
    severity: 'warning',
  },
  {
    question: 'b6',
    path: ['accessPoints', 'count'],
    filled: (p) => isAnswered(p.accessPoints.count),
    severity: 'warning',
  },
  {
    question: 'c1',
    path: ['ssceConnection'],
    filled: ({ ssceConnection: c }) => anyTicked(c.internet, c.rupa, c.otherNetworks),
    severity: 'warning',
  },
  {
    question: 'c1',
    path: ['ssceConnection', 'otherText'],
    asked: { by: 'c1', when: (p) => isYes(p.ssceConnection.otherNetworks) },
    filled: (p) => isAnswered(p.ssceConnection.otherText),
    severity: 'error',
  },
  {
    question: 'c2',
    path: ['registryLink', 'planned'],
    filled: (p) => isAnswered(p.registryLink.planned),
    severity: 'warning',
  },
  {
    question: 'c2',
    path: ['registryLink', 'functions'],
    asked: { by: 'c2', when: (p) => isYes(p.registryLink.planned) },
    filled: (p) => isAnswered(p.registryLink.functions),
    severity: 'error',
  },
  {
    question: 'c3',
    path: ['saiaConnected'],
    filled: (p) => isAnswered(p.saiaConnected),
    severity: 'warning',
  },
  {
    question: 'c4',
    path: ['saiaBy'],
    asked: { by: 'c3', when: (p) => isNo(p.saiaConnected) },
    filled: (p) => isAnswered(p.saiaBy),
    severity: 'error',
  },
  {
    question: 'c5',
    path: ['saiaMode'],
    filled: (p) => anyTicked(p.saiaMode.manualWeb, p.saiaMode.automatic),
    severity: 'warning',
  },
  {
    question: 'c5',
    path: ['saiaMode', 'transport'],
    asked: { by: 'c5', when: (p) => isYes(p.saiaMode.automatic) },
    filled: (p) => isAnswered(p.saiaMode.transport),
    severity: 'warning',
  },
  { question: 'c6', path: ['taxDataSent'], filled: (p) => isAnswered(p.taxDataSent), severity: 'warning' },
  {
    question: 'c7',
    path: ['taxDataBy'],
    asked: { by: 'c6', when: (p) => isNo(p.taxDataSent) },
    filled: (p) => isAnswered(p.taxDataBy),
    severity: 'error',
  },
  {
    question: 'd1',
    path: ['blankStorage'],
    filled: ({ blankStorage: d }) => anyTicked(d.safe, d.lockedCabinets, d.restrictedRooms, d.other),
    severity: 'error',
  },
  {
    question: 'd1',
    path: ['blankStorage', 'otherText'],
    asked: { by: 'd1', when: (p) => isYes(p.blankStorage.other) },
    filled: (p) => isAnswered(p.blankStorage.otherText),
    severity: 'error',
  },
  {
    question: 'd2',
    path: ['operatorAuthentication'],
    filled: ({ operatorAuthentication: d }) => anyTicked(d.digitalSignature, d.pin, d.fingerprint, d.other),
    severity: 'error',
  },
  {
    question: 'd2',
    path: ['operatorAuthentication', 'otherText'],
    asked: { by: 'd2', when: (p) => isYes(p.operatorAuthentication.other) },
    filled: (p) => isAnswered(p.operatorAuthentication.otherText),
    severity: 'error',
  },
  {
    question: 'e1',
    path: ['theftRisk'],
    filled: (p) => anyTicked(p.theftRisk.separateSerialList, p.theftRisk.other),
    severity: 'error',
  },
  {
    question: 'e1',
    path: ['theftRisk', 'otherText'],
    asked: { by: 'e1', when: (p) => isYes(p.theftRisk.other) },
    filled: (p) => isAnswered(p.theftRisk.otherText),
    severity: 'error',
  },
  {
    question: 'e2',
    path: ['insiderRisk'],
    filled: ({ insiderRisk: e }) => anyTicked(e.securitySoftwareOnly, e.localTrace, e.other),
    severity: 'warning',
  },
  {
    question: 'e2',
    path: ['insiderRisk', 'otherText'],
    asked: { by: 'e2', when: (p) => isYes(p.insiderRisk.other) },
    filled: (p) => isAnswered(p.insiderRisk.otherText),
    severity: 'error',
  },
  {
    question: 'e3',
    path: ['dataLossRisk'],
    filled: ({ dataLossRisk: e }) => anyTicked(e.electronicRegister, e.backup, e.other),
    severity: 'warning',
  },
  {
    question: 'e3',
    path: ['dataLossRisk', 'backupFrequency'],
    asked: { by: 'e3', when: (p) => isYes(p.dataLossRisk.backup) },
    filled: (p) => isAnswered(p.dataLossRisk.backupFrequency),
    severity: 'error',
  },
  {
    question: 'e3',
    path: ['dataLossRisk', 'otherText'],
    asked: { by: 'e3', when: (p) => isYes(p.dataLossRisk.other) },
    filled: (p) => isAnswered(p.dataLossRisk.otherText),
    severity: 'error',
  },
  {
    question: 'f1',
    path: ['servicesReady'],
    filled: (p) => isAnswered(p.servicesReady),
    severity: 'warning',
  },
  {
    question: 'f1',
    path: ['services'],
    asked: { by: 'f1', when: (p) => isYes(p.servicesReady) },
    filled: (p) => p.services.size > 0,
    severity: 'error',
  },
];

/** What a service sheet asks for; which data are used only of a qualified service. */
export const SHEET_REQUIREMENTS: readonly Requirement<ServiceSheet, SheetQuestion>[] = [
  { question: 'sheet.name', path: ['name'], filled: (s) => isAnswered(s.name), severity: 'error' },
  {
    question: 'sheet.description',
    path: ['description'],
    filled: (s) => isAnswered(s.description),
    severity: 'error',
  },
  { question: 'sheet.scope', path: ['scope'], filled: (s) => isAnswered(s.scope), severity: 'error' },
  { question: 'sheet.target', path: ['target'], filled: (s) => isAnswered(s.target), severity: 'error' },
  { question: 'sheet.type', path: ['type'], filled: (s) => isAnswered(s.type), severity: 'error' },
  {
    question: 'sheet.mechanisms',
    path: ['mechanisms'],
    filled: ({ mechanisms: m }) =>
      anyTicked(m.pin, m.holderAuthentication, m.serverAuthentication, m.secureMessaging),
    severity: 'error',
  },
  {
    question: 'sheet.data',
    path: ['dataUsed'],
    asked: {
      by: 'sheet.type',
      when: (s) => (s.type === null || s.type === 'unknown' ? 'unknown' : s.type === 'Q'),
    },
    filled: (s) => isAnswered(s.dataUsed),
    severity: 'error',
  },
];

import type { IssuePath } from '../../base/issue';
import type { CoherenceCode } from './issues';
import { type Capability, SCALES } from './scales';
import type { LevelCondition } from './serviceState';

/** When a rule of coherence is broken: in any of these cases; `at` is the place that it is told at. */
export interface CoherenceRule {
  readonly at: IssuePath;
  readonly when: readonly LevelCondition[];
}

const WEB = ['levels', 'web'];
const INTEGRATION = ['levels', 'integration'];
const VISURA = ['levels', 'visura'];

const UNREGISTERED = /* @__PURE__ */ levelsWithout('register');
const UNREAD = /* @__PURE__ */ levelsWithout('read');
const REASONS = ['organisational', 'legal', 'technical', 'other'] as const;

/** The rules of coherence, C01 to C17, as data: which levels and attributes do not go together. */
export const COHERENCE_RULES: Readonly<Record<CoherenceCode, CoherenceRule>> = {
  'levels.integration_without_web': { at: INTEGRATION, when: [{ web: [0], integration: [1, 2, 3, 4, 5] }] },
  'levels.visura_without_web': { at: VISURA, when: [{ web: [0], visura: [1, 2] }] },
  'levels.form_reads_and_writes': { at: INTEGRATION, when: [{ web: [1], integration: [4, 5] }] },
  'levels.form_reads': { at: INTEGRATION, when: [{ web: [1], integration: [1] }] },
  'levels.partial_without_reason': {
    at: ['deskReason'],
    when: [{ web: [2], deskReason: ['none', 'technical', 'other'] }],
  },
  'levels.payment_without_back_office': { at: INTEGRATION, when: [{ web: [4], integration: [0] }] },
  'levels.online_without_back_office': { at: INTEGRATION, when: [{ web: [3], integration: [0] }] },
  'levels.payment_not_recorded': { at: INTEGRATION, when: [{ web: [4], integration: [1, 2] }] },
  'levels.filing_not_registered': {
    at: INTEGRATION,
    when: [{ web: [3, 4], integration: UNREGISTERED, kind: ['istanza', 'dichiarazione', 'segnalazione'] }],
  },
  'levels.records_without_register': { at: VISURA, when: [{ visura: [2], integration: [0, 1, 2] }] },
  'levels.records_outside_register': { at: VISURA, when: [{ visura: [2], integration: [4] }] },
  'levels.state_without_data': { at: VISURA, when: [{ visura: [1], integration: [0, 2] }] },
  'levels.state_without_authentication': {
    at: ['attributes', 'authentication'],
    when: [{ visura: [1], strongAuthentication: [false] }],
  },
  'levels.records_without_authentication': {
    at: ['attributes', 'authentication'],
    when: [{ visura: [2], strongAuthentication: [false] }],
  },
  'levels.list_b_online': { at: ['list'], when: [{ list: ['B'], web: [3, 4] }] },
  'levels.list_a_bound_by_law': { at: ['deskReason'], when: [{ list: ['A'], deskReason: ['legal'] }] },
  'levels.list_b_without_reason': { at: ['listReason'], when: [{ list: ['B'], listReason: ['none'] }] },
  'levels.no_payment_due': { at: WEB, when: [{ web: [4], paymentDue: ['none'] }] },
  'levels.guided_without_web': { at: ['attributes', 'guided'], when: [{ guided: [true], web: [0, 1] }] },
  'levels.prefill_without_read': {
    at: ['attributes', 'prefill'],
    when: [{ prefill: [true], integration: UNREAD }],
  },
  'levels.booking_only': {
    at: WEB,
    when: [
      { web: [3, 4], kind: ['prenotazione'] },
      { web: [3, 4], booking: [true], deskReason: REASONS },
    ],
  },
  'levels.own_credentials': { at: ['attributes', 'authentication'], when: [{ expiredCredentials: [true] }] },
  'levels.mixed_identification': {
    at: ['attributes', 'filingChannelIds'],
    when: [{ mixedIdentification: [true] }],
  },
  'levels.unregistered_formation': {
    at: ['attributes', 'formationModeIds'],
    when: [{ unregisteredFormation: [true], integration: UNREGISTERED, kind: ['istanza'] }],
  },
};

/** The levels of integration that lack a capability. */
function levelsWithout(capability: Capability): readonly number[] {
  return SCALES.integration.levels
    .filter(({ capabilities }) => !(capabilities as readonly Capability[]).includes(capability))
    .map(({ code }) => code);
}

/**
 * The rules of coherence and of types as functions of their own, as one would write them first. What is not known is
 * `null`, and no rule speaks of it.
 *
 * @typedef {Record<string, any>} State
 */

export const AXES = ['web', 'integration', 'visura'];

const HIGHEST = { web: 4, integration: 5, visura: 2 };

/** What each level of integration can do. */
const CAPABILITIES = [[], ['read'], ['mail'], ['register'], ['read', 'write'], ['read', 'write', 'register']];

/** @type {(level: number, capability: string) => boolean} */
const can = (level, capability) => CAPABILITIES[level]?.includes(capability) ?? false;

/** @type {(state: State) => boolean} */
const unregistered = ({ integration }) => integration !== null && !can(integration, 'register');

/** Number, code, place, and when the rule is broken by a state with one level, or none, on each axis. */
export const RULES = [
  [
    'C01',
    'integration_without_web',
    'levels.integration',
    (/** @type {State} */ s) => s.web === 0 && s.integration > 0,
  ],
  ['C02', 'visura_without_web', 'levels.visura', (/** @type {State} */ s) => s.web === 0 && s.visura > 0],
  [
    'C03',
    'form_reads_and_writes',
    'levels.integration',
    (/** @type {State} */ s) => s.web === 1 && s.integration > 3,
  ],
  ['C03', 'form_reads', 'levels.integration', (/** @type {State} */ s) => s.web === 1 && s.integration === 1],
  [
    'C04',
    'partial_without_reason',
    'deskReason',
    (/** @type {State} */ s) => s.web === 2 && ['none', 'technical', 'other'].includes(s.deskReason),
  ],
  [
    'C05',
    'payment_without_back_office',
    'levels.integration',
    (/** @type {State} */ s) => s.web === 4 && s.integration === 0,
  ],
  [
    'C05',
    'online_without_back_office',
    'levels.integration',
    (/** @type {State} */ s) => s.web === 3 && s.integration === 0,
  ],
  [
    'C05',
    'payment_not_recorded',
    'levels.integration',
    (/** @type {State} */ s) => s.web === 4 && [1, 2].includes(s.integration),
  ],
  [
    'C06',
    'filing_not_registered',
    'levels.integration',
    (/** @type {State} */ s) =>
      s.web >= 3 && unregistered(s) && ['istanza', 'dichiarazione', 'segnalazione'].includes(s.kind),
  ],
  [
    'C07',
    'records_without_register',
    'levels.visura',
    (/** @type {State} */ s) => s.visura === 2 && [0, 1, 2].includes(s.integration),
  ],
  [
    'C07',
    'records_outside_register',
    'levels.visura',
    (/** @type {State} */ s) => s.visura === 2 && s.integration === 4,
  ],
  [
    'C08',
    'state_without_data',
    'levels.visura',
    (/** @type {State} */ s) => s.visura === 1 && [0, 2].includes(s.integration),
  ],
  [
    'C09',
    'state_without_authentication',
    'attributes.authentication',
    (/** @type {State} */ s) => s.visura === 1 && s.strong === false,
  ],
  [
    'C09',
    'records_without_authentication',
    'attributes.authentication',
    (/** @type {State} */ s) => s.visura === 2 && s.strong === false,
  ],
  ['C10', 'list_b_online', 'list', (/** @type {State} */ s) => s.list === 'B' && s.web >= 3],
  [
    'C10',
    'list_a_bound_by_law',
    'deskReason',
    (/** @type {State} */ s) => s.list === 'A' && s.deskReason === 'legal',
  ],
  [
    'C11',
    'list_b_without_reason',
    'listReason',
    (/** @type {State} */ s) => s.list === 'B' && s.listReason === 'none',
  ],
  ['', 'no_payment_due', 'levels.web', (/** @type {State} */ s) => s.web === 4 && s.paymentDue === 'none'],
  [
    'C13',
    'guided_without_web',
    'attributes.guided',
    (/** @type {State} */ s) => s.guided === true && [0, 1].includes(s.web),
  ],
  [
    'C13',
    'prefill_without_read',
    'attributes.prefill',
    (/** @type {State} */ s) => s.prefill === true && s.integration !== null && !can(s.integration, 'read'),
  ],
  [
    'C14',
    'booking_only',
    'levels.web',
    (/** @type {State} */ s) =>
      s.web >= 3 && (s.kind === 'prenotazione' || (s.booking === true && s.deskReason !== 'none')),
  ],
  ['C15', 'own_credentials', 'attributes.authentication', (/** @type {State} */ s) => s.expired === true],
  ['', 'mixed_identification', 'attributes.filingChannelIds', (/** @type {State} */ s) => s.mixed === true],
  [
    'C17',
    'unregistered_formation',
    'attributes.formationModeIds',
    (/** @type {State} */ s) => s.outside === true && unregistered(s) && s.kind === 'istanza',
  ],
].map(([rule, code, path, isBroken]) => ({
  rule: /** @type {string} */ (rule),
  code: `levels.${code}`,
  path: /** @type {string} */ (path),
  isBroken: /** @type {(state: State) => boolean} */ (isBroken),
}));

/** The rules that levels break as errors by themselves. */
export function brokenByLevels(/** @type {State} */ { web, integration, visura }) {
  const broken = [];
  if (web === 0 && integration > 0) broken.push('C01');
  if (web === 1 && integration > 3) broken.push('C03');
  if (web === 4 && integration === 0) broken.push('C05');
  if (visura === 2 && integration < 3) broken.push('C07');
  if (visura === 1 && [0, 2].includes(integration)) broken.push('C08');
  return broken;
}

/** @type {(state: State) => string} */
export function typeOf({ web, visura, booking, infoPage }) {
  if (visura === 0 && web <= 2 && booking) return 'strumentale';
  if (web > 0 || visura > 0) return 'transazionale';
  return infoPage ? 'informativo' : 'assente';
}

/** @type {(axis: string, a: number, b: number) => boolean} */
export function covers(axis, a, b) {
  if (axis !== 'integration') return a >= b;
  return (b === 2 && (a === 3 || a === 5)) || (CAPABILITIES[b] ?? []).every((each) => can(a, each));
}

/** What raising an axis takes. */
export function effort(/** @type {string} */ axis, /** @type {number} */ from, /** @type {number} */ to) {
  const weights = { web: [1, 3, 4, 2], visura: [2, 3] };
  if (axis === 'web' || axis === 'visura') {
    return weights[axis].slice(from, to).reduce((sum, weight) => sum + weight, 1);
  }
  const gained = (CAPABILITIES[to] ?? []).filter((each) => !can(from, each));
  return gained.reduce((sum, each) => sum + { read: 2, write: 4, mail: 1, register: 3 }[each], 1);
}

/** The levels of which one is right: those left open, the one, or none where it is not known. */
export function openLevels(/** @type {unknown} */ value) {
  return Array.isArray(value) ? value : typeof value === 'number' ? [value] : [];
}

/** Each state with one level, or `null`, on each axis that the levels may mean. */
export function alternatives(/** @type {State} */ state) {
  let states = [state];
  for (const axis of AXES) {
    const open = openLevels(state[axis]);
    const values = open.length > 0 ? open : [null];
    states = states.flatMap((each) => values.map((value) => ({ ...each, [axis]: value })));
  }
  return states;
}

/** Each state that would be wholly known: whatever is not known for these fields may be anything. */
export function completions(/** @type {State} */ state) {
  /** @type {Record<string, readonly unknown[]>} */
  const possible = { booking: [true, false], infoPage: [true, false] };
  for (const [axis, highest] of Object.entries(HIGHEST)) {
    const open = openLevels(state[axis]);
    possible[axis] = open.length > 0 ? open : Array.from({ length: highest + 1 }, (_, code) => code);
  }
  let states = [state];
  for (const [field, values] of Object.entries(possible)) {
    const isOpen = field in HIGHEST || state[field] === null;
    if (isOpen) states = states.flatMap((each) => values.map((value) => ({ ...each, [field]: value })));
  }
  return states;
}

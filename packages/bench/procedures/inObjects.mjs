import {
  AXES,
  alternatives,
  brokenByLevels,
  completions,
  covers,
  openLevels,
  RULES,
  typeOf,
} from './levelRules.mjs';

/**
 * Findings, types and figures of registers as one would write them first: objects, a function for each rule, all of it
 * worked out anew for each row.
 *
 * @typedef {import('./registers.mjs').StoredRegister} StoredRegister
 * @typedef {StoredRegister['procedures'][number]} Procedure
 * @typedef {StoredRegister['assessments'][number]} Assessment
 */

/**
 * Code and place of each finding.
 *
 * @param {StoredRegister} register
 * @param {string} today
 */
export function checkInObjects(register, today) {
  const history = historyOf(register.assessments, today);
  return register.procedures.flatMap((procedure) => {
    const rows = history.get(procedure.id) ?? [];
    const last = rows.at(-1);
    if (!last) return [];
    const at = { assessment: `assessments.${last.id}`, procedure: `procedures.${procedure.id}` };
    const unknown = AXES.filter((axis) => openLevels(last.levels[axis]).length === 0).map(
      (axis) => `levels.not_assessed ${at.assessment}.levels.${axis}`,
    );
    const broken = brokenRules(stateOf(register, procedure, last)).map(({ code, path }) => {
      const isAssessed = path.startsWith('levels') || path.startsWith('attributes');
      return `${code} ${isAssessed ? at.assessment : at.procedure}.${path}`;
    });
    const steps = rows.slice(1).flatMap((row, i) => stepFaults(/** @type {Assessment} */ (rows[i]), row));
    return [...unknown, ...broken, ...steps];
  });
}

/**
 * The type of a procedure; `null` where what is not known decides.
 *
 * @param {StoredRegister} register
 * @param {Procedure} procedure
 * @param {Assessment} assessment
 */
function typeInObjects(register, procedure, assessment) {
  const types = new Set(completions(stateOf(register, procedure, assessment)).map(typeOf));
  return types.size === 1 ? [...types][0] : null;
}

/**
 * How procedures are spread, by municipality, by Unione and in all; those of an Unione count once for each code.
 *
 * @param {readonly StoredRegister[]} registers
 * @param {string} on
 */
export function rollUpInObjects(registers, on) {
  /** @type {Map<string, { registerId: string, procedure: Procedure, assessment: Assessment | undefined, type: string }>} */
  const shared = new Map();
  /** @type {Record<string, Record<string, number>>} */
  const parts = { total: {} };
  for (const register of registers) {
    const history = historyOf(register.assessments, on);
    parts[register.id] = {};
    for (const procedure of register.procedures) {
      const assessment = history.get(procedure.id)?.at(-1);
      const type = (assessment && typeInObjects(register, procedure, assessment)) ?? 'none';
      const body = register.bodies.find(({ id }) => id === procedure.bodyId);
      if (!body) {
        count(parts[register.id], assessment, type);
        count(parts.total, assessment, type);
        continue;
      }
      const key = `${body.code} ${procedure.code}`;
      const known = shared.get(key);
      const isNewer =
        !known ||
        [assessment?.on, register.id, procedure.id].join() >
          [known.assessment?.on, known.registerId, known.procedure.id].join();
      if (isNewer) shared.set(key, { registerId: register.id, procedure, assessment, type });
    }
  }
  for (const [key, { assessment, type }] of shared) {
    const [union] = key.split(' ');
    parts[union] ??= {};
    count(parts[union], assessment, type);
    count(parts.total, assessment, type);
  }
  return parts;
}

/**
 * @param {Record<string, number>} counts
 * @param {Assessment | undefined} assessment
 * @param {string} type
 */
function count(counts, assessment, type) {
  const names = ['procedures', ...(assessment ? [`type ${type}`] : [])];
  for (const axis of AXES) {
    const level = assessment?.levels[axis] ?? null;
    names.push(`${axis} ${Array.isArray(level) ? 'open' : level}`);
  }
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
}

/**
 * @param {readonly Assessment[]} assessments
 * @param {string} day
 */
function historyOf(assessments, day) {
  /** @type {Map<string, Assessment[]>} */
  const history = new Map();
  for (const assessment of assessments) {
    if (assessment.on > day) continue;
    history.set(assessment.procedureId, [...(history.get(assessment.procedureId) ?? []), assessment]);
  }
  for (const rows of history.values()) rows.sort((a, b) => (a.on < b.on ? -1 : 1));
  return history;
}

/**
 * @param {StoredRegister} register
 * @param {Procedure} procedure
 * @param {Assessment} assessment
 */
function stateOf({ filingChannels, formationModes }, procedure, { levels, attributes, on }) {
  const { list, kind, listReason, deskReason } = procedure;
  const means = known(attributes.authentication);
  const channels = filingChannels.filter(({ id }) => attributes.filingChannelIds.includes(id));
  const modes = formationModes.filter(({ id }) => attributes.formationModeIds.includes(id));
  return {
    ...levels,
    list: known(list),
    kind: known(kind),
    listReason: listReason?.kind ?? 'none',
    deskReason: deskReason?.kind ?? 'none',
    infoPage: known(attributes.infoPage),
    booking: known(attributes.booking),
    guided: known(attributes.guided),
    prefill: known(attributes.prefill),
    paymentDue: known(attributes.paymentDue),
    strong: means?.some((each) => ['spid2', 'spid3', 'cns', 'cie', 'eidas'].includes(each)),
    expired: means && on > '2021-02-28' && means.some((each) => ['password', 'regional'].includes(each)),
    mixed: channels.some(({ item }) => item === 'e'),
    outside: modes.some(
      ({ registered, item }) => registered === false || (registered === null && item === 'a'),
    ),
  };
}

/** @type {(value: any) => any} */
function known(value) {
  return value === 'nd' || value === 'unknown' ? null : value;
}

/** @param {import('./levelRules.mjs').State} state */
function brokenRules(state) {
  const states = alternatives(state);
  const told = new Set();
  return RULES.flatMap(({ rule, code, path, isBroken }) => {
    const broken = states.filter(isBroken).length;
    if (broken === states.length) return [{ code, path }];
    if (broken === 0 || rule === '' || told.has(rule)) return [];
    told.add(rule);
    return [{ code: 'levels.rule_open', path }];
  });
}

/**
 * @param {Assessment} before
 * @param {Assessment} after
 */
function stepFaults(before, after) {
  const faults = [];
  const at = `assessments.${after.id}.levels`;
  for (const axis of AXES) {
    const [from, to] = [openLevels(before.levels[axis]), openLevels(after.levels[axis])];
    if (after.reason !== undefined || from.length === 0 || to.length === 0) continue;
    const isKept = from.some((lower) => to.some((higher) => covers(axis, higher, lower)));
    if (!isKept) faults.push(`levels.regression_without_reason ${at}.${axis}`);
  }
  const [from, to] = [openLevels(before.levels.web), openLevels(after.levels.web)];
  if (from.length > 0 && to.length > 0 && Math.min(...to) - Math.max(...from) > 2) {
    faults.push(`levels.web_jump ${at}.web`);
  }
  const isPlain = [before, after].every(({ levels }) =>
    AXES.every((axis) => typeof levels[axis] === 'number'),
  );
  if (isPlain && after.levels.web > before.levels.web) {
    const already = brokenByLevels(before.levels);
    const raised = brokenByLevels({ ...before.levels, web: after.levels.web });
    if (raised.some((rule) => !already.includes(rule))) faults.push(`levels.web_ahead ${at}.web`);
  }
  return faults;
}

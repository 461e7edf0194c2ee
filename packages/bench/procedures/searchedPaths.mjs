import { AXES, brokenByLevels, covers, effort } from './levelRules.mjs';

/**
 * Effort and number of steps of the cheapest way of each procedure to the top, by a search of its own; `null` where nothing
 * is asked of it or there is no way.
 *
 * @param {import('./registers.mjs').StoredRegister} register
 * @param {string} on
 */
export function searchedPaths({ procedures, assessments }, on) {
  return procedures.map(({ id, list }) => {
    const rows = assessments.filter(({ procedureId, on: day }) => procedureId === id && day <= on);
    const { levels, attributes } = rows.reduce((a, b) => (b.on >= a.on ? b : a));
    if (list === 'B' || !AXES.every((axis) => typeof levels[axis] === 'number')) return null;
    const isUnpaid = attributes.paymentDue === 'none' && levels.web !== 4;
    return search(levels, { web: isUnpaid ? 3 : 4, integration: 5, visura: 2 });
  });
}

/**
 * @param {Record<string, number>} from
 * @param {Record<string, number>} to
 */
function search(from, to) {
  if (brokenByLevels(from).length > 0) return null;
  const aim = JSON.stringify(to);
  const reached = new Set();
  let open = [
    { levels: { web: from.web, integration: from.integration, visura: from.visura }, effort: 0, steps: 0 },
  ];
  while (open.length > 0) {
    const [next, ...rest] = open.sort((a, b) => a.effort - b.effort || a.steps - b.steps);
    const key = JSON.stringify(next.levels);
    if (key === aim) return { effort: next.effort, steps: next.steps };
    open = rest;
    if (reached.has(key)) continue;
    reached.add(key);
    for (const axis of AXES) {
      for (let level = 0; level <= 5; level++) {
        const levels = { ...next.levels, [axis]: level };
        if (level > to[axis] && axis !== 'integration') continue;
        if (level === next.levels[axis] || !covers(axis, level, next.levels[axis])) continue;
        if ((axis === 'web' && level - next.levels.web > 2) || brokenByLevels(levels).length > 0) continue;
        const taken = next.effort + effort(axis, next.levels[axis], level);
        open.push({ levels, effort: taken, steps: next.steps + 1 });
      }
    }
  }
  return null;
}

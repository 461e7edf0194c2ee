import { createRiskEngine, evaluateRegister, RISK_METHODS, rankImprovements } from '@pds/core/risk';
import { median } from '../measure.mjs';
import { evaluateInObjects } from '../risk/inObjects.mjs';
import { collect, memoryOf } from '../risk/memory.mjs';
import { madeUpRegister, SIZE } from '../risk/register.mjs';

/** What may be used, in milliseconds and megabytes. */
const LIMITS = { whole: 60, few: 2, all: 60, improvements: 300, memory: 60 };

const METHOD = RISK_METHODS['product-itv'];

/** Prints what the risk engine takes on a register of a size that no municipality reaches. */
export function measure() {
  const register = madeUpRegister();
  const size = `${SIZE.scenarios} scenarios, ${SIZE.assets} assets, ${SIZE.controls} controls, ${register.links.length} links`;
  console.log(`  ${size}; objects + decimal.js evaluates all of it`);
  const megabytes = memoryOf(() => createRiskEngine(register, METHOD));
  const built = milliseconds(() => evaluateRegister(register, METHOD), 15);
  const engine = createRiskEngine(register, METHOD);
  const everything = alternating((value) => worth(engine, 'asset-0', value), 4, 0);
  worth(engine, 'asset-0', 0);
  const asset = alternating((value) => worth(engine, WIDE, value), 4, 0);
  const control = alternating((value) => effect(engine, value), 9000, 100);
  const improvements = milliseconds(() => rankImprovements(register, METHOD), 7);
  const planned = milliseconds(() => rankImprovements(register, METHOD, { budget: 5_000_000 }), 3);
  const plain = milliseconds(() => evaluateInObjects(register, METHOD), 5);
  checkSame(register);

  print('whole evaluation, from rows to figures', built, LIMITS.whole, plain);
  print(`edit that touches all (${everything.touched} figures move)`, everything.time, LIMITS.all, plain);
  print(`edit of an asset (${asset.touched} figures move)`, asset.time, LIMITS.few, plain);
  print(`edit of a control (${control.touched} figures move)`, control.time, LIMITS.few, plain);
  print('rankImprovements, all controls and assets', improvements, LIMITS.improvements, plain);
  console.log(`  the same with a plan under a budget: ${planned.toFixed(1)} ms`);
  console.log(`  memory of an engine: ${megabytes.toFixed(1)} MB, ${verdict(megabytes, LIMITS.memory)}`);
}

/** An asset of a middle layer: its value touches some thousand scenarios. */
const WIDE = 'asset-601';

/**
 * @param {import('@pds/core/risk').RiskEngine} engine
 * @param {string} id
 * @param {number} value
 */
function worth(engine, id, value) {
  const own = { C: value, I: value, A: value };
  return moved(engine.apply([{ op: 'set', collection: 'assets', id, path: ['own'], value: own }]));
}

/**
 * @param {import('@pds/core/risk').RiskEngine} engine
 * @param {number} value
 */
function effect(engine, value) {
  const path = ['effectivenessBp'];
  return moved(engine.apply([{ op: 'set', collection: 'controls', id: 'control-7', path, value }]));
}

/** @param {ReturnType<import('@pds/core/risk').RiskEngine['apply']>} answer */
function moved(answer) {
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value.scenarioIds.length;
}

/**
 * The same edit with two values in turn, so that each one changes something.
 *
 * @param {(value: number) => number} edit
 * @param {number} one
 * @param {number} other
 */
function alternating(edit, one, other) {
  let turn = 0;
  let touched = 0;
  const time = milliseconds(() => {
    touched = edit(turn++ % 2 === 0 ? one : other);
  }, 41);
  return { time, touched };
}

/**
 * The median of so many calls, after a few to warm up; what others left in memory is swept out before.
 *
 * @param {() => unknown} call
 * @param {number} calls
 */
function milliseconds(call, calls) {
  collect();
  const times = Array.from({ length: calls + 3 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return median(times.slice(3));
}

/**
 * @param {string} what
 * @param {number} time
 * @param {number} limit
 * @param {number} plain
 */
function print(what, time, limit, plain) {
  const ratio = `${(time / plain).toPrecision(2)} of objects + decimal.js (${plain.toFixed(0)} ms)`;
  console.log(`  ${what}: ${time.toFixed(2)} ms, ${verdict(time, limit)}; ${ratio}`);
}

/**
 * @param {number} figure
 * @param {number} limit
 */
function verdict(figure, limit) {
  return `${figure <= limit ? 'within' : 'BEYOND'} ${limit}`;
}

/**
 * Both must say the same, or the times mean nothing. The other divides in 20 digits, which is enough here.
 *
 * @param {import('@pds/core/risk').RiskRegister} register
 */
function checkSame(register) {
  const evaluation = evaluateRegister(register, METHOD);
  for (const [id, { figures, levels }] of evaluateInObjects(register, METHOD)) {
    const { inherent, current, residual, levels: ours } = evaluation.scenario(id);
    const same =
      String([inherent, current, residual]) === String(figures) &&
      String([ours.inherent, ours.current, ours.residual]) === String(levels);
    if (!same) throw new Error(`${id}: ${[inherent, current, residual]} is not ${figures}`);
  }
}

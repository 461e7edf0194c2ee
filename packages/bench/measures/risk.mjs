import { createRiskEngine, evaluateRegister, RISK_METHODS, rankImprovements } from '@pds/core/risk';
import { memoryOf } from '../memory.mjs';
import { evaluateInObjects } from '../risk/inObjects.mjs';
import { measurePlan } from '../risk/measurePlan.mjs';
import { madeUpRegister, SIZE } from '../risk/register.mjs';
import { print, taken, verdict } from '../timing.mjs';

/** What may be used, in milliseconds and megabytes. */
const LIMITS = { whole: 60, few: 2, all: 60, improvements: 300, memory: 60 };

const METHOD = RISK_METHODS['product-itv'];

/** Prints what the risk engine and a plan take at a size that no municipality reaches. */
export function measure() {
  const register = madeUpRegister();
  const size = `${SIZE.scenarios} scenarios, ${SIZE.assets} assets, ${SIZE.controls} controls, ${register.links.length} links`;
  const megabytes = memoryOf(() => createRiskEngine(register, METHOD));
  const built = taken(() => evaluateRegister(register, METHOD), 15);
  const engine = createRiskEngine(register, METHOD);
  const everything = alternating((value) => worth(engine, 'asset-0', value), 4, 0);
  worth(engine, 'asset-0', 0);
  const asset = alternating((value) => worth(engine, WIDE, value), 4, 0);
  const control = alternating((value) => effect(engine, value), 9000, 100);
  const improvements = taken(() => rankImprovements(register, METHOD), 7);
  const planned = taken(() => rankImprovements(register, METHOD, { budget: 5_000_000 }), 3);
  const plain = taken(() => evaluateInObjects(register, METHOD), 5);
  checkSame(register);

  console.log(`  ${size}; medians`);
  console.log(
    `  straightforward version (objects + decimal.js, all of it evaluated): ${plain.time.toFixed(0)} ms (processor ${plain.processor.toFixed(0)})`,
  );
  print('whole evaluation, from rows to figures', built, LIMITS.whole, plain);
  print(`edit that touches all (${everything.touched} figures move)`, everything, LIMITS.all, plain);
  print(
    `edit of an asset that 4951 scenarios read (${asset.touched} figures move)`,
    asset,
    LIMITS.few,
    plain,
  );
  print(`edit of a control (${control.touched} figures move)`, control, LIMITS.few, plain);
  print('rankImprovements, all controls and assets', improvements, LIMITS.improvements, plain);
  console.log(`  the same with a plan under a budget: ${planned.time.toFixed(0)} ms`);
  console.log(`  memory of an engine: ${megabytes.toFixed(1)} MB, ${verdict(megabytes, LIMITS.memory)}`);
  measurePlan(plain);
}

/** An asset of a middle layer; 4,951 scenarios read its value. */
const WIDE = 'asset-609';

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
  let touched = 0;
  const figures = taken((turn) => {
    touched = edit(turn % 2 === 0 ? one : other);
  }, 41);
  return { ...figures, touched };
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

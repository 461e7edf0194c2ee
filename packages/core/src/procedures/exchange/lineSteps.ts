import type { Issue } from '../../base/issue';
import { ownLevels } from '../levels/checkClassification';
import { checkTransition } from '../levels/checkTransition';
import type { AxisLevels } from '../levels/serviceState';
import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import type { RowContent } from './procedureRow';

interface Step {
  readonly line: number;
  /** Scales that the rules do not know. */
  readonly foreign: readonly string[];
  readonly reason: string | undefined;
  readonly listAct: string | undefined;
}

/** What the step from the register to the line may not do; what is only worth saying is left to the checks. */
export function stepFaults(
  { list }: Procedure,
  state: Assessment | undefined,
  row: RowContent,
  { line, foreign, reason, listAct }: Step,
): readonly Issue[] {
  const from = { levels: state ? ownLevels(state, foreign) : {}, list };
  const to = { levels: row.on === null ? {} : levelsOf(row, foreign), list: row.list };
  return checkTransition(from, to, { reason, listAct })
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ ...issue, path: ['rows', line, ...placeOf(issue.path)] }));
}

/** True when a level of the line does less than what the register has. */
export function lowers(state: Assessment | undefined, row: RowContent, foreign: readonly string[]): boolean {
  if (!state) return false;
  const step = checkTransition({ levels: ownLevels(state, foreign) }, { levels: levelsOf(row, foreign) });
  return step.some(({ code }) => code === 'levels.regression_without_reason');
}

function levelsOf({ levels }: RowContent, foreign: readonly string[]): AxisLevels {
  return Object.fromEntries(Object.entries(levels).filter(([scale]) => !foreign.includes(scale)));
}

/** The line's own keys: `levels.web` for the level, `list` for the act that only the options can name. */
function placeOf(path: Issue['path']): readonly string[] {
  const [first, axis] = path ?? [];
  return [first === 'levels' ? `levels.${axis}` : 'list'];
}

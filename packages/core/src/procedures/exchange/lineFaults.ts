import type { ProcedureRegister } from '../model/procedureRegister';
import { type ExchangeIssue, exchangeIssue } from './issues';
import { stateOf } from './lineState';
import type { RowContent } from './procedureRow';

/** What is wrong with a line by itself, in a register. */
export function lineFaults(register: ProcedureRegister, row: RowContent, line: number): ExchangeIssue[] {
  const faults: ExchangeIssue[] = [];
  for (const scale of register.scales) {
    const levels = scale.levels.map(({ code }) => code);
    for (const level of [row.levels[scale.id] ?? null].flat()) {
      if (typeof level !== 'number' || levels.includes(level)) continue;
      const params = { line, scale: scale.id, level, levels };
      faults.push(exchangeIssue('exchange.level_out_of_scale', ['rows', line, `levels.${scale.id}`], params));
    }
  }
  if (row.on === null && saysState(row)) {
    faults.push(exchangeIssue('exchange.no_day', ['rows', line, 'on'], { line }));
  }
  if (row.days === null && (row.norm !== null || row.silence !== null)) {
    faults.push(exchangeIssue('exchange.no_days', ['rows', line, 'days'], { line }));
  }
  return faults;
}

function saysState(row: RowContent): boolean {
  return Object.entries(stateOf(row)).some(([key, value]) =>
    key === 'levels' ? Object.values(row.levels).some((level) => level !== null) : value !== null,
  );
}

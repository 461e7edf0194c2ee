import type { LevelValue, Procedure, ProcedureRegister, Scale } from '@pds/core/procedures';
import type { UiTexts } from '../messages/texts';

/** A procedure as it is called: its code, where it has one, and its title. */
export function procedureName({ code, title }: Procedure): string {
  return code === undefined ? title : `${code} · ${title}`;
}

/** The name of a procedure that a result is about; its id where the register does not have it. */
export function nameOf(register: ProcedureRegister, procedureId: string): string {
  const procedure = register.procedures.get(procedureId);
  return procedure ? procedureName(procedure) : procedureId;
}

/** A level with its meaning on a scale of the register; several where it is left open; or why there is none. */
export function levelText(
  level: LevelValue | undefined,
  scale: Pick<Scale, 'levels'> | undefined,
  { fields, records, procedures }: UiTexts,
): string {
  if (level === null || level === undefined) return fields.notAssessed;
  if (level === 'nd') return records.nd;
  if (level === 'unknown') return records.unknown;
  return [level]
    .flat()
    .map((code) => {
      const meaning = scale?.levels.find((each) => each.code === code)?.text;
      return meaning === undefined ? String(code) : `${code} · ${meaning}`;
    })
    .join(` ${procedures.or} `);
}

/** A count that may be withheld. */
export function countText(count: number | null, { procedures }: UiTexts): string {
  return count === null ? procedures.rollUp.withheld : String(count);
}

/** What is so, is not, or is not known. */
export function knownText(known: boolean | null, { records }: UiTexts, unknown: string): string {
  if (known === null) return unknown;
  return known ? records.yes : records.no;
}

/** A phase as it is called. */
export function phaseName(register: ProcedureRegister, phaseId: string): string {
  const phase = register.phases.get(phaseId);
  return phase ? `${phase.code} · ${phase.title}` : phaseId;
}

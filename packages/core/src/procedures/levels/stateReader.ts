import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { type AxisLevels, type RuleOptions, type ServiceState, stateOf } from './serviceState';

/** Which of a register's channels and modes the rules mean, where its rows do not say it themselves. */
export interface FilingReading {
  /** The items of the channels that identify by a code and a kept picture: `['e']`, as in Cesena's plan, 5.1. */
  readonly mixedChannels?: readonly string[];
  /**
   * The items of the formation modes that count as not registered where the plan does not say: `['a']`. Cesena's 5.2 a
   * lets data flow straight into the back office and does not speak of the register; that it is none is an inference.
   */
  readonly unregisteredModes?: readonly string[];
}

/** Reads the state of procedures in one register, as rules ask for it. */
export function stateReader(
  { filingChannels, formationModes }: ProcedureRegister,
  { mixedChannels = ['e'], unregisteredModes = ['a'], ...options }: FilingReading & RuleOptions = {},
): (procedure: Procedure, assessment: Assessment | undefined, levels: AxisLevels) => ServiceState {
  const mixed = idsOf(filingChannels, ({ item }) => item !== undefined && mixedChannels.includes(item));
  const unregistered = idsOf(
    formationModes,
    ({ item, registered }) =>
      registered === false || (registered === null && item !== undefined && unregisteredModes.includes(item)),
  );
  return (procedure, assessment, levels) => {
    const { list, kind } = procedure;
    const [listReason, deskReason] = [procedure.listReason?.kind, procedure.deskReason?.kind];
    if (!assessment) return stateOf(levels, {}, { list, kind, listReason, deskReason }, options);
    const { attributes, on } = assessment;
    const mixedIdentification = someOf(attributes.filingChannelIds, mixed);
    const unregisteredFormation = someOf(attributes.formationModeIds, unregistered);
    const facts = { list, kind, listReason, deskReason, on, mixedIdentification, unregisteredFormation };
    return stateOf(levels, attributes, facts, options);
  };
}

function idsOf<Row extends { readonly id: string }>(
  rows: Iterable<Row>,
  fits: (row: Row) => boolean,
): ReadonlySet<string> {
  return new Set([...rows].filter(fits).map(({ id }) => id));
}

function someOf(
  ids: readonly string[] | 'nd' | 'unknown' | null,
  wanted: ReadonlySet<string>,
): boolean | null {
  return Array.isArray(ids) ? ids.some((id) => wanted.has(id)) : null;
}

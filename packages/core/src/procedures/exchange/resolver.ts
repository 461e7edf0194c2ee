import type { ProcedureRegister } from '../model/procedureRegister';
import { type ExchangeIssue, exchangeIssue } from './issues';
import { channelIds, namesOf } from './names';
import { type RowContent, trimmed } from './procedureRow';

export type Resolver = ReturnType<typeof resolverOf>;

/** Ids for the words of a line. */
export function resolverOf(register: ProcedureRegister, newId: () => string, addTo: string | undefined) {
  const named = <Extra extends object>(extra: Extra) =>
    addTo === undefined ? undefined : (title: string) => ({ id: newId(), title, spellings: [], ...extra });
  const units = namesOf('units', register.units, named({ bodyId: addTo }));
  const roles = namesOf('roles', register.roles, named({}));
  const channel = channelIds(register);
  const norms = new Map([...register.citations].map(({ id, asPrinted }) => [trimmed(asPrinted), id]));
  const missing = (among: 'unit' | 'role' | 'channels', found: string, line: number) =>
    exchangeIssue('exchange.unknown_name', ['rows', line, among], { line, among, found });
  return {
    unit: units.idOf,
    role: roles.idOf,
    channel,
    norm: (words: string) => norms.get(words),
    added: () => [...units.added(), ...roles.added()],
    faults: ({ unit, role, channels, norm }: RowContent, line: number): readonly ExchangeIssue[] => [
      ...(unit !== null && !units.knows(unit) ? [missing('unit', unit, line)] : []),
      ...(role !== null && !roles.knows(role) ? [missing('role', role, line)] : []),
      ...(Array.isArray(channels)
        ? channels
            .filter((word) => channel(word) === undefined)
            .map((word) => missing('channels', word, line))
        : []),
      ...(norm !== null && !norms.has(norm)
        ? [exchangeIssue('exchange.unknown_norm', ['rows', line, 'norm'], { line, found: norm }, 'warning')]
        : []),
    ],
  };
}

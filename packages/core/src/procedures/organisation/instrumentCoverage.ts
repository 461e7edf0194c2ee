import type { Finding } from '../../base/ruleSource';
import type { InstrumentLink } from '../model/digitalModel';
import type { ProcedureRegister } from '../model/procedureRegister';
import { findingsBy } from '../rule';
import { ORGANISATION_RULES, type OrganisationIssueTable } from './issues';

/** What stands under another planning instrument, as counts with what each is out of. */
export interface InstrumentCoverage {
  readonly procedures: { readonly linked: number; readonly of: number };
  readonly phases: { readonly linked: number; readonly of: number };
  readonly unlinkedProcedureIds: readonly string[];
  readonly unlinkedPhaseIds: readonly string[];
  /** By instrument: its entries that are linked, and the procedures and phases under them, each counted once. */
  readonly byInstrument: readonly {
    readonly instrument: InstrumentLink['instrument'];
    readonly entries: number;
    readonly procedures: number;
    readonly phases: number;
  }[];
}

export type LinkedRegister = Pick<ProcedureRegister, 'procedures' | 'phases' | 'instrumentLinks'>;

/** Which procedures and phases stand under an entry of another planning instrument (2.3), and which under none. */
export function instrumentCoverage(register: LinkedRegister): InstrumentCoverage {
  const groups = new Map<
    InstrumentLink['instrument'],
    { entries: Set<string>; procedures: Set<string>; phases: Set<string> }
  >();
  const all = { procedures: new Set<string>(), phases: new Set<string>() };
  for (const { instrument, entry, period, procedureIds, phaseIds } of register.instrumentLinks) {
    const group = groups.get(instrument) ?? { entries: new Set(), procedures: new Set(), phases: new Set() };
    groups.set(instrument, group);
    group.entries.add(JSON.stringify([entry, period]));
    for (const id of procedureIds) for (const ids of [group.procedures, all.procedures]) ids.add(id);
    for (const id of phaseIds) for (const ids of [group.phases, all.phases]) ids.add(id);
  }
  const unlinkedProcedureIds = [...register.procedures].flatMap(({ id }) =>
    all.procedures.has(id) ? [] : id,
  );
  const unlinkedPhaseIds = [...register.phases].flatMap(({ id }) => (all.phases.has(id) ? [] : id));
  const covered = (of: number, unlinked: readonly string[]) => ({ linked: of - unlinked.length, of });
  return {
    procedures: covered(register.procedures.size, unlinkedProcedureIds),
    phases: covered(register.phases.size, unlinkedPhaseIds),
    unlinkedProcedureIds,
    unlinkedPhaseIds,
    byInstrument: [...groups].map(([instrument, { entries, procedures, phases }]) => ({
      instrument,
      entries: entries.size,
      procedures: procedures.size,
      phases: phases.size,
    })),
  };
}

const finding = findingsBy<OrganisationIssueTable>(ORGANISATION_RULES);

/** Every finding about the links to other planning instruments: what has none, links to nothing, entries twice. */
export function checkInstruments(register: LinkedRegister): readonly Finding[] {
  const findings: Finding[] = [];
  const entries = new Map<string, string>();
  for (const { id, instrument, entry, period, procedureIds, phaseIds } of register.instrumentLinks) {
    const path = ['instrumentLinks', id];
    if (procedureIds.length === 0 && phaseIds.length === 0)
      findings.push(finding('instruments.empty_link', path, {}));
    const key = JSON.stringify([instrument, entry, period]);
    const other = entries.get(key);
    if (other !== undefined)
      findings.push(finding('instruments.entry_twice', [...path, 'entry'], { id: other }));
    entries.set(key, other ?? id);
  }
  const { unlinkedProcedureIds, unlinkedPhaseIds } = instrumentCoverage(register);
  for (const id of unlinkedProcedureIds)
    findings.push(finding('instruments.unlinked', ['procedures', id], {}));
  for (const id of unlinkedPhaseIds) findings.push(finding('instruments.unlinked', ['phases', id], {}));
  return findings;
}

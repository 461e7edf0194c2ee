import type { IssuePath } from '../../base/issue';
import { danglingIssues } from '../../schema/dangling';
import type { DocumentIssue, DocumentIssueTable } from '../../schema/issues';
import type { ProceduresIssue, ProceduresIssueTable } from '../issues';
import { LINKS } from './links';
import type { Phase } from './phase';
import type { ProcedureRegister } from './procedureRegister';

/**
 * Every inconsistency of a register that reads: ids that lead nowhere (`document.dangling`), levels that are not of
 * the register's scales or left out, assessments that supersede what they cannot, phases that wait in a circle.
 */
export function checkRegister(register: ProcedureRegister): readonly (DocumentIssue | ProceduresIssue)[] {
  return [
    ...danglingIssues(register, LINKS),
    ...checkScales(register),
    ...checkAssessments(register),
    ...checkPhases(register),
  ];
}

function* checkScales(register: ProcedureRegister): Generator<ProceduresIssue> {
  for (const scale of register.scales) {
    const codes = scale.levels.map((level) => level.code);
    for (const [i, level] of codes.entries()) {
      if (codes.indexOf(level) < i) {
        yield fault('procedures.duplicate_level', ['scales', scale.id, 'levels', i, 'code'], { level });
      }
    }
    for (const [i, pair] of scale.alsoCovers.entries()) {
      for (const [j, level] of pair.entries()) {
        if (!codes.includes(level)) {
          const path = ['scales', scale.id, 'alsoCovers', i, j];
          yield fault('procedures.level_out_of_scale', path, { level, levels: codes });
        }
      }
    }
  }
}

function* checkAssessments(register: ProcedureRegister): Generator<DocumentIssue | ProceduresIssue> {
  const scales = new Map([...register.scales].map(({ id, levels }) => [id, levels.map(({ code }) => code)]));
  const earlier = new Map<string, string>();
  for (const { id, procedureId, levels, supersedesId } of register.assessments) {
    const path = ['assessments', id, 'levels'];
    for (const scale of scales.keys()) {
      if (!Object.hasOwn(levels, scale)) yield fault('procedures.level_missing', [...path, scale], { scale });
    }
    for (const [scale, held] of Object.entries(levels)) {
      const codes = scales.get(scale);
      if (!codes) {
        yield fault('document.dangling', [...path, scale], { id: scale, collection: 'scales' });
        continue;
      }
      for (const level of [held].flat()) {
        if (typeof level === 'number' && !codes.includes(level)) {
          yield fault('procedures.level_out_of_scale', [...path, scale], { level, levels: codes });
        }
      }
    }
    if (
      supersedesId !== undefined &&
      register.assessments.has(supersedesId) &&
      earlier.get(supersedesId) !== procedureId
    ) {
      yield fault('procedures.bad_succession', ['assessments', id, 'supersedesId'], { id: supersedesId });
    }
    earlier.set(id, procedureId);
  }
}

function* checkPhases(register: ProcedureRegister): Generator<ProceduresIssue> {
  const settled = new Set<string>();
  for (const phase of register.phases) {
    const chain = new Set<string>();
    let at: string | undefined = phase.id;
    while (at !== undefined && !settled.has(at) && !chain.has(at)) {
      chain.add(at);
      const start: Phase['start'] | undefined = register.phases.get(at)?.start;
      at = start?.from === 'phase' ? start.phaseId : undefined;
    }
    if (at !== undefined && chain.has(at)) {
      yield fault('procedures.phase_cycle', ['phases', at, 'start', 'phaseId'], { id: at });
    }
    for (const id of chain) settled.add(id);
  }
}

type FaultTable = DocumentIssueTable & ProceduresIssueTable;

function fault<Code extends keyof FaultTable>(code: Code, path: IssuePath, params: FaultTable[Code]) {
  return { code, severity: 'error', path, params } as const;
}

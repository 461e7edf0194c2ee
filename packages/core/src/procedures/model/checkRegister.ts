import type { IssuePath } from '../../base/issue';
import { danglingIssues } from '../../schema/dangling';
import type { DocumentIssue, DocumentIssueTable } from '../../schema/issues';
import type { ProceduresIssue, ProceduresIssueTable } from '../issues';
import type { Assessment } from './assessment';
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
  const codes = scaleCodes(register);
  const earlier = new Map<string, string>();
  for (const assessment of register.assessments) {
    yield* checkAssessment(assessment, codes);
    const { id, procedureId, supersedesId } = assessment;
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

/** The codes of a register's scales, by the scale's id. */
export function scaleCodes({ scales }: ProcedureRegister): ReadonlyMap<string, readonly number[]> {
  return new Map([...scales].map(({ id, levels }) => [id, levels.map(({ code }) => code)]));
}

/** Levels of an assessment that are left out, or are not of the register's scales. */
export function* checkAssessment(
  { id, levels }: Assessment,
  codesOf: ReadonlyMap<string, readonly number[]>,
): Generator<DocumentIssue | ProceduresIssue> {
  const path = ['assessments', id, 'levels'];
  for (const scale of codesOf.keys()) {
    if (!Object.hasOwn(levels, scale)) yield fault('procedures.level_missing', [...path, scale], { scale });
  }
  for (const [scale, held] of Object.entries(levels)) {
    const codes = codesOf.get(scale);
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

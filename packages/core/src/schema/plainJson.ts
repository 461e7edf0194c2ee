import type { IssuePath } from '../base/issue';
import { isWellFormed } from '../base/json';
import type { DocumentIssue } from './issues';

/** Nothing that is stored nests deeper; a frozen plan stands at about ten. */
export const MAX_DEPTH = 64;

/**
 * What a value from outside must not hold before schemas look at it: text with a lone surrogate, and nesting that
 * would exhaust a reader that calls itself. Told once, at the first place.
 */
export function plainJsonIssues(value: unknown): readonly DocumentIssue[] {
  const fault = faultIn(value, 0);
  return fault ? [invalid(fault.path, fault.expected)] : [];
}

interface Fault {
  readonly path: IssuePath;
  readonly expected: string;
}

/** Calls itself no deeper than `MAX_DEPTH`, and makes a path only where something is wrong: plans are large. */
function faultIn(value: unknown, depth: number): Fault | undefined {
  if (typeof value === 'string') return isWellFormed(value) ? undefined : { path: [], expected: 'text' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_DEPTH) return { path: [], expected: `depth ${MAX_DEPTH}` };
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const fault = faultIn(value[i], depth + 1);
      if (fault) return within(i, fault);
    }
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (!isWellFormed(key)) return { path: [], expected: 'text' };
    const fault = faultIn((value as Readonly<Record<string, unknown>>)[key], depth + 1);
    if (fault) return within(key, fault);
  }
  return undefined;
}

function within(step: string | number, { path, expected }: Fault): Fault {
  return { path: [step, ...path], expected };
}

/** Of a place that lies deep the beginning is told. */
function invalid(path: IssuePath, expected: string): DocumentIssue {
  return {
    code: 'document.invalid',
    severity: 'error',
    path: path.slice(0, 8),
    params: { fault: 'format', expected },
  };
}

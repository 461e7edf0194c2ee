import type { IssuePath } from '../base/issue';
import { isWellFormed } from '../base/json';
import type { DocumentIssue } from './issues';

/** Nothing that is stored nests deeper; a frozen plan stands at about ten. */
export const MAX_DEPTH = 64;

/**
 * What a value from outside must not hold before schemas look at it: text with a lone surrogate, and nesting that
 * would exhaust a reader that calls itself. Told once each, at the first place.
 */
export function plainJsonIssues(value: unknown): readonly DocumentIssue[] {
  const open: { readonly at: unknown; readonly path: IssuePath }[] = [{ at: value, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, path } = next;
    if (typeof at === 'string' && !isWellFormed(at)) return [invalid(path, 'text')];
    if (typeof at !== 'object' || at === null) continue;
    if (path.length >= MAX_DEPTH) return [invalid(path.slice(0, 8), `depth ${MAX_DEPTH}`)];
    for (const [key, member] of Object.entries(at)) {
      if (!isWellFormed(key)) return [invalid(path, 'text')];
      if (typeof member === 'string' ? !isWellFormed(member) : typeof member === 'object') {
        open.push({ at: member, path: [...path, Array.isArray(at) ? Number(key) : key] });
      }
    }
  }
  return [];
}

function invalid(path: IssuePath, expected: string): DocumentIssue {
  return { code: 'document.invalid', severity: 'error', path, params: { fault: 'format', expected } };
}

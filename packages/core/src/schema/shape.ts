import type * as z from 'zod';
import type { Issue, IssuePath } from '../base/issue';
import { err, ok, type Result } from '../base/result';
import type { DocumentIssue, ShapeFault } from './issues';

/** So many faults of shape are told one by one; a document with more is not the one it claims to be. */
const MAX_ISSUES = 1000;

/**
 * The value in its shape, or every place where it misses it. A refinement that carries `params: { code, … }` becomes
 * the issue of that code; all else is `document.invalid`.
 */
export function readShape<S extends z.ZodType>(schema: S, value: unknown): Result<z.output<S>, Issue> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.flatMap(innermost);
  const told = shapeIssues(issues.slice(0, MAX_ISSUES), value);
  const rest = issues.length - MAX_ISSUES;
  return err(
    rest > 0
      ? [...told, { code: 'document.more_issues', severity: 'error', path: [], params: { count: rest } }]
      : told,
  );
}

function shapeIssues(issues: readonly z.core.$ZodIssue[], value: unknown): readonly Issue[] {
  return issues.flatMap((issue): readonly Issue[] => {
    const path = rowPath(value, issue.path);
    if (issue.code === 'custom' && typeof issue.params?.code === 'string') {
      const { code, ...params } = issue.params;
      return [{ code, severity: 'error', path, params }];
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => invalid([...path, key], 'unknown-field', ''));
    }
    return [invalid(path, faultOf(issue, value), expectedBy(issue))];
  });
}

/** The faults inside the one alternative of a union that is of the value's kind, where there is one. */
function innermost(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors.filter((faults) => !faults.some(isOfAnotherKind));
  if (near.length !== 1) return [issue];
  return near[0]!.flatMap((fault) => innermost({ ...fault, path: [...issue.path, ...fault.path] }));
}

function isOfAnotherKind({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && /^invalid_(type|value|union)$/.test(code);
}

function invalid(path: IssuePath, fault: ShapeFault, expected: string): DocumentIssue {
  return { code: 'document.invalid', severity: 'error', path, params: { fault, expected } };
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): ShapeFault {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined ? 'missing' : 'type';
    case 'invalid_value':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return valueAt(value, issue.path) === undefined ? 'missing' : 'value';
    case 'invalid_format':
      return 'format';
    case 'too_small':
      return valueAt(value, issue.path) === '' ? 'missing' : 'too-small';
    case 'too_big':
      return 'too-big';
    default:
      return 'other';
  }
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      return issue.format;
    case 'too_small':
      return String(issue.minimum);
    case 'too_big':
      return String(issue.maximum);
    default:
      return '';
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** The path with ids in the place of positions wherever a list holds rows with ids: the address that patches use. */
function rowPath(value: unknown, path: readonly PropertyKey[]): IssuePath {
  return path.map((step, i) => {
    if (typeof step !== 'number') return String(step);
    const id = valueAt(value, [...path.slice(0, i + 1), 'id']);
    return typeof id === 'string' ? id : step;
  });
}

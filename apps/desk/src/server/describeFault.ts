import { sqlStateOf } from './database/retry';

/** Name, code and place of a fault without its message: those of the query builder carry the data of the request. */
export function describeFault(fault: unknown, work: string): string {
  const { name, stack = '' } = fault instanceof Error ? fault : { name: typeof fault };
  const places = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return [`${work} failed: ${name} ${sqlStateOf(fault) ?? ''}`, ...places.slice(0, 8)].join('\n');
}

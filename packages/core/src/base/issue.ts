/** `error`: the value must not be used as it is; `warning`: worth a person's look; `info`: worth saying. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in a value an issue stands: field names, ids of rows, positions in a list. */
export type IssuePath = readonly (string | number)[];

/**
 * What is wrong or worth saying, as data: sentences live in the message tables.
 * `path` names the place in a value, `offset` the byte or character in what was read.
 * Codes are `area.reason`, stable under semver.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly path?: IssuePath;
  readonly offset?: number;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The closed union of an area's issues, from the table `code → params` in which the area declares them. */
export type IssueOf<Table> = {
  readonly [Code in keyof Table & string]: Omit<Issue, 'code' | 'params'> & {
    readonly code: Code;
    readonly params: Table[Code];
  };
}[keyof Table & string];

/** A sentence for each code of a table: a missing one does not compile. */
export type MessageTable<Table> = {
  readonly [Code in keyof Table & string]: (params: Table[Code]) => string;
};

/** Places an issue deeper: what a part found, told from the root of the whole. */
export function issueAt<I extends Issue>(issue: I, ...prefix: (string | number)[]): I {
  return { ...issue, path: [...prefix, ...(issue.path ?? [])] };
}

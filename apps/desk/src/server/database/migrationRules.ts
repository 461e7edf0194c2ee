const FIRST = /^"?municipality_id"?\b/i;

/** What the rules forbid anywhere: keys are made by the application, so that any node of a cluster can make one. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\b(small|big)?serial\b|\bsequence\b|\bnextval\b|\bgenerated\b/i, why: 'a sequence' },
  { pattern: /\bgen_random_uuid\b|\buuid_generate_\w+|\buuidv[47]\b/i, why: 'a key made by the engine' },
  { pattern: /\bjsonb\b/i, why: 'jsonb, which changes the text that was hashed' },
];

/**
 * What in a migration breaks the rules that keep the road to a distributed PostgreSQL open, as sentences; empty when
 * nothing does. Each table starts with `municipality_id`; each key, index and foreign key starts with it on both sides.
 */
export function checkMigration(sql: string): readonly string[] {
  const plain = sql.replace(/--[^\n]*/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...FORBIDDEN.filter(({ pattern }) => pattern.test(plain)).map(({ why }) => why),
    ...statementsOf(plain).flatMap(checkStatement),
  ];
}

function statementsOf(sql: string): readonly string[] {
  return sql
    .split(';')
    .map((statement) => statement.trim().replace(/\s+/g, ' '))
    .filter((statement) => statement !== '');
}

function checkStatement(statement: string): readonly string[] {
  const table = /^create table (?:if not exists )?("?\w+"?) \((.*)\)$/i.exec(statement);
  if (table) return checkTable(table[1]!, splitTop(table[2]!));
  const index = /^create (?:unique )?index\b.*?\bon ("?\w+"?)(?: using \w+)? \((.*)\)/i.exec(statement);
  if (index && !FIRST.test(index[2]!)) return [`an index of ${index[1]} does not start with municipality_id`];
  const alter = /^alter table ("?\w+"?) (.*)$/i.exec(statement);
  return alter ? checkConstraint(alter[1]!, alter[2]!) : [];
}

function checkTable(name: string, parts: readonly string[]): readonly string[] {
  const broken: string[] = [];
  if (!/^"?municipality_id"? uuid not null\b/i.test(parts[0] ?? '')) {
    broken.push(`table ${name} does not start with municipality_id uuid NOT NULL`);
  }
  if (!parts.some((part) => /^(constraint \w+ )?primary key/i.test(part))) {
    broken.push(`table ${name} has no primary key of its own line`);
  }
  return [...broken, ...parts.flatMap((part) => checkConstraint(name, part))];
}

function checkConstraint(table: string, part: string): readonly string[] {
  const broken: string[] = [];
  for (const [, kind, columns] of part.matchAll(/\b(primary key|unique|foreign key) ?\(([^)]*)\)/gi)) {
    if (!FIRST.test(columns!.trim())) {
      broken.push(`${kind!.toLowerCase()} of ${table} does not start with municipality_id`);
    }
  }
  for (const [, columns] of part.matchAll(/\breferences "?\w+"? ?(?:\(([^)]*)\))?/gi)) {
    if (!/\bforeign key\b/i.test(part) || !FIRST.test(columns?.trim() ?? '')) {
      broken.push(`a reference of ${table} does not start with municipality_id`);
    }
  }
  if (/\b(primary key|unique)\b(?! ?\()/i.test(part)) broken.push(`a key of ${table} is set on one column`);
  return broken;
}

/** The parts of a table's definition: cut at commas that stand in no parenthesis. */
function splitTop(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

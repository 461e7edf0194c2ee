import { ok, type Result } from '../../../base/result';
import type { Authentication } from '../../model/assessment';
import type { LevelsIssue } from '../issues';
import { levelFinding } from '../levelFindings';
import { NO_EVIDENCE, type ServiceEvidence } from './serviceEvidence';

/** Under which heading a suite's export tells what; each suite has its own. */
export type SuiteColumns = Readonly<Record<SuiteField, string>>;

export type SuiteField =
  | 'available'
  | 'online'
  | 'form'
  | 'authentication'
  | 'paymentDue'
  | 'paidOnline'
  | 'reads'
  | 'writes'
  | 'mails'
  | 'registers'
  | 'showsState'
  | 'showsRecords';

/** Headings of ours, for an export that is made for this toolkit. */
export const SUITE_COLUMNS: SuiteColumns = {
  available: 'attivo',
  online: 'compilazione_online',
  form: 'modulistica',
  authentication: 'autenticazione',
  paymentDue: 'pagamento',
  paidOnline: 'pagamento_online',
  reads: 'precompilata',
  writes: 'scrittura_gestionale',
  mails: 'notifica_email',
  registers: 'protocollo',
  showsState: 'stato_pratica',
  showsRecords: 'accesso_atti',
};

const YES: readonly string[] = ['sì', 'si', 's', 'x', '1', 'vero', 'true', 'yes', 'ja'];
const NO: readonly string[] = ['no', 'n', '0', 'falso', 'false', 'nein'];

const MEANS: Readonly<Record<string, Authentication>> = {
  nessuna: 'none',
  password: 'password',
  federa: 'regional',
  spid: 'spid2',
  spid1: 'spid1',
  spid2: 'spid2',
  spid3: 'spid3',
  cns: 'cns',
  'ts-cns': 'cns',
  cie: 'cie',
  eidas: 'eidas',
};

const DUE: Readonly<Record<string, 'none' | 'sometimes' | 'always'>> = {
  ...Object.fromEntries(NO.map((word) => [word, 'none'])),
  ...Object.fromEntries(YES.map((word) => [word, 'always'])),
  nessuno: 'none',
  talvolta: 'sometimes',
  sempre: 'always',
};

/**
 * What a row of a suite's export shows of a service, for `proposeLevels`; `columns` says under which headings. An empty
 * cell is not told, but a row that does not say whether the service is active is one of a service that is. SPID without
 * a level is level 2. Always a value; a word that is not understood is `levels.unreadable_evidence`, a warning, and
 * counts as not told.
 *
 * @example
 * ```ts
 * import { suiteRowEvidence } from '@pds/core/procedures';
 *
 * const read = suiteRowEvidence({ compilazione_online: 'Sì', autenticazione: 'SPID, CIE', protocollo: 'forse' });
 * read.ok && [read.value.form, read.value.authentication]; // => ['steps', ['spid2', 'cie']]
 * read.issues[0]?.params; // => { field: 'protocollo', text: 'forse' }
 * ```
 */
export function suiteRowEvidence(
  row: Readonly<Record<string, string>>,
  columns: SuiteColumns = SUITE_COLUMNS,
): Result<ServiceEvidence, LevelsIssue> {
  const issues: LevelsIssue[] = [];
  const cell = (field: SuiteField) => (Object.hasOwn(row, columns[field]) ? row[columns[field]]!.trim() : '');
  const read = <Meaning>(
    field: SuiteField,
    meaningOf: (text: string) => Meaning | undefined,
  ): Meaning | null => {
    const text = cell(field);
    if (text === '') return null;
    const meaning = meaningOf(text.toLowerCase());
    if (meaning !== undefined) return meaning;
    const params = { field: columns[field], text };
    issues.push(levelFinding('levels.unreadable_evidence', [columns[field]], params));
    return null;
  };
  const told = (field: SuiteField) => read(field, yesOrNo);
  const fields = Object.keys(columns) as SuiteField[];
  const value: ServiceEvidence = {
    ...NO_EVIDENCE,
    available: told('available') ?? true,
    form: formOf(told('online'), told('form')),
    authentication: read('authentication', meansIn),
    paymentDue: read('paymentDue', (text) => (Object.hasOwn(DUE, text) ? DUE[text] : undefined)),
    paidOnline: told('paidOnline'),
    reads: told('reads'),
    writes: told('writes'),
    mails: told('mails'),
    registers: told('registers'),
    showsState: told('showsState'),
    showsRecords: told('showsRecords'),
    seen: fields
      .filter((field) => cell(field) !== '')
      .map((field) => `${columns[field]}=${cell(field)}`)
      .join('; '),
  };
  return ok(value, issues);
}

function yesOrNo(text: string): boolean | undefined {
  if (YES.includes(text)) return true;
  return NO.includes(text) ? false : undefined;
}

function meansIn(text: string): readonly Authentication[] | undefined {
  const words = text.split(/[\s,;/|+]+/).filter((word) => word !== '');
  const means = words.flatMap((word) => (Object.hasOwn(MEANS, word) ? MEANS[word]! : []));
  return means.length === words.length ? [...new Set(means)] : undefined;
}

function formOf(online: boolean | null, form: boolean | null): ServiceEvidence['form'] {
  if (online === true) return 'steps';
  if (online === false) return form === null ? null : form ? 'link' : 'none';
  return form === true ? 'link' : null;
}

import type { AnyMessageTable, Language } from '@pds/core/base';
import {
  type DocumentTree,
  filingReceiptPaper,
  phaseReportPaper,
  procedurePaper,
  registerPaper,
  serviceCharterPaper,
  type ToldPaperOptions,
} from '@pds/core/document';
import { checkFiling, type ProcedureRegister, parseProcedureRegister } from '@pds/core/procedures';
import { cesenaRegister, sampleRegister } from '@pds/fixtures';

/** The day on which the sample register is printed. */
const TODAY = '2026-04-15';

export type RegisterPaperOptions = Pick<ToldPaperOptions, 'papers' | 'labels'> & {
  readonly language: Language;
  readonly messages: AnyMessageTable;
};

export function openRegister(register: unknown): ProcedureRegister {
  const opened = parseProcedureRegister(register);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues.slice(0, 5)));
  return opened.value;
}

/** Each paper of the two registers, by a name that can be a file's. */
export function registerPapers(options: RegisterPaperOptions): readonly (readonly [string, DocumentTree])[] {
  const cesena = openRegister(cesenaRegister);
  const sample = openRegister(sampleRegister);
  const told = { ...options, today: TODAY };
  return [
    ['register-cesena', registerPaper(cesena, { ...options, today: '2015-02-28' })],
    ['register-sample', registerPaper(sample, told)],
    ['register-phases', phaseReportPaper(sample, told)],
    ['register-phases-not-approved', phaseReportPaper(cesena, { ...told, today: '2015-02-28' })],
    ['register-charter', serviceCharterPaper(sample, told)],
    ...[...sample.procedures].map(
      ({ id }) => [`register-procedure-${id}`, procedurePaper(sample, id, told)] as const,
    ),
    ['register-receipt', filingReceiptPaper(sample, receipt(), told)],
  ];
}

/** Of an invented application sent by certified mail on a Thursday before Easter. */
function receipt() {
  const checked = checkFiling({
    on: '2026-04-02',
    by: 'pec',
    to: 'pec',
    integrated: false,
    signature: 'digital',
    certificateAccredited: true,
    identification: 'none',
    identityCopyAttached: false,
    identityCopyHeld: null,
    ownPec: true,
    pecHolderIdentified: true,
    content: 'document',
    pecReceivedOn: '2026-04-02',
    registration: { number: '4711/2026', on: '2026-04-03' },
    responsible: 'Responsabile dello Sportello unico',
    term: { days: 30, silence: 'assenso' },
  });
  if (!checked.ok || !checked.value.receipt) throw new Error(JSON.stringify(checked.issues));
  return checked.value.receipt;
}

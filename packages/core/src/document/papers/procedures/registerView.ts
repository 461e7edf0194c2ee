import type { CivilDate } from '../../../base/civilDate';
import { type AnyMessageTable, formatCivilDate, type Language } from '../../../base/messages';
import type { Reason } from '../../../procedures/model/procedure';
import type { ProcedureRegister } from '../../../procedures/model/procedureRegister';
import type { Block, DocumentTree } from '../../tree';
import { shortTree } from '../shortTree';
import type { ProcedurePaperLabels, ProcedurePaperTexts } from './procedurePaperTexts';
import type { ProcedureSheetLabels, ProcedureSheetTexts } from './procedureSheetTexts';

export interface ProcedurePaperOptions {
  readonly language: Language;
  readonly papers: {
    readonly procedures: ProcedurePaperTexts;
    readonly procedureSheets: ProcedureSheetTexts;
  };
  readonly labels: { readonly procedures: ProcedurePaperLabels & ProcedureSheetLabels };
  readonly today: CivilDate;
}

/** For papers that tell findings and reasons in sentences: the table of the same language. */
export interface ToldPaperOptions extends ProcedurePaperOptions {
  readonly messages: AnyMessageTable;
}

/** What the papers of a register print from: the names behind ids, and the words for what is not there. */
export interface RegisterView {
  readonly register: ProcedureRegister;
  readonly options: ProcedurePaperOptions;
  readonly texts: ProcedurePaperTexts;
  readonly labels: ProcedurePaperLabels & ProcedureSheetLabels;
  readonly owner: string;
  readonly date: (date: CivilDate) => string;
  readonly role: (id: string | undefined) => string;
  readonly unit: (id: string | undefined) => string;
  readonly body: (id: string) => string;
  /** A value of the source, which may be not assessed, printed "n.d." or lost. */
  readonly said: <Held>(value: Held | 'nd' | 'unknown' | null, words: (held: Held) => string) => string;
}

export function registerView(register: ProcedureRegister, options: ProcedurePaperOptions): RegisterView {
  const texts = options.papers.procedures;
  const { name, province } = register.municipality;
  return {
    register,
    options,
    texts,
    labels: options.labels.procedures,
    owner: texts.owner(province === undefined ? name : `${name} (${province})`),
    date: (day) => formatCivilDate(day, options.language),
    role: (id) => (id === undefined ? '' : (register.roles.get(id)?.title ?? '')),
    unit: (id) => (id === undefined ? '' : (register.units.get(id)?.title ?? '')),
    body: (id) => register.bodies.get(id)?.title ?? '',
    said: <Held>(value: Held | 'nd' | 'unknown' | null, words: (held: Held) => string) => {
      if (value === null) return texts.open.null;
      if (value === 'nd' || value === 'unknown') return texts.open[value as 'nd' | 'unknown'];
      return words(value);
    },
  };
}

/** A short paper of the register's municipality. */
export function registerSheet(
  { owner, options, texts }: RegisterView,
  title: string,
  blocks: readonly Block[],
): DocumentTree {
  const { language, today } = options;
  return shortTree(
    owner,
    { language, today, translation: texts.translation },
    { title, subject: title, blocks },
  );
}

/** A reason by its kind and in the municipality's words. */
export function reasonText({ labels }: RegisterView, { kind, text }: Reason): string {
  return `${labels.reason[kind]}: ${text}`;
}

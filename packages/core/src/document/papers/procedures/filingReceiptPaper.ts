import { describeIssue } from '../../../base/messages';
import type { FilingReceipt } from '../../../procedures/filing/receipt';
import type { ProcedureRegister } from '../../../procedures/model/procedureRegister';
import type { Definition, DocumentTree } from '../../tree';
import { section } from '../blocks';
import { registerSheet, registerView, type ToldPaperOptions } from './registerView';

/**
 * The receipt that `checkFiling` came to, for the person who filed: number, days, who answers, until when, and how the
 * term was counted step by step. It names nobody but the responsible role: whose filing it is, the host adds.
 */
export function filingReceiptPaper(
  register: ProcedureRegister,
  receipt: FilingReceipt,
  options: ToldPaperOptions,
): DocumentTree {
  const view = registerView(register, options);
  const texts = options.papers.procedureSheets.receipt;
  const { term } = texts;
  const { number, registeredOn, receivedOn, responsible, term: reckoned } = receipt;
  const items: readonly Definition[] = [
    { term: term.number, text: number },
    { term: term.registeredOn, text: view.date(registeredOn) },
    { term: term.receivedOn, text: view.date(receivedOn) },
    { term: term.responsible, text: responsible ?? texts.noResponsible },
    { term: term.ends, text: view.date(reckoned.due) },
    ...(reckoned.effective !== reckoned.due
      ? [{ term: term.shown, text: view.date(reckoned.effective) }]
      : []),
    ...(reckoned.silence ? [{ term: term.silence, text: view.labels.silence[reckoned.silence.means] }] : []),
  ];
  return registerSheet(view, texts.title, [
    { kind: 'paragraph', text: texts.intro },
    { kind: 'definitions', items },
    section(texts.why, [
      {
        kind: 'list',
        ordered: true,
        items: reckoned.why.map((step) => describeIssue(step, options.messages)),
      },
    ]),
  ]);
}

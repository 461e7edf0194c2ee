import type { Procedure } from '../../../procedures/model/procedure';
import type { ProcedureRegister } from '../../../procedures/model/procedureRegister';
import { assessmentOn } from '../../../procedures/model/stateOn';
import type { DocumentTree } from '../../tree';
import { paragraph, tableOr } from '../blocks';
import { levelMeaning } from './levelCells';
import { type ProcedurePaperOptions, type RegisterView, registerSheet, registerView } from './registerView';

/**
 * The table for the Carta dei servizi: of each service of list A what can be begun online and what can be seen of its
 * state on `today` (Cesena, Piano di informatizzazione, section 8, phase C). The columns are the register's scales `web`
 * and `visura`; a register without them leaves those cells empty.
 */
export function serviceCharterPaper(
  register: ProcedureRegister,
  options: ProcedurePaperOptions,
): DocumentTree {
  const view = registerView(register, options);
  const { charter } = options.papers.procedureSheets;
  const state = assessmentOn(register, options.today);
  const { column } = charter;
  return registerSheet(view, charter.title, [
    paragraph(charter.intro(view.date(options.today))),
    tableOr(charter.none, {
      caption: charter.caption,
      columns: (['service', 'office', 'term', 'start', 'status', 'payment'] as const).map((name) => ({
        header: column[name],
      })),
      rows: [...register.procedures]
        .filter(({ list }) => list === 'A')
        .map((procedure) => {
          const assessment = state.get(procedure.id);
          return [
            procedure.title,
            view.unit(procedure.unitId),
            termText(view, procedure),
            levelMeaning(view, 'web', assessment),
            levelMeaning(view, 'visura', assessment),
            view.said(assessment?.attributes.paymentDue ?? null, (due) => view.labels.payment[due]),
          ];
        }),
    }),
  ]);
}

function termText({ texts }: RegisterView, { term }: Procedure): string {
  return term === undefined ? '' : texts.days(term.days);
}

import { collectionOf } from '../../../base/collection';
import { describeIssue } from '../../../base/messages';
import { classify } from '../../../procedures/levels/classify';
import { gapReport, type ProcedureGap } from '../../../procedures/levels/gapReport';
import type { Assessment, ServiceAttributes } from '../../../procedures/model/assessment';
import type { Procedure } from '../../../procedures/model/procedure';
import type { ProcedureRegister } from '../../../procedures/model/procedureRegister';
import { assessmentOn } from '../../../procedures/model/stateOn';
import type { Block, Definition, DocumentTree } from '../../tree';
import { paragraph, section } from '../blocks';
import { levelCell, levelMeaning } from './levelCells';
import {
  type RegisterView,
  reasonText,
  registerSheet,
  registerView,
  type ToldPaperOptions,
} from './registerView';

const YES_NO = ['infoPage', 'formAvailable', 'booking', 'guided', 'prefill', 'proactive'] as const;

/**
 * The sheet of one procedure as it stands on `today`: what it is, its levels with their meaning, the service, its type,
 * and the cheapest coherent way to the highest level with what each step still asks for. Throws `RangeError` for a
 * procedure that the register does not have.
 */
export function procedurePaper(
  register: ProcedureRegister,
  procedureId: string,
  options: ToldPaperOptions,
): DocumentTree {
  const procedure = register.procedures.get(procedureId);
  if (!procedure) throw new RangeError(`the register has no procedure '${procedureId}'`);
  const view = registerView(register, options);
  const assessment = assessmentOn(register, options.today).get(procedureId);
  const { sheet } = options.papers.procedureSheets;
  return registerSheet(view, `${sheet.title}: ${procedure.title}`, [
    { kind: 'definitions', items: facts(view, procedure, assessment) },
    ...(assessment
      ? [
          section(sheet.levels, [levels(view, assessment)]),
          section(sheet.service, [{ kind: 'definitions', items: service(view, assessment) }]),
        ]
      : [paragraph(sheet.notAssessed)]),
    ...(procedure.list === 'B' ? [] : [section(sheet.path, way(view, procedure, options))]),
  ]);
}

function facts(
  view: RegisterView,
  procedure: Procedure,
  assessment: Assessment | undefined,
): readonly Definition[] {
  const { register, options, labels, texts, said } = view;
  const { term } = options.papers.procedureSheets.sheet;
  const { code, list, listReason, deskReason, kind, unitId, responsibleRoleId } = procedure;
  const citation = register.citations.get(procedure.term?.citationId ?? '');
  const { type } = classify(assessment?.levels ?? {}, {
    ...assessment?.attributes,
    list,
    kind,
    listReason: listReason?.kind,
    deskReason: deskReason?.kind,
  });
  const rows: readonly (readonly [string, string | undefined])[] = [
    [term.code, code],
    [term.list, said(list, (held) => held)],
    [term.reason, listReason && reasonText(view, listReason)],
    [term.deskReason, deskReason && reasonText(view, deskReason)],
    [term.kind, said(kind, (held) => labels.kind[held])],
    [term.type, said(type, (held) => labels.serviceType[held])],
    [term.unit, view.unit(unitId)],
    [term.responsible, view.role(responsibleRoleId)],
    [term.term, procedure.term && texts.days(procedure.term.days)],
    [term.norm, citation?.title ?? citation?.asPrinted],
    [term.silence, procedure.term?.silence && labels.silence[procedure.term.silence]],
    [term.assessedOn, assessment && view.date(assessment.on)],
  ];
  return filled(rows);
}

function levels(view: RegisterView, assessment: Assessment): Block {
  const { sheet } = view.options.papers.procedureSheets;
  return {
    kind: 'table',
    caption: sheet.levels,
    columns: [
      { header: sheet.level.scale },
      { header: sheet.level.level, align: 'end', narrow: true },
      { header: sheet.level.meaning },
    ],
    rows: [...view.register.scales].map(({ id, title }) => [
      title,
      levelCell(view, assessment.levels[id]),
      levelMeaning(view, id, assessment),
    ]),
  };
}

function service(view: RegisterView, { attributes, evidence }: Assessment): readonly Definition[] {
  const { register, options, labels, texts, said } = view;
  const { term } = options.papers.procedureSheets.sheet;
  const yesNo = (held: boolean) => (held ? texts.yes : texts.no);
  const channels = (ids: Extract<ServiceAttributes['filingChannelIds'], readonly string[]>) =>
    ids.map((id) => register.filingChannels.get(id)?.title ?? '').join('; ');
  return filled([
    ...YES_NO.map((name) => [labels.attribute[name], said(attributes[name], yesNo)] as const),
    [term.payment, said(attributes.paymentDue, (due) => labels.payment[due])],
    [
      term.authentication,
      said(attributes.authentication, (means) => means.map((each) => labels.authentication[each]).join('; ')),
    ],
    [term.channels, said(attributes.filingChannelIds, channels)],
    [term.evidence, evidence.map(({ text }) => text).join('; ')],
  ]);
}

function filled(rows: readonly (readonly [string, string | undefined])[]): readonly Definition[] {
  return rows.flatMap(([term, text]) => (text === undefined || text === '' ? [] : [{ term, text }]));
}

function way(view: RegisterView, procedure: Procedure, options: ToldPaperOptions): readonly Block[] {
  const { sheet } = options.papers.procedureSheets;
  const alone = { ...view.register, procedures: collectionOf([procedure]) };
  const [gap] = gapReport(alone, { on: options.today });
  if (!gap?.path) {
    return [paragraph(sheet.noPath), ...told(gap, options)];
  }
  if (gap.path.steps.length === 0) return [paragraph(sheet.reached)];
  return [
    {
      kind: 'table',
      caption: sheet.path,
      columns: [{ header: sheet.step.step }, { header: sheet.step.missing }],
      rows: gap.path.steps.map(({ axis, levels: after, missing }) => [
        `${view.register.scales.get(axis)?.title ?? axis}: ${after[axis]}`,
        missing.map(({ attribute }) => view.labels.missing[attribute]).join('; '),
      ]),
    },
  ];
}

function told(gap: ProcedureGap | undefined, { messages }: ToldPaperOptions): readonly Block[] {
  return (gap?.issues ?? []).map((issue) => paragraph(describeIssue(issue, messages)));
}

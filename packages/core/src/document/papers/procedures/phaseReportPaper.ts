import type { CivilDate } from '../../../base/civilDate';
import { describeIssue } from '../../../base/messages';
import type { Phase } from '../../../procedures/model/phase';
import type { ProcedureRegister } from '../../../procedures/model/procedureRegister';
import { checkPhases } from '../../../procedures/phases/checkPhases';
import { participationIn } from '../../../procedures/phases/participation';
import {
  type PhaseProgress,
  type PhaseProgressOptions,
  type PhaseStatus,
  planProgress,
} from '../../../procedures/phases/phaseProgress';
import type { Block, Cell, Definition, DocumentTree, SectionBlock, Tone } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { dateCell, numberCell } from '../dataCells';
import { type RegisterView, registerSheet, registerView, type ToldPaperOptions } from './registerView';

const TONES: Readonly<Record<PhaseStatus, Tone>> = {
  future: 'calm',
  running: 'calm',
  met: 'calm',
  'met-late': 'watch',
  missed: 'alarm',
  undated: 'watch',
  'not-applicable': 'calm',
};

/**
 * Where the plan of action stands on `today`: its phases with their days, each phase's thresholds in whole numbers, who
 * took part, observations and answers, acts and publication, and what is missing or late. What the plan leaves open is
 * read as `reading` says, or by default.
 */
export function phaseReportPaper(
  register: ProcedureRegister,
  options: ToldPaperOptions,
  reading: PhaseProgressOptions = {},
): DocumentTree {
  const view = registerView(register, options);
  const { phases: texts } = options.papers.procedureSheets;
  const { plan, phases } = planProgress(register, options.today, reading);
  const findings = checkPhases(register, { ...reading, today: options.today });
  return registerSheet(view, texts.title, [
    paragraph(plan ? texts.approved(view.date(plan.approvedOn)) : texts.notApproved),
    overview(view, phases),
    ...phases.flatMap((progress): readonly SectionBlock[] => {
      const phase = register.phases.get(progress.phaseId)!;
      const blocks = phaseBlocks(view, phase, progress);
      return blocks.length === 0 ? [] : [section(texts.phase(phase.code, phase.title), blocks)];
    }),
    section(texts.missing, [
      findings.length === 0
        ? paragraph(texts.nothingMissing)
        : {
            kind: 'list',
            ordered: false,
            items: findings.map((finding) => describeIssue(finding, options.messages)),
          },
    ]),
  ]);
}

function overview(view: RegisterView, phases: readonly PhaseProgress[]): Block {
  const { options, labels, register } = view;
  const { phases: texts } = options.papers.procedureSheets;
  const { column } = texts;
  return {
    kind: 'table',
    caption: texts.caption,
    columns: [
      { header: column.code, narrow: true },
      { header: column.phase },
      { header: column.from, narrow: true },
      { header: column.due, narrow: true },
      { header: column.status },
      { header: column.completed, narrow: true },
    ],
    rows: phases.map(({ phaseId, code, planned, status, completedOn }) => [
      code,
      register.phases.get(phaseId)!.title,
      dateCell(planned?.from, options.language),
      planned && planned.effective !== planned.nominal
        ? {
            text: `${view.date(planned.due)} (${texts.festive(view.date(planned.effective))})`,
            value: planned.due,
          }
        : dateCell(planned?.due, options.language),
      { text: labels.phaseStatus[status], tone: TONES[status] },
      dateCell(completedOn, options.language),
    ]),
  };
}

function phaseBlocks(view: RegisterView, phase: Phase, progress: PhaseProgress): readonly Block[] {
  return [
    ...(progress.criteria.length === 0 ? [] : [thresholds(view, progress)]),
    ...(phase.participants.length === 0 ? [] : [participants(view, phase)]),
    ...observations(view, phase),
    ...acts(view, phase),
  ];
}

function thresholds(view: RegisterView, { criteria }: PhaseProgress): Block {
  const { options, labels, texts } = view;
  const { threshold, thresholds: caption } = options.papers.procedureSheets.phases;
  const number = (value: number): Cell => numberCell(value, options.language);
  return {
    kind: 'table',
    caption,
    columns: [
      { header: threshold.what },
      ...(['of', 'need', 'done', 'notAssessed', 'margin'] as const).map((name) => ({
        header: threshold[name],
        align: 'end' as const,
        narrow: true,
      })),
      { header: threshold.metOn, narrow: true },
    ],
    rows: criteria.map(({ criterion, of, need, done, notAssessed, margin, firstMetOn }) => [
      texts.criterion(criterion.percent, criterion.requires.map((each) => labels.feature[each]).join(', ')),
      number(of),
      number(need),
      number(done),
      number(notAssessed),
      number(Math.max(0, margin)),
      dateCell(firstMetOn, options.language),
    ]),
  };
}

function participants({ register, options, date }: RegisterView, phase: Phase): Block {
  const { participant, participants: caption } = options.papers.procedureSheets.phases;
  return {
    kind: 'table',
    caption,
    columns: [
      { header: participant.group },
      { header: participant.days },
      { header: participant.people, align: 'end', narrow: true },
    ],
    rows: participationIn(register, phase, options.today).map(
      ({ participant: who, involvements, people }) => [
        who.group.text,
        involvements.length === 1
          ? dateCell(involvements[0]!.on, options.language)
          : involvements.map(({ on }) => date(on)).join('; '),
        people === null || involvements.length === 0 ? '' : numberCell(people, options.language),
      ],
    ),
  };
}

function observations({ register, options, labels }: RegisterView, { id }: Phase): readonly Block[] {
  const { observation, observations: caption, unanswered } = options.papers.procedureSheets.phases;
  const held = [...register.observations].filter(
    ({ phaseId, receivedOn }) => phaseId === id && receivedOn <= options.today,
  );
  if (held.length === 0) return [];
  return [
    tableOr('', {
      caption,
      columns: (['received', 'group', 'text', 'outcome', 'answer'] as const).map((name) => ({
        header: observation[name],
      })),
      rows: held.map(({ receivedOn, group, text, answer }) => {
        const given = answer && answer.on <= options.today ? answer : undefined;
        return [
          dateCell(receivedOn, options.language),
          group ?? '',
          text,
          given === undefined ? unanswered : labels.outcome[given.outcome],
          given?.text ?? '',
        ];
      }),
    }),
  ];
}

function acts({ register, options, date }: RegisterView, { id }: Phase): readonly Block[] {
  const { acts: term } = options.papers.procedureSheets.phases;
  const hasCome = (day: CivilDate | undefined): day is CivilDate => day !== undefined && day <= options.today;
  const items = [...register.phaseRecords]
    .filter(({ phaseId }) => phaseId === id)
    .flatMap((record): readonly Definition[] => {
      const { giuntaAct } = record;
      const days: readonly (readonly [string, string | undefined])[] = [
        [term.completed, record.completedOn],
        [term.publishedFrom, record.publishedFrom],
        [term.site, record.siteOn],
        [term.charter, record.serviceCharterOn],
        [term.informed, record.staffInformedOn],
        [term.trained, record.staffTrainedOn],
      ];
      return [
        ...days.flatMap(([name, day]) => (hasCome(day) ? [{ term: name, text: date(day) }] : [])),
        ...(giuntaAct && hasCome(giuntaAct.on)
          ? [{ term: term.giunta, text: [giuntaAct.number, date(giuntaAct.on)].filter(Boolean).join(', ') }]
          : []),
      ];
    });
  return items.length === 0 ? [] : [{ kind: 'definitions', items }];
}

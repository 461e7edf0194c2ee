import type { Scenario } from '../../plan/model/content';
import type { RiskStage } from '../../risk/evaluation';
import type { Block, Cell, SectionBlock } from '../tree';
import { paragraph, section, tableOr } from './blocks';
import { formatShare } from './paperNumbers';
import type { PlanView } from './planView';
import { riskFigure } from './riskFigure';

const STAGES = ['inherent', 'current', 'residual'] as const satisfies readonly RiskStage[];

/** Chapters 9 to 11: what was found, how it compares with what is acceptable, what is decided. */
export function riskChapters(view: PlanView): readonly SectionBlock[] {
  const { options, evaluation, method, plan } = view;
  const { chapter, intro, legend, section: title, methodUnknown } = options.texts;
  const unrated: readonly Block[] =
    evaluation && method
      ? []
      : [{ kind: 'note', about: 'warning', text: methodUnknown(plan.settings.method.id) }];
  return [
    section(chapter.analysis, [paragraph(intro.analysis), paragraph(legend), ...unrated, ...analysis(view)]),
    section(chapter.evaluation, [
      paragraph(intro.evaluation),
      ...unrated,
      ...counts(view),
      section(title.aboveAcceptable, [aboveAcceptable(view)]),
    ]),
    section(chapter.treatment, [
      paragraph(intro.treatment),
      treatments(view),
      section(title.acceptances, [acceptances(view)]),
    ]),
  ];
}

function analysis(view: PlanView): readonly SectionBlock[] {
  const { plan, options, threat } = view;
  const { texts, labels } = options;
  const { column, caption, none, notAssessed } = texts;
  return [...plan.processes].map((process) =>
    section(`${process.code} ${process.title}`, [
      tableOr(none, {
        caption: caption.analysis(process.title),
        columns: [
          { header: column.scenario, narrow: true },
          { header: column.asset },
          { header: column.threat },
          { header: column.vulnerabilities },
          { header: column.harms, narrow: true },
          { header: column.likelihood, align: 'end' },
          { header: column.ease, align: 'end' },
          { header: labels.stage.inherent },
        ],
        rows: scenariosOf(view, process.id).map((scenario) => [
          view.scenario(scenario.id),
          plan.assets.get(scenario.assetId)?.name ?? scenario.assetId,
          `${scenario.threatCode} ${threat(scenario.threatCode)}`,
          scenario.vulnerabilityCodes.join(', '),
          scenario.harms.map((harm) => letterOf(texts.harmLetter, harm)).join(', '),
          scenario.likelihood === null ? notAssessed : String(scenario.likelihood),
          scenario.ease === null ? notAssessed : String(scenario.ease),
          riskCell(view, scenario.id, 'inherent'),
        ]),
      }),
    ]),
  );
}

function counts(view: PlanView): readonly Block[] {
  const { evaluation, method, options, level } = view;
  if (!evaluation || !method) return [];
  const { texts, labels } = options;
  const summary = evaluation.summary();
  const stages = STAGES.map((stage) => ({
    stage: labels.stage[stage],
    bands: method.bands.map(({ id }) => ({ level: level(id), count: summary.counts[stage][id] ?? 0 })),
  }));
  return [
    {
      kind: 'table',
      caption: texts.caption.counts,
      columns: [
        { header: texts.column.band },
        ...STAGES.map((stage) => ({ header: labels.stage[stage], align: 'end' as const })),
      ],
      rows: method.bands.map(({ id }, i) => [
        level(id),
        ...stages.map(({ bands }) => String(bands[i]!.count)),
      ]),
    },
    ...(summary.unrated > 0 ? [paragraph(texts.counts.unrated(summary.unrated))] : []),
    {
      kind: 'figure',
      svg: riskFigure(stages),
      alternative: texts.counts.alternative(stages),
      caption: texts.counts.figure,
    },
  ];
}

function aboveAcceptable(view: PlanView): Block {
  const { plan, method, evaluation, options, threat, level } = view;
  const { column, caption, none } = options.texts;
  const rank = (id: string | null) => method?.bands.findIndex((band) => band.id === id) ?? -1;
  const acceptable = plan.settings.acceptableLevel;
  const above = [...plan.scenarios].filter(
    ({ id }) => rank(evaluation?.scenario(id).levels.current ?? null) > rank(acceptable),
  );
  const score = (id: string) => evaluation?.scenario(id).current ?? 0;
  return tableOr(none, {
    caption: caption.aboveAcceptable(level(acceptable)),
    columns: [
      { header: column.scenario, narrow: true },
      { header: column.asset },
      { header: column.threat },
      { header: options.labels.stage.current },
      { header: options.labels.stage.residual },
    ],
    rows: above
      .sort((a, b) => score(b.id) - score(a.id))
      .map((scenario) => [
        view.scenario(scenario.id),
        plan.assets.get(scenario.assetId)?.name ?? scenario.assetId,
        `${scenario.threatCode} ${threat(scenario.threatCode)}`,
        riskCell(view, scenario.id, 'current'),
        riskCell(view, scenario.id, 'residual'),
      ]),
  });
}

function treatments(view: PlanView): Block {
  const { plan, options, measure, threat, date } = view;
  const { texts, labels } = options;
  const { column, caption, none } = texts;
  const decision = (treatment: Scenario['treatment']) =>
    [
      ...(treatment ? [labels.decision[treatment.decision]] : []),
      ...(treatment?.transferShare === undefined
        ? []
        : [texts.share(formatShare(treatment.transferShare, options.language))]),
    ].join(', ');
  return tableOr(none, {
    caption: caption.treatment,
    columns: [
      { header: column.scenario, narrow: true },
      { header: column.threat },
      { header: labels.stage.current },
      { header: column.decision },
      { header: column.measures },
      { header: labels.stage.residual },
      { header: column.review, narrow: true },
    ],
    rows: [...plan.scenarios]
      .filter((scenario) => scenario.treatment !== undefined || scenario.measureIds.length > 0)
      .map((scenario) => [
        view.scenario(scenario.id),
        threat(scenario.threatCode),
        riskCell(view, scenario.id, 'current'),
        decision(scenario.treatment),
        scenario.measureIds.map((id) => plan.measures.get(id)?.code ?? measure(id)).join(', '),
        riskCell(view, scenario.id, 'residual'),
        date(scenario.treatment?.reviewOn),
      ]),
  });
}

function acceptances(view: PlanView): Block {
  const { plan, options, person, date, threat } = view;
  const { column, caption, none } = options.texts;
  return tableOr(none, {
    caption: caption.acceptances,
    columns: [
      { header: column.scenario, narrow: true },
      { header: column.threat },
      { header: column.acceptedBy },
      { header: column.acceptedOn, narrow: true },
      { header: column.reason },
    ],
    rows: [...plan.scenarios].flatMap(({ id, threatCode, treatment }) =>
      treatment?.decision === 'accettare'
        ? [
            [
              view.scenario(id),
              threat(threatCode),
              person(treatment.acceptedBy),
              date(treatment.acceptedOn),
              treatment.reason ?? '',
            ],
          ]
        : [],
    ),
  });
}

function riskCell({ evaluation, options, risk }: PlanView, id: string, stage: RiskStage): Cell {
  if (!evaluation) return options.texts.notAssessed;
  const rated = evaluation.scenario(id);
  return risk(rated[stage], rated.levels[stage]);
}

function scenariosOf({ plan }: PlanView, processId: string): readonly Scenario[] {
  return [...plan.scenarios]
    .filter((scenario) => scenario.processId === processId)
    .sort((a, b) => a.ordinal - b.ordinal);
}

/** The letter of a dimension; of one that the language has no letter for, its id. */
function letterOf(letters: Readonly<Record<string, string>>, dimension: string): string {
  return Object.hasOwn(letters, dimension) ? letters[dimension]! : dimension;
}

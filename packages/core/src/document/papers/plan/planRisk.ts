import type { Scenario } from '../../../plan/model/content';
import type { RiskEvaluation, RiskStage } from '../../../risk/evaluation';
import type { RiskMethod } from '../../../risk/method';
import type { Block, Cell, SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { formatShare } from '../paperNumbers';
import { type MatrixCell, matrixFigure } from './matrixFigure';
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
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? notAssessed : view.numberCell(value);
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
          { header: column.value, align: 'end' },
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
          figure(view.evaluation?.scenario(scenario.id).why.impact?.value),
          figure(scenario.likelihood),
          figure(scenario.ease),
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
        ...stages.map(({ bands }) => view.numberCell(bands[i]!.count)),
      ]),
    },
    ...(summary.unrated > 0 ? [paragraph(texts.counts.unrated(summary.unrated))] : []),
    {
      kind: 'figure',
      svg: riskFigure(stages),
      alternative: texts.counts.alternative(stages),
      caption: texts.counts.figure,
    },
    ...riskMatrix(view, evaluation, method),
  ];
}

/** Where the scenarios stand before any measure, by likelihood and the value that counts. */
function riskMatrix(
  { plan, options, level }: PlanView,
  evaluation: RiskEvaluation,
  method: RiskMethod,
): readonly Block[] {
  const { texts, labels } = options;
  const { likelihood, impact } = method.scales;
  const cells = new Map<string, MatrixCell>();
  for (const { id } of plan.scenarios) {
    const { why, levels } = evaluation.scenario(id);
    const row = likelihood.levels.findIndex(({ value }) => value === why.likelihood);
    const column = impact.levels.findIndex(({ value }) => value === why.impact?.value);
    if (row < 0 || column < 0 || levels.inherent === null) continue;
    const rank = method.bands.findIndex((band) => band.id === levels.inherent);
    const { count, rank: before } = cells.get(`${row} ${column}`) ?? { count: 0, rank };
    cells.set(`${row} ${column}`, {
      ...{ likelihood: row, impact: column },
      ...{ count: count + 1, rank: Math.max(rank, before) },
    });
  }
  if (cells.size === 0) return [];
  const names = (scale: RiskMethod['scales']['impact']) => scale.levels.map(({ id }) => level(id));
  const scales = {
    likelihood: { title: texts.scale.likelihood, levels: names(likelihood) },
    impact: { title: texts.scale.impact, levels: names(impact) },
    bands: method.bands.length,
  };
  const told = [...cells.values()].map(
    (cell) =>
      `${texts.scale.likelihood} ${scales.likelihood.levels[cell.likelihood]}, ${texts.scale.impact} ${scales.impact.levels[cell.impact]}: ${cell.count} (${labels.stage.inherent}: ${level(method.bands[cell.rank]!.id)})`,
  );
  return [
    {
      kind: 'figure',
      svg: matrixFigure([...cells.values()], scales),
      alternative: told.join('; '),
      caption: texts.annex.figure.matrix,
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
  const { plan, options, measure, threat, dateCell } = view;
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
        dateCell(scenario.treatment?.reviewOn),
      ]),
  });
}

function acceptances(view: PlanView): Block {
  const { plan, options, person, dateCell, threat } = view;
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
              dateCell(treatment.acceptedOn),
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

import type { RiskMethod, RiskScale } from '../../../risk/method';
import type { Block, SectionBlock } from '../../tree';
import { paragraph, section } from '../blocks';
import type { PlanView } from './planView';

/** Chapter 8: how risks are rated, with every scale, so that a reader can compute each figure again. */
export function methodChapter(view: PlanView): SectionBlock {
  const { plan, method, options, level } = view;
  const { texts } = options;
  const { chapter, intro, term } = texts;
  if (!method) {
    return section(chapter.method, [
      { kind: 'note', about: 'warning', text: texts.methodUnknown(plan.settings.method.id) },
    ]);
  }
  return section(chapter.method, [
    paragraph(intro.method),
    {
      kind: 'definitions',
      items: [
        { term: term.method, text: method.title },
        { term: term.formula, text: texts.formula[method.scoring.kind] },
        { term: texts.annex.combination.term, text: texts.annex.combination[method.combination] },
        { term: term.provenance, text: texts.scaleSetBy[method.source.setBy] },
        { term: term.acceptable, text: level(plan.settings.acceptableLevel) },
      ],
    },
    section(texts.section.scales, scales(view, method)),
    section(texts.section.bands, [bands(view, method), ...grid(view, method)]),
  ]);
}

function scales(view: PlanView, method: RiskMethod): readonly Block[] {
  const { column, caption } = view.options.texts;
  const table = (name: 'impact' | 'likelihood' | 'vulnerability', scale: RiskScale): Block => ({
    kind: 'table',
    caption: caption.scale[name],
    columns: [{ header: column.value, align: 'end', narrow: true }, { header: column.label }],
    rows: scale.levels.map(({ value, id }) => [view.numberCell(value), view.level(id)]),
  });
  const { impact, likelihood, vulnerability } = method.scales;
  return [
    table('impact', impact),
    table('likelihood', likelihood),
    ...(vulnerability ? [table('vulnerability', vulnerability)] : []),
  ];
}

function bands({ options, level }: PlanView, method: RiskMethod): Block {
  const { column, caption, range } = options.texts;
  return {
    kind: 'table',
    caption: caption.bands,
    columns: [{ header: column.band }, { header: column.value }],
    rows: method.bands.map(({ id, from }, i) => {
      const next = method.bands[i + 1];
      return [level(id), range(from, next ? next.from - 1 : null)];
    }),
  };
}

function grid({ options, level, numberCell }: PlanView, method: RiskMethod): readonly Block[] {
  if (method.scoring.kind !== 'matrix') return [];
  const { impact, likelihood } = method.scales;
  return [
    {
      kind: 'table',
      caption: options.texts.caption.grid,
      columns: [
        { header: options.texts.scale.likelihood },
        ...impact.levels.map(({ id }) => ({ header: level(id), align: 'end' as const })),
      ],
      rows: method.scoring.grid.map((cells, row) => [
        level(likelihood.levels[row]?.id ?? ''),
        ...cells.map(numberCell),
      ]),
    },
  ];
}

import type { Json } from '../../../base/json';
import type { SheetBody, ValidationCheck } from '../../../plan/model/sheetBody';
import { VARIATION_AREAS } from '../../../plan/model/sheetBody';
import type { Block, SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import type { PaperOptions } from '../paperView';
import type { PlanView } from '../plan/planView';
import { implementationSections } from './implementationSections';
import { monitoringSections } from './monitoringSections';
import { fieldName, valueText } from './valueText';

type Reporting = Exclude<SheetBody, { kind: 'nessuna-variazione' }>;
type BodyOf<Kind extends Reporting['kind']> = Extract<Reporting, { kind: Kind }>;

/** The body of a sheet that reports, as sections. */
export function sheetSections(
  view: PlanView,
  body: Reporting,
  options: PaperOptions,
): readonly SectionBlock[] {
  switch (body.kind) {
    case 'attuazione':
      return implementationSections(view, body, options);
    case 'monitoraggio':
      return monitoringSections(view, body, options);
    case 'validazione':
      return validation(view, body, options);
    case 'manutenzione-aggiornamento':
      return maintenance(view, body, options);
  }
}

function validation(
  view: PlanView,
  { checks, conclusion }: BodyOf<'validazione'>,
  { papers }: PaperOptions,
): readonly SectionBlock[] {
  const texts = papers.sheets;
  const { column, notYet } = texts;
  const subject = ({ collection, id }: ValidationCheck['subject']) =>
    collection === 'measures'
      ? view.measure(id)
      : (view.plan.procedures.get(id)?.title ?? papers.plan.noLongerListed);
  return [
    section(texts.section.checks, [
      tableOr(papers.plan.none, {
        caption: texts.caption.checks,
        columns: [
          { header: column.subject },
          { header: column.method },
          { header: column.date, narrow: true },
          { header: column.by },
          { header: column.result },
          { header: column.findings },
          { header: column.corrective },
        ],
        rows: checks.map((check) => [
          subject(check.subject),
          check.method === null ? notYet : texts.method[check.method],
          view.dateCell(check.date),
          check.by === null ? '' : view.person(check.by),
          check.result === null
            ? notYet
            : { text: texts.result[check.result], tone: check.result === 'conforme' ? 'calm' : 'watch' },
          check.findings,
          [check.correctiveAction ?? '', check.due === undefined ? '' : view.date(check.due)]
            .filter(Boolean)
            .join(', '),
        ]),
      }),
    ]),
    section(texts.section.conclusion, [
      paragraph(conclusion === null ? notYet : texts.conclusion[conclusion]),
    ]),
  ];
}

function maintenance(
  view: PlanView,
  { variations, proposal }: BodyOf<'manutenzione-aggiornamento'>,
  options: PaperOptions,
): readonly SectionBlock[] {
  const texts = options.papers.sheets;
  const moved = [...new Set(variations.flatMap(({ scenarioIds }) => scenarioIds ?? []))];
  return [
    section(
      texts.section.variations,
      variations.length === 0
        ? [paragraph(texts.noChange)]
        : VARIATION_AREAS.flatMap((area) => areaTable(view, area, variations, options)),
    ),
    section(texts.section.effects, [
      tableOr(texts.noEffects, {
        caption: texts.caption.effects,
        columns: [
          { header: texts.column.scenario, narrow: true },
          { header: view.options.texts.column.threat },
          { header: view.options.labels.stage.current },
        ],
        rows: moved.map((id) => {
          const scenario = view.plan.scenarios.get(id);
          const risk = scenario && view.evaluation?.scenario(id);
          return [
            view.scenario(id),
            scenario ? view.threat(scenario.threatCode) : '',
            risk ? view.risk(risk.current, risk.level) : '',
          ];
        }),
      }),
    ]),
    section(texts.section.proposal, [paragraph(proposal === null ? texts.notYet : texts.proposal[proposal])]),
  ];
}

function areaTable(
  view: PlanView,
  area: (typeof VARIATION_AREAS)[number],
  variations: BodyOf<'manutenzione-aggiornamento'>['variations'],
  options: PaperOptions,
): readonly Block[] {
  const texts = options.papers.sheets;
  const { column } = texts;
  const rows = variations.filter((variation) => variation.area === area);
  if (rows.length === 0) return [];
  const values = (variation: (typeof rows)[number], side: 'before' | 'after') =>
    (variation.fields ?? [])
      .filter((field) => field[side] !== undefined)
      .map((field) => `${fieldName(field.path, options.places)}: ${valueText(field[side] as Json, options)}`)
      .join('; ');
  return [
    {
      kind: 'table',
      caption: texts.caption.area(texts.area[area]),
      columns: [
        { header: column.variation },
        { header: column.change },
        { header: column.before },
        { header: column.after },
        { header: column.reason },
        { header: column.effectiveOn, narrow: true },
      ],
      rows: rows.map((row) => [
        row.description,
        texts.change[row.change],
        values(row, 'before'),
        values(row, 'after'),
        row.reason === '' ? texts.notYet : row.reason,
        view.dateCell(row.effectiveOn),
      ]),
    },
  ];
}

import { EMISSION_STEPS, type EmissionStep } from '../../../municipality/emissionModels';
import type { Process } from '../../../plan/model/content';
import type { Block, Column, SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import type { PlanView } from './planView';

const MACROS = ['caricamento-ina', 'emissione-cie', 'uso-cie'] as const satisfies readonly Process['macro'][];

/** Chapters 6 and 7: processes with their activities, and the register of assets. */
export function processChapters(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { chapter, intro, legend } = options.texts;
  return [
    section(chapter.processes, [
      paragraph(intro.processes),
      section(options.texts.section.emissionSteps, emissionSteps(view)),
      ...MACROS.map((macro) => section(options.labels.macro[macro], macroBlocks(view, macro))),
    ]),
    section(chapter.assets, [
      paragraph(intro.assets),
      paragraph(legend),
      ...[...plan.sites].map((site) => section(site.name, [assets(view, site.id, site.name)])),
    ]),
  ];
}

/** Who carries out each step of issuing, once for each model among the plan's owners. */
function emissionSteps({ plan, options }: PlanView): readonly Block[] {
  const { texts, labels } = options;
  const { column, caption } = texts;
  const models = [...new Set([...plan.municipalities].map(({ emissionModel }) => emissionModel))];
  const steps = Object.entries(EMISSION_STEPS) as [EmissionStep, (typeof EMISSION_STEPS)[EmissionStep]][];
  return models.map((model) => ({
    kind: 'table',
    caption: caption.emissionSteps(labels.emissionModel[model]),
    columns: [{ header: column.step }, { header: column.performer }, { header: column.norm }],
    rows: steps.map(([step, { by, source }]) => [
      texts.emissionStep[step],
      by[model].map((actor) => texts.emissionActor[actor]).join(', ') || texts.noSuchStep,
      source,
    ]),
  }));
}

function macroBlocks(view: PlanView, macro: Process['macro']): readonly Block[] {
  const { plan, options, site, role } = view;
  const { texts, labels } = options;
  const { column, caption, none } = texts;
  const processes = [...plan.processes].filter((process) => process.macro === macro);
  const degree = (value: Process['classification']['integrity']) =>
    value === null ? texts.notAssessed : texts.degree[value];
  return [
    tableOr(none, {
      caption: caption.processes(labels.macro[macro]),
      columns: [
        { header: column.code, narrow: true },
        { header: column.process },
        { header: column.sites },
        { header: labels.harm.C },
        { header: labels.harm.I },
        { header: labels.harm.A },
      ],
      rows: processes.map(({ code, title, siteIds, classification }) => [
        code,
        title,
        siteIds.map(site).join(', '),
        degree(classification.confidentiality),
        degree(classification.integrity),
        degree(classification.availability),
      ]),
    }),
    tableOr(none, {
      caption: caption.activities(labels.macro[macro]),
      columns: [
        { header: column.code, narrow: true },
        { header: column.activity },
        { header: column.role },
        { header: column.assets },
        { header: column.procedures },
      ],
      rows: processes.flatMap((process) =>
        [...plan.activities]
          .filter((activity) => activity.processId === process.id)
          .map((activity) => [
            `${process.code}/${activity.order}`,
            activity.title,
            role(activity.actorRole),
            activity.assetIds.map((id) => plan.assets.get(id)?.code ?? id).join(', '),
            activity.procedureIds.map((id) => plan.procedures.get(id)?.title ?? id).join('; '),
          ]),
      ),
    }),
  ];
}

function assets(view: PlanView, siteId: string, siteName: string): Block {
  const { plan, options, assetKind, role, numberCell } = view;
  const { texts } = options;
  const { column, caption, none, assetStatus } = texts;
  const value = (level: number | null) => (level === null ? texts.notAssessed : numberCell(level));
  const dimension = (header: string): Column => ({ header, align: 'end', narrow: true });
  return tableOr(none, {
    caption: caption.assets(siteName),
    columns: [
      { header: column.code, narrow: true },
      { header: column.asset },
      { header: column.kind },
      dimension(texts.harmLetter.C),
      dimension(texts.harmLetter.I),
      dimension(texts.harmLetter.A),
      { header: column.owner },
      { header: column.state, narrow: true },
    ],
    rows: [...plan.assets]
      .filter((asset) => asset.siteId === siteId)
      .map((asset) => [
        asset.code,
        asset.name,
        assetKind(asset.kind),
        value(asset.value.C),
        value(asset.value.I),
        value(asset.value.A),
        role(asset.ownerRole),
        assetStatus[asset.status],
      ]),
  });
}

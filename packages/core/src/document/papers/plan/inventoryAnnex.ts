import type { Block } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { shareCell } from '../dataCells';
import type { PlanView } from './planView';

/** Annex A: every asset with what it rests on, every room, and what each measure lowers by how much. */
export function inventoryBlocks(view: PlanView): readonly Block[] {
  const { annex } = view.options.texts;
  return [
    paragraph(annex.intro.inventories),
    section(annex.section.assets, [assets(view)]),
    section(annex.section.rooms, [rooms(view)]),
    section(annex.section.effects, [effects(view)]),
  ];
}

function assets({ plan, options, site, assetKind, numberCell }: PlanView): Block {
  const { column, none, assetStatus, annex } = options.texts;
  return tableOr(none, {
    caption: annex.caption.assets,
    columns: [
      { header: column.code, narrow: true },
      { header: column.asset },
      { header: column.kind },
      { header: column.site },
      { header: column.quantity, align: 'end', narrow: true },
      { header: annex.column.dependsOn },
      { header: column.state, narrow: true },
      { header: annex.column.notes },
    ],
    rows: [...plan.assets].map((asset) => [
      asset.code,
      asset.name,
      assetKind(asset.kind),
      site(asset.siteId),
      asset.quantity === undefined ? '' : numberCell(asset.quantity),
      asset.dependsOn.map((id) => plan.assets.get(id)?.code ?? id).join(', '),
      assetStatus[asset.status],
      asset.notes ?? '',
    ]),
  });
}

function rooms({ plan, options, measure }: PlanView): Block {
  const { column, none, annex } = options.texts;
  return tableOr(none, {
    caption: annex.caption.rooms,
    columns: [
      { header: column.site },
      { header: column.room },
      { header: column.roomClass },
      { header: column.measures },
    ],
    rows: [...plan.sites].flatMap((site) =>
      site.rooms.map((room) => [
        site.name,
        room.name,
        options.labels.roomClass[room.class],
        room.measureIds.map(measure).join('; '),
      ]),
    ),
  });
}

/** With this a reader can compute the current and residual risks again. */
function effects({ plan, options, measure, site }: PlanView): Block {
  const { column, none, annex } = options.texts;
  return tableOr(none, {
    caption: annex.caption.effects,
    columns: [
      { header: column.code, narrow: true },
      { header: column.measure },
      { header: column.site },
      { header: annex.column.acts, narrow: true },
      { header: annex.column.effect, align: 'end', narrow: true },
      { header: annex.column.evidence },
    ],
    rows: [...plan.measures].map((each) => [
      each.code,
      measure(each.id),
      each.siteId === undefined ? annex.allSites : site(each.siteId),
      options.labels.acts[each.acts],
      shareCell(shareOf(each.effectivenessBp), options.language),
      each.evidence.join('; '),
    ]),
  });
}

/** Basis points as a share of 0 to 1. */
function shareOf(basisPoints: number): string {
  const digits = String(basisPoints).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

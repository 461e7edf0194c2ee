import { assignmentsOn, type Site } from '../../../municipality/municipality';
import { ROLE_NAMES } from '../../../municipality/roles';
import type { Block, Definition, SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { organisationFigure } from './organisationFigure';
import type { PlanView } from './planView';

/** Kinds of asset that make up the technical structure, by group of the catalogue. */
const TECHNICAL_GROUPS: readonly string[] = ['hardware', 'software', 'rete', 'credenziali'];

/** Chapters 3 to 5: who, where, with what. */
export function organisationChapters(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { chapter, intro } = options.texts;
  return [
    section(chapter.organisation, [paragraph(intro.organisation), ...rolesFigure(view), roles(view)]),
    section(chapter.logistics, [
      paragraph(intro.logistics),
      ...[...plan.sites].map((site) => section(site.name, siteBlocks(view, site))),
    ]),
    section(chapter.technology, [
      paragraph(intro.technology),
      section(options.texts.section.stations, [stations(view)]),
      section(options.texts.section.equipment, [equipment(view)]),
    ]),
  ];
}

/** The Sindaco, then the Responsabile, then everybody else who holds a role on the day, in the order of the roles. */
function rolesFigure({ plan, options, role, person }: PlanView): readonly Block[] {
  const held = assignmentsOn(plan.roles, options.today);
  const roles = ROLE_NAMES.flatMap((name) => {
    const people = held.filter((each) => each.role === name).map(({ personId }) => person(personId));
    return people.length > 0 ? [{ role: role(name), people: [...new Set(people)] }] : [];
  });
  if (roles.length === 0) return [];
  return [
    {
      kind: 'figure',
      svg: organisationFigure(roles),
      alternative: roles.map((each) => `${each.role}: ${each.people.join(', ')}`).join('; '),
      caption: options.texts.annex.figure.organisation,
    },
  ];
}

/** Names and offices only: contacts never leave the house on a paper. */
function roles(view: PlanView): Block {
  const { plan, options, role, person, site, dateCell } = view;
  const { column, caption, none, annex } = options.texts;
  return tableOr(none, {
    caption: caption.roles,
    columns: [
      { header: column.role },
      { header: column.person },
      { header: column.site },
      { header: column.from, narrow: true },
      { header: column.to, narrow: true },
    ],
    rows: [...plan.roles].map((held) => [
      role(held.role),
      [person(held.personId), plan.people.get(held.personId)?.office ?? ''].filter(Boolean).join(', '),
      held.siteId === undefined ? annex.allSites : site(held.siteId),
      dateCell(held.from),
      dateCell(held.to),
    ]),
  });
}

function siteBlocks(view: PlanView, site: Site): readonly Block[] {
  const { options, person, measure } = view;
  const { term, column, caption, none } = options.texts;
  const facts: readonly Definition[] = [
    { term: column.kind, text: options.labels.siteKind[site.kind] },
    { term: term.address, text: site.address },
    { term: term.issuingStations, text: String(site.issuingStations) },
    { term: term.accessPoints, text: String(site.accessPoints) },
    ...(site.referentId === undefined ? [] : [{ term: term.referent, text: person(site.referentId) }]),
  ];
  return [
    { kind: 'definitions', items: facts },
    tableOr(none, {
      caption: caption.rooms(site.name),
      columns: [{ header: column.room }, { header: column.roomClass }, { header: column.measures }],
      rows: site.rooms.map((room) => [
        room.name,
        options.labels.roomClass[room.class],
        room.measureIds.map(measure).join('; '),
      ]),
    }),
  ];
}

function stations({ plan, options, numberCell }: PlanView): Block {
  const { column, caption, none } = options.texts;
  return tableOr(none, {
    caption: caption.stations,
    columns: [
      { header: column.site },
      { header: column.issuingStations, align: 'end' },
      { header: column.accessPoints, align: 'end' },
    ],
    rows: [...plan.sites].map((site) => [
      site.name,
      numberCell(site.issuingStations),
      numberCell(site.accessPoints),
    ]),
  });
}

function equipment({ plan, options, assetKind, site, role, numberCell }: PlanView): Block {
  const { column, caption, none, assetStatus } = options.texts;
  const technical = new Set(
    options.catalogue.assetKinds
      .filter((kind) => TECHNICAL_GROUPS.includes(kind.group))
      .map((kind) => kind.id),
  );
  return tableOr(none, {
    caption: caption.equipment,
    columns: [
      { header: column.code, narrow: true },
      { header: column.asset },
      { header: column.kind },
      { header: column.quantity, align: 'end' },
      { header: column.site },
      { header: column.owner },
      { header: column.state, narrow: true },
    ],
    rows: [...plan.assets]
      .filter((asset) => technical.has(asset.kind))
      .map((asset) => [
        asset.code,
        asset.name,
        assetKind(asset.kind),
        asset.quantity === undefined ? '' : numberCell(asset.quantity),
        site(asset.siteId),
        role(asset.ownerRole),
        assetStatus[asset.status],
      ]),
  });
}

import { collectionOf, type Row } from '../base/collection';
import type { SecurityPlan } from './model/plan';

/** The site that a row belongs to; `undefined` for rows of the whole municipality. */
export function siteOf(collection: string, row: Row): string | undefined {
  switch (collection) {
    case 'sites':
      return row.id;
    case 'assets':
    case 'survey':
    case 'measures':
      return (row as { readonly siteId?: string }).siteId;
    default:
      return undefined;
  }
}

/**
 * What a surveyor of one site may see: that site's rows and those of the whole municipality, without contacts, without
 * the content of frozen versions, what the Prefettura wrote about them, and the history's notes, the sheets and the
 * training register, which tell of all sites.
 */
export function planForSite(plan: SecurityPlan, siteId: string): SecurityPlan {
  const assets = collectionOf(
    [...plan.assets]
      .filter((asset) => asset.siteId === siteId)
      .map(({ degreesBp, ...asset }) => ({
        ...asset,
        dependsOn: asset.dependsOn.filter((id) => plan.assets.get(id)?.siteId === siteId),
        ...(degreesBp && {
          degreesBp: Object.fromEntries(
            Object.entries(degreesBp).filter(([id]) => plan.assets.get(id)?.siteId === siteId),
          ),
        }),
      })),
  );
  const measures = collectionOf(
    [...plan.measures].filter((measure) => measure.siteId === undefined || measure.siteId === siteId),
  );
  const roles = collectionOf(
    [...plan.roles].filter((role) => role.siteId === undefined || role.siteId === siteId),
  );
  const survey = collectionOf([...plan.survey].filter((task) => task.siteId === siteId));
  const sites = collectionOf(
    [...plan.sites]
      .filter((site) => site.id === siteId)
      .map((site) => ({
        ...site,
        rooms: site.rooms.map((room) => ({
          ...room,
          measureIds: room.measureIds.filter((id) => measures.has(id)),
        })),
      })),
  );
  const known = new Set([
    ...[...roles].map((role) => role.personId),
    ...[...survey].map((task) => task.assignedTo),
    ...[...measures].map((measure) => measure.responsibleId),
    ...[...sites].map((site) => site.referentId),
  ]);
  return {
    ...plan,
    sites,
    assets,
    measures,
    roles,
    survey,
    people: collectionOf(
      [...plan.people].filter(({ id }) => known.has(id)).map(({ contacts: _, ...person }) => person),
    ),
    processes: collectionOf(
      [...plan.processes].map((process) => ({
        ...process,
        siteIds: process.siteIds.filter((id) => id === siteId),
      })),
    ),
    activities: collectionOf(
      [...plan.activities].map((activity) => ({
        ...activity,
        assetIds: activity.assetIds.filter((id) => assets.has(id)),
      })),
    ),
    scenarios: collectionOf(
      [...plan.scenarios]
        .filter((scenario) => assets.has(scenario.assetId))
        .map((scenario) => ({
          ...scenario,
          measureIds: scenario.measureIds.filter((id) => measures.has(id)),
        })),
    ),
    versions: collectionOf(
      [...plan.versions].map(({ content: _, ...version }) => ({ ...version, review: [] })),
    ),
    history: collectionOf([]),
    sheets: collectionOf([]),
    events: collectionOf([...plan.events].filter((event) => event.siteId === siteId)),
    trainings: collectionOf([]),
  };
}

import { memo } from 'react';
import { AssetEditor } from './editors/AssetEditor';
import { MeasureEditor } from './editors/MeasureEditor';
import {
  ActivityEditor,
  PersonEditor,
  ProcessEditor,
  RoleEditor,
  SiteEditor,
  SurveyEditor,
} from './editors/OrganisationEditors';
import { ScenarioEditor } from './editors/ScenarioEditor';
import type { RowOf, Section } from './section';
import type { SectionName } from './sections';

/** Every part of the plan that the screen edits. An editor renders once for its row; its fields do the rest. */
export const SECTIONS: { readonly [Name in SectionName]: Section<RowOf<Name>> } = {
  sites: {
    detail: (site, { labels }) => [labels.siteKind[site.kind], site.address].filter(Boolean).join(' · '),
    Editor: memo(SiteEditor),
    begin: ({ plan, id, untitled }) => ({
      id,
      municipalityId: first(plan.municipalities) ?? '',
      kind: 'altro',
      name: untitled,
      address: '',
      rooms: [],
      issuingStations: 0,
      accessPoints: 0,
    }),
  },
  survey: {
    detail: (task, { plan, labels }) =>
      [plan.sites.get(task.siteId)?.name, labels.surveyState[task.state]].filter(Boolean).join(' · '),
    Editor: memo(SurveyEditor),
    begin: ({ plan, id }) => {
      const siteId = first(plan.sites);
      return siteId === undefined ? 'survey' : { id, siteId, section: 'organizzazione', state: 'da-fare' };
    },
  },
  people: {
    detail: (person) => person.office ?? '',
    Editor: memo(PersonEditor),
    begin: ({ id, untitled }) => ({ id, name: untitled }),
  },
  roles: {
    detail: (role, { plan }) =>
      [plan.people.get(role.personId)?.name, role.siteId && plan.sites.get(role.siteId)?.name]
        .filter(Boolean)
        .join(' · '),
    Editor: memo(RoleEditor),
    begin: ({ plan, id, today }) => {
      const personId = first(plan.people);
      return personId === undefined ? 'roles' : { id, role: 'addetto-rilevazione', personId, from: today };
    },
  },
  processes: {
    detail: (process, { labels }) => labels.macro[process.macro],
    Editor: memo(ProcessEditor),
    begin: ({ plan, id, untitled }) => ({
      id,
      macro: 'emissione-cie',
      code: `P-${plan.processes.size + 1}`,
      title: untitled,
      siteIds: [],
      classification: { confidentiality: null, integrity: null, availability: null },
    }),
  },
  activities: {
    detail: (activity, { plan }) => plan.processes.get(activity.processId)?.title ?? '',
    Editor: memo(ActivityEditor),
    begin: ({ plan, id, untitled }) => {
      const processId = first(plan.processes);
      if (processId === undefined) return 'activities';
      const order = 1 + [...plan.activities].filter((other) => other.processId === processId).length;
      return { id, processId, order, title: untitled, assetIds: [], procedureIds: [] };
    },
  },
  assets: {
    detail: (asset, { plan, catalogue }) =>
      [catalogue.assetKinds.find((kind) => kind.id === asset.kind)?.title, plan.sites.get(asset.siteId)?.name]
        .filter(Boolean)
        .join(' · '),
    Editor: memo(AssetEditor),
    begin: ({ plan, id, untitled }) => {
      const siteId = first(plan.sites);
      return siteId === undefined
        ? 'assets'
        : {
            id,
            code: `A-${String(plan.assets.size + 1).padStart(2, '0')}`,
            kind: 'postazione-emissione',
            name: untitled,
            siteId,
            value: { C: null, I: null, A: null },
            dependsOn: [],
            status: 'attivo',
          };
    },
  },
  measures: {
    detail: (measure, { plan, labels }) =>
      [labels.measureState[measure.state], measure.siteId && plan.sites.get(measure.siteId)?.name]
        .filter(Boolean)
        .join(' · '),
    Editor: memo(MeasureEditor),
    begin: ({ plan, id }) => ({
      id,
      code: 'C-01',
      ...(plan.sites.size === 1 && { siteId: first(plan.sites)! }),
      acts: 'likelihood',
      effectivenessBp: 0,
      state: 'prevista',
      progressPct: '0',
      evidence: [],
    }),
  },
  scenarios: {
    detail: (scenario, { plan }) => {
      const process = plan.processes.get(scenario.processId)?.code;
      const asset = plan.assets.get(scenario.assetId)?.name;
      return [process && `${process}.${scenario.ordinal}`, asset].filter(Boolean).join(' · ');
    },
    Editor: memo(ScenarioEditor),
    begin: ({ plan, id }) => {
      const activity = plan.activities.toArray()[0];
      const assetId = activity?.assetIds[0] ?? first(plan.assets);
      const threat = plan.threats.toArray().find(({ applicable }) => applicable);
      if (!activity || assetId === undefined || !threat) return 'scenarios';
      const ordinals = [...plan.scenarios]
        .filter(({ processId }) => processId === activity.processId)
        .map(({ ordinal }) => ordinal);
      return {
        id,
        ordinal: Math.max(0, ...ordinals) + 1,
        processId: activity.processId,
        activityId: activity.id,
        assetId,
        threatCode: threat.id,
        vulnerabilityCodes: [],
        harms: ['C', 'I', 'A'],
        likelihood: null,
        ease: null,
        measureIds: [],
      };
    },
  },
};

function first(rows: Iterable<{ readonly id: string }>): string | undefined {
  for (const row of rows) return row.id;
  return undefined;
}

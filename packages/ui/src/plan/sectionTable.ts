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
  },
  survey: {
    detail: (task, { plan, labels }) =>
      [plan.sites.get(task.siteId)?.name, labels.surveyState[task.state]].filter(Boolean).join(' · '),
    Editor: memo(SurveyEditor),
  },
  people: {
    detail: (person) => person.office ?? '',
    Editor: memo(PersonEditor),
  },
  roles: {
    detail: (role, { plan }) =>
      [plan.people.get(role.personId)?.name, role.siteId && plan.sites.get(role.siteId)?.name]
        .filter(Boolean)
        .join(' · '),
    Editor: memo(RoleEditor),
  },
  processes: {
    detail: (process, { labels }) => labels.macro[process.macro],
    Editor: memo(ProcessEditor),
  },
  activities: {
    detail: (activity, { plan }) => plan.processes.get(activity.processId)?.title ?? '',
    Editor: memo(ActivityEditor),
  },
  assets: {
    detail: (asset, { plan, catalogue }) =>
      [catalogue.assetKinds.find((kind) => kind.id === asset.kind)?.title, plan.sites.get(asset.siteId)?.name]
        .filter(Boolean)
        .join(' · '),
    Editor: memo(AssetEditor),
  },
  measures: {
    detail: (measure, { plan, labels }) =>
      [labels.measureState[measure.state], measure.siteId && plan.sites.get(measure.siteId)?.name]
        .filter(Boolean)
        .join(' · '),
    Editor: memo(MeasureEditor),
  },
  scenarios: {
    detail: (scenario, { plan }) => {
      const process = plan.processes.get(scenario.processId)?.code;
      const asset = plan.assets.get(scenario.assetId)?.name;
      return [process && `${process}.${scenario.ordinal}`, asset].filter(Boolean).join(' · ');
    },
    Editor: memo(ScenarioEditor),
  },
};

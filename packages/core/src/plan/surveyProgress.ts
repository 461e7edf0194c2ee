import { SURVEY_SECTIONS, type SurveyTask } from './model/content';
import type { SecurityPlan } from './model/plan';

/** So many of all answers that are asked for: those that are there, and of them those that somebody verified. */
export interface SurveyTally {
  readonly total: number;
  readonly answered: number;
  readonly verified: number;
}

export interface SiteProgress extends SurveyTally {
  readonly siteId: string;
  /** Where each section stands at the site: as its least advanced task, `null` where nobody was asked. */
  readonly sections: Readonly<Record<SurveyTask['section'], SurveyTask['state'] | null>>;
}

export interface SurveyProgress extends SurveyTally {
  readonly sites: readonly SiteProgress[];
  readonly sections: Readonly<Record<SurveyTask['section'], SurveyTally>>;
}

/** From the beginning to the end of a task. */
const STATES: readonly SurveyTask['state'][] = ['da-fare', 'in-corso', 'completa', 'verificata'];

/**
 * How far the survey has come, by site, by section and as a whole: every site is asked about every section.
 *
 * @example
 * ```ts
 * import { createPlan, surveyProgress } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * const { total, verified } = surveyProgress(plan);
 * [total, verified]; // => [0, 0]
 * ```
 */
export function surveyProgress(plan: Pick<SecurityPlan, 'sites' | 'survey'>): SurveyProgress {
  const standing = new Map<string, SurveyTask['state']>();
  for (const { siteId, section, state } of plan.survey) {
    const key = `${section} ${siteId}`;
    const before = standing.get(key);
    if (before === undefined || STATES.indexOf(state) < STATES.indexOf(before)) standing.set(key, state);
  }
  const at = (siteId: string, section: SurveyTask['section']) => standing.get(`${section} ${siteId}`) ?? null;
  const sites = [...plan.sites].map(({ id }): SiteProgress => {
    const states = SURVEY_SECTIONS.map((section) => [section, at(id, section)] as const);
    return {
      siteId: id,
      sections: Object.fromEntries(states) as SiteProgress['sections'],
      ...tallyOf(states.map(([, state]) => state)),
    };
  });
  const sections = SURVEY_SECTIONS.map(
    (section) => [section, tallyOf(sites.map((site) => site.sections[section]))] as const,
  );
  return {
    sites,
    sections: Object.fromEntries(sections) as SurveyProgress['sections'],
    ...tallyOf(sites.flatMap((site) => Object.values(site.sections))),
  };
}

function tallyOf(states: readonly (SurveyTask['state'] | null)[]): SurveyTally {
  return {
    total: states.length,
    answered: states.filter((state) => state === 'completa' || state === 'verificata').length,
    verified: states.filter((state) => state === 'verificata').length,
  };
}

import type { CivilDate } from '../../../base/civilDate';
import { formatCivilDate, type Language } from '../../../base/messages';
import type { SecurityCatalogue } from '../../../plan/catalogue/catalogue';
import { thawContent } from '../../../plan/frozenContent';
import type { SecurityPlan } from '../../../plan/model/plan';
import type { PlanVersion } from '../../../plan/model/version';
import { methodOf, registerOf } from '../../../plan/riskRegister';
import { planForSite } from '../../../plan/siteScope';
import { EDITING_STATES } from '../../../plan/transitions';
import { evaluateRegister } from '../../../risk/evaluateRegister';
import type { RiskEvaluation } from '../../../risk/evaluation';
import type { RiskMethod } from '../../../risk/method';
import type { Cell, Tone } from '../../tree';
import { dateCell, numberCell } from '../dataCells';
import type { PlanPaperLabels, PlanPaperTexts } from './planPaperTexts';

export interface PlanPaperOptions {
  readonly language: Language;
  readonly texts: PlanPaperTexts;
  readonly labels: PlanPaperLabels;
  readonly catalogue: SecurityCatalogue;
  readonly today: CivilDate;
  /** Which version to print; without it the one being written, else the approved one, else the last. */
  readonly versionId?: string;
  /**
   * Prints no more than what the site's surveyor may see (`planForSite`); the paper says on its cover, in its title and on
   * every page that it is an extract.
   */
  readonly extractOf?: string;
  /** Needed where the plan's method is not among those of the library. */
  readonly method?: RiskMethod;
}

/** What the chapters print from: one version's content, its ratings, and every name behind an id or a code. */
export interface PlanView {
  readonly plan: SecurityPlan;
  readonly version: PlanVersion | undefined;
  /** Of which site it is an extract; `null` for the whole plan. */
  readonly extract: string | null;
  readonly method: RiskMethod | undefined;
  readonly evaluation: RiskEvaluation | undefined;
  readonly options: PlanPaperOptions;
  /** False where titles and provenance are another catalogue's than the plan was written with. */
  readonly sameCatalogue: boolean;
  /** What the entries rest on: no paper says that it fulfils a decree whose annexes nobody here has read. */
  readonly provenance: string;
  readonly date: (date: CivilDate | undefined) => string;
  readonly dateCell: (date: CivilDate | null | undefined) => Cell;
  readonly numberCell: (value: number) => Cell;
  readonly person: (id: string | undefined) => string;
  readonly site: (id: string | undefined) => string;
  readonly role: (role: keyof PlanPaperLabels['role'] | undefined) => string;
  readonly threat: (code: string) => string;
  readonly vulnerability: (code: string) => string;
  readonly measure: (id: string) => string;
  readonly assetKind: (kind: string) => string;
  readonly level: (id: string) => string;
  /** A risk as a cell: its level in words, the score, and how much it asks for attention. */
  readonly risk: (score: number | null, level: string | null) => Cell;
  /** `EM-3.2`: the process's code and the scenario's ordinal within it. */
  readonly scenario: (id: string) => string;
}

/** Throws `RangeError` for a version or a site that the plan does not have. */
export function planView(given: SecurityPlan, options: PlanPaperOptions): PlanView {
  const { texts, labels, catalogue, language } = options;
  const version = versionOf(given, options.versionId);
  const plan = partOf(contentOf(given, version), options.extractOf);
  const method = options.method ?? methodOf(plan);
  const used = plan.settings.catalogue;
  const sameCatalogue = used.id === catalogue.id && used.edition === catalogue.edition;
  const titles = titlesOf(sameCatalogue ? catalogue : undefined);
  const toneOf = (level: string): Tone => {
    const rank = method?.bands.findIndex((band) => band.id === level) ?? 0;
    if (rank <= 0) return 'calm';
    return rank === (method?.bands.length ?? 0) - 1 ? 'alarm' : 'watch';
  };
  const level = (id: string) => (Object.hasOwn(labels.level, id) ? labels.level[id]! : id);
  return {
    plan,
    version,
    extract: options.extractOf === undefined ? null : plan.sites.get(options.extractOf)!.name,
    method,
    evaluation: method && evaluateRegister(registerOf(plan), method),
    options,
    sameCatalogue,
    provenance: `${texts.provenance(`${used.id} ${used.edition}`)}${sameCatalogue ? ` ${catalogue.provenance}` : ''}`,
    date: (date) => (date === undefined ? '' : formatCivilDate(date, language)),
    dateCell: (date) => dateCell(date, language),
    numberCell: (value) => numberCell(value, language),
    person: (id) => (id === undefined ? '' : (plan.people.get(id)?.name ?? texts.noLongerListed)),
    site: (id) => (id === undefined ? '' : (plan.sites.get(id)?.name ?? texts.noLongerListed)),
    role: (role) => (role === undefined ? '' : labels.role[role]),
    threat: (code) => plan.threats.get(code)?.title ?? titles.threats.get(code) ?? code,
    vulnerability: (code) =>
      plan.vulnerabilities.get(code)?.title ?? titles.vulnerabilities.get(code) ?? code,
    measure: (id) => {
      const measure = plan.measures.get(id);
      return measure?.title ?? titles.countermeasures.get(measure?.code ?? id) ?? measure?.code ?? id;
    },
    assetKind: (kind) => titles.assetKinds.get(kind) ?? kind,
    level,
    risk: (score, id) =>
      score === null || id === null
        ? texts.notAssessed
        : { text: `${level(id)} (${score})`, tone: toneOf(id) },
    scenario: (id) => {
      const scenario = plan.scenarios.get(id);
      const process = plan.processes.get(scenario?.processId ?? '');
      return scenario ? `${process?.code ?? scenario.processId}.${scenario.ordinal}` : id;
    },
  };
}

function versionOf(plan: SecurityPlan, id: string | undefined): PlanVersion | undefined {
  const versions = plan.versions.toArray();
  if (id !== undefined) {
    const version = plan.versions.get(id);
    if (!version) throw new RangeError(`the plan has no version '${id}'`);
    return version;
  }
  return (
    versions.find((version) => EDITING_STATES.includes(version.state)) ??
    versions.find((version) => version.state === 'approvata') ??
    versions.at(-1)
  );
}

/** The plan with the content that the version froze, or with its own as long as the version is being written. */
function contentOf(plan: SecurityPlan, version: PlanVersion | undefined): SecurityPlan {
  return version?.content ? { ...plan, ...thawContent(version.content) } : plan;
}

function partOf(plan: SecurityPlan, siteId: string | undefined): SecurityPlan {
  if (siteId === undefined) return plan;
  if (!plan.sites.has(siteId)) throw new RangeError(`the plan has no site '${siteId}'`);
  return planForSite(plan, siteId);
}

/** The catalogue's titles by code; none where it is not the plan's own, whose words they would not be. */
function titlesOf(catalogue: SecurityCatalogue | undefined) {
  const byCode = (entries: readonly { readonly code: string; readonly title: string }[] = []) =>
    new Map(entries.map((entry) => [entry.code, entry.title]));
  return {
    threats: byCode(catalogue?.threats),
    vulnerabilities: byCode(catalogue?.vulnerabilities),
    countermeasures: byCode(catalogue?.countermeasures),
    assetKinds: new Map(catalogue?.assetKinds.map((kind) => [kind.id, kind.title])),
  };
}

import type { RISK_METHODS } from '@pds/core/risk';
import type { SectionName } from './sections';

type Axis = 'impact' | 'likelihood' | 'vulnerability';

/** What the plan's screen says; names of states, roles and levels are core's labels. */
export interface PlanTexts {
  readonly navigation: string;
  readonly overview: string;
  /** The name of one row, for the button that adds it. */
  readonly add: { readonly [Name in SectionName]: string };
  readonly none: { readonly [Name in SectionName]: string };
  /** Why a row cannot be added yet. */
  readonly cannotAdd: {
    readonly survey: string;
    readonly scenarios: string;
    readonly roles: string;
    readonly activities: string;
    readonly assets: string;
  };
  /** The button that takes a new row into the plan. */
  readonly addRow: string;
  readonly open: (title: string) => string;
  readonly close: string;
  readonly remove: string;
  readonly removeRow: (title: string) => string;
  /** Asked before a row goes that other data name. */
  readonly named: (title: string, count: number) => string;
  readonly removeAnyway: string;
  readonly filter: string;
  readonly shown: (shown: number, all: number) => string;
  readonly check: string;
  /** Why nothing may be edited: by whom it may be, or when. */
  readonly readOnly: {
    readonly role: (roles: readonly string[]) => string;
    readonly state: (state: string) => string;
    /** What the two versions are, and the roles that open one. */
    readonly noVersion: (openers: readonly string[]) => string;
  };
  readonly onlyYourSite: string;
  readonly version: (kind: string, revision: number) => string;
  readonly noVersion: string;
  readonly state: string;
  readonly steps: string;
  readonly stepDone: (step: string) => string;
  readonly history: (steps: number) => string;
  readonly historyBroken: (step: number) => string;
  readonly historyBy: (person: string) => string;
  /** Said of what the Prefettura decided. */
  readonly historyDecided: string;
  readonly historyProtocol: (protocol: string) => string;
  readonly stepDate: string;
  readonly missing: string;
  readonly confirm: string;
  readonly input: {
    readonly note: string;
    readonly protocol: string;
    readonly person: string;
    readonly channel: string;
    readonly requests: string;
    readonly requestsHint: string;
  };
  readonly risk: string;
  readonly whyImpact: (dimension: string, value: number, asset: string) => string;
  readonly whyControls: (active: number, planned: number) => string;
  readonly meaning: { readonly [A in Axis]: Readonly<Record<string, string>> };
  /** Asked before another method is taken. */
  readonly otherMethod: (cleared: number) => string;
  readonly takeMethod: string;
  readonly method: { readonly [Id in keyof typeof RISK_METHODS]: string };
  readonly field: {
    readonly title: string;
    readonly method: string;
    readonly acceptableLevel: string;
    readonly acceptableLevelHint: string;
    readonly municipality: string;
    readonly kind: string;
    readonly name: string;
    readonly address: string;
    readonly issuingStations: string;
    readonly accessPoints: string;
    readonly referent: string;
    readonly personName: string;
    readonly office: string;
    readonly role: string;
    readonly person: string;
    readonly site: string;
    readonly allSites: string;
    readonly from: string;
    readonly to: string;
    readonly code: string;
    readonly assetKind: string;
    readonly assetName: string;
    readonly ownerRole: string;
    readonly quantity: string;
    readonly value: (dimension: string) => string;
    readonly dependsOn: string;
    readonly dependsOnHint: string;
    readonly status: string;
    readonly inUse: string;
    readonly dismissed: string;
    readonly notes: string;
    readonly macro: string;
    readonly sites: string;
    readonly process: string;
    readonly activity: string;
    readonly activityTitle: string;
    readonly actorRole: string;
    readonly assets: string;
    readonly asset: string;
    readonly threat: string;
    readonly vulnerabilities: string;
    readonly harms: string;
    readonly likelihood: string;
    readonly ease: string;
    readonly measures: string;
    readonly rationale: string;
    readonly countermeasure: string;
    readonly ownTitle: string;
    readonly acts: string;
    readonly effectiveness: string;
    readonly effectivenessHint: string;
    readonly measureState: string;
    readonly dueDate: string;
    readonly doneDate: string;
    readonly progress: string;
    readonly cost: string;
    readonly responsible: string;
    readonly treatment: string;
    readonly decision: string;
    readonly decisionHint: string;
    readonly transferShare: string;
    readonly acceptedBy: string;
    readonly acceptedOn: string;
    readonly reason: string;
    readonly section: string;
    readonly assignedTo: string;
    readonly surveyState: string;
    readonly reviewOn: string;
  };
}

import type { Translation } from '../../../base/messages';
import type { EmissionActor, EmissionStep } from '../../../municipality/emissionModels';
import type {
  EmissionModel,
  Municipality,
  Site,
  TransmissionChannel,
} from '../../../municipality/municipality';
import type { Role } from '../../../municipality/roles';
import type { PlanCommandType } from '../../../plan/commands';
import type { Measure, OperatingProcedure, Process, Treatment } from '../../../plan/model/content';
import type { Sheet } from '../../../plan/model/sheet';
import type { ChangeRequest, PlanState, PlanVersion } from '../../../plan/model/version';
import type { RiskMethod } from '../../../risk/method';
import type { PlanAnnexTexts } from './planAnnexTexts';

type Named<Key extends string> = { readonly [K in Key]: string };

/** The words for closed lists that the plan's paper prints; the labels of `@pds/core/messages/<lang>` fit. */
export interface PlanPaperLabels {
  readonly role: Named<Role>;
  readonly planState: Named<PlanState>;
  readonly versionKind: Named<PlanVersion['kind']>;
  readonly command: Named<PlanCommandType>;
  readonly siteKind: Named<Site['kind']>;
  readonly roomClass: Named<Site['rooms'][number]['class']>;
  readonly sizeClass: Named<Municipality['sizeClass']>;
  readonly emissionModel: Named<EmissionModel>;
  readonly channel: Named<TransmissionChannel>;
  readonly macro: Named<Process['macro']>;
  readonly acts: Named<Measure['acts']>;
  readonly measureState: Named<Measure['state']>;
  readonly decision: Named<Treatment['decision']>;
  readonly harm: Named<'C' | 'I' | 'A'>;
  readonly sheetKind: Named<Sheet['body']['kind']>;
  readonly sheetState: Named<Sheet['state']>;
  readonly stage: Named<'inherent' | 'current' | 'residual'>;
  readonly level: Readonly<Record<string, string>>;
}

/** Every sentence and heading of the plan's paper in one language. */
export interface PlanPaperTexts {
  /** Whether a speaker has read these words; each paper made with a draft says so at its head. */
  readonly translation: Translation;
  readonly owner: (municipality: string) => string;
  readonly version: (kind: string, revision: number) => string;
  readonly withoutVersion: string;
  /** Said on the cover of everything that the Prefettura has not approved. */
  readonly notApproved: string;
  readonly contents: string;
  readonly signatures: string;
  readonly signedOn: (date: string) => string;
  readonly notSigned: string;
  readonly footer: (version: string, today: string) => string;

  readonly chapter: Named<
    | 'premise'
    | 'scope'
    | 'organisation'
    | 'logistics'
    | 'technology'
    | 'processes'
    | 'assets'
    | 'method'
    | 'analysis'
    | 'evaluation'
    | 'treatment'
    | 'policies'
    | 'procedures'
    | 'implementation'
    | 'monitoring'
  >;
  readonly section: Named<
    | 'owners'
    | 'versions'
    | 'history'
    | 'changeRequests'
    | 'emissionSteps'
    | 'stations'
    | 'equipment'
    | 'scales'
    | 'bands'
    | 'aboveAcceptable'
    | 'acceptances'
    | 'threats'
    | 'vulnerabilities'
  >;
  readonly policy: (number: number, title: string) => string;
  readonly emissionStep: Named<EmissionStep>;
  readonly emissionActor: Named<EmissionActor>;
  /** In the place of who carries a step out, under a model that does not have it. */
  readonly noSuchStep: string;

  readonly premise: readonly string[];
  readonly norms: { readonly intro: string; readonly items: readonly string[] };
  readonly intro: Named<
    | 'organisation'
    | 'logistics'
    | 'technology'
    | 'processes'
    | 'assets'
    | 'method'
    | 'analysis'
    | 'evaluation'
    | 'treatment'
    | 'policies'
    | 'procedures'
    | 'implementation'
    | 'monitoring'
    | 'threats'
    | 'matrix'
  >;

  readonly term: Named<
    | 'owner'
    | 'population'
    | 'sizeClass'
    | 'emissionModel'
    | 'capa'
    | 'issuesCie'
    | 'inaLink'
    | 'accessPort'
    | 'prefettura'
    | 'state'
    | 'approval'
    | 'transmission'
    | 'method'
    | 'catalogue'
    | 'fingerprint'
    | 'date'
    | 'address'
    | 'issuingStations'
    | 'accessPoints'
    | 'referent'
    | 'formula'
    | 'provenance'
    | 'acceptable'
    | 'policies'
  >;
  readonly column: Named<
    | 'code'
    | 'role'
    | 'person'
    | 'site'
    | 'from'
    | 'to'
    | 'act'
    | 'room'
    | 'roomClass'
    | 'measures'
    | 'issuingStations'
    | 'accessPoints'
    | 'asset'
    | 'kind'
    | 'quantity'
    | 'owner'
    | 'state'
    | 'process'
    | 'activity'
    | 'sites'
    | 'assets'
    | 'procedures'
    | 'value'
    | 'label'
    | 'band'
    | 'threat'
    | 'vulnerabilities'
    | 'harms'
    | 'likelihood'
    | 'ease'
    | 'scenario'
    | 'decision'
    | 'review'
    | 'acceptedBy'
    | 'acceptedOn'
    | 'reason'
    | 'measure'
    | 'date'
    | 'progress'
    | 'responsible'
    | 'cost'
    | 'sheet'
    | 'period'
    | 'due'
    | 'sent'
    | 'applicable'
    | 'version'
    | 'created'
    | 'signed'
    | 'approved'
    | 'step'
    | 'recordedBy'
    | 'note'
    | 'request'
    | 'answer'
    | 'duties'
    | 'resource'
    | 'function'
    | 'accessManagement'
    | 'controls'
    | 'number'
    | 'performer'
    | 'norm'
  >;
  readonly caption: {
    readonly roles: string;
    readonly rooms: (site: string) => string;
    readonly stations: string;
    readonly equipment: string;
    readonly emissionSteps: (model: string) => string;
    readonly processes: (macro: string) => string;
    readonly activities: (macro: string) => string;
    readonly assets: (site: string) => string;
    readonly scale: Named<'impact' | 'likelihood' | 'vulnerability'>;
    readonly bands: string;
    readonly grid: string;
    readonly analysis: (process: string) => string;
    readonly counts: string;
    readonly aboveAcceptable: (level: string) => string;
    readonly treatment: string;
    readonly acceptances: string;
    readonly duties: (procedure: string) => string;
    readonly resources: (procedure: string) => string;
    readonly measures: string;
    readonly sheets: string;
    readonly versions: string;
    readonly history: string;
    readonly changeRequests: string;
    readonly threats: string;
    readonly vulnerabilities: string;
    readonly matrix: (process: string) => string;
  };

  readonly formula: Named<RiskMethod['scoring']['kind']>;
  readonly scaleSetBy: Named<RiskMethod['source']['setBy']>;
  readonly scale: Named<'impact' | 'likelihood' | 'vulnerability'>;
  readonly range: (from: number, to: number | null) => string;
  readonly methodUnknown: (id: string) => string;
  readonly otherCatalogue: (used: string, given: string) => string;
  readonly counts: {
    readonly unrated: (count: number) => string;
    readonly figure: string;
    /** Says in words what the figure shows: one entry per stage. */
    readonly alternative: (
      stages: readonly {
        readonly stage: string;
        readonly bands: readonly { readonly level: string; readonly count: number }[];
      }[],
    ) => string;
  };
  readonly degree: Named<'basso' | 'medio' | 'alto'>;
  readonly assetStatus: Named<'attivo' | 'dismesso'>;
  readonly act: (kind: 'decreto-sindacale' | 'determina' | 'lettera', number: string, date: string) => string;
  readonly resource: Named<OperatingProcedure['resources'][number]['kind']>;
  readonly requestState: Named<ChangeRequest['state']>;
  readonly decidedByPrefettura: string;
  readonly linkActive: (since: string | null) => string;
  readonly linkInactive: string;
  readonly approvedBy: (date: string, protocol: string) => string;
  readonly sentOn: (date: string, channel: string, protocol: string | null) => string;
  readonly totalCost: (amount: string) => string;
  readonly share: (share: string) => string;
  readonly provenance: (catalogue: string) => string;
  readonly ownEntry: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** One letter for each of confidentiality, integrity and availability, where a column is too narrow for words. */
  readonly harmLetter: Named<'C' | 'I' | 'A'>;
  /** In a cell of something that nobody has assessed yet. */
  readonly notAssessed: string;
  /** For a person or a site that a row names and the plan does not hold. */
  readonly noLongerListed: string;
  /** Who recorded a step, where it is an account of the host and no person of the plan. */
  readonly userOfHost: string;
  readonly legend: string;
  readonly annex: PlanAnnexTexts;
}

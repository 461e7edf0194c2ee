import type { EmissionModel, Municipality, Site, TransmissionChannel } from '../municipality/municipality';
import type { Role } from '../municipality/roles';
import type { PlanCommandType } from '../plan/commands';
import type { Measure, Process, SurveyTask, Treatment } from '../plan/model/content';
import type { Sheet } from '../plan/model/sheet';
import type { PlanState, PlanVersion } from '../plan/model/version';

type Named<Key extends string> = { readonly [K in Key]: string };

/** The words a language has for the values of closed lists; bands and scale levels are open, so those are by id. */
export interface CoreLabels {
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
  readonly measureState: Named<Measure['state']>;
  readonly acts: Named<Measure['acts']>;
  readonly decision: Named<Treatment['decision']>;
  readonly harm: Named<'C' | 'I' | 'A'>;
  readonly surveySection: Named<SurveyTask['section']>;
  readonly surveyState: Named<SurveyTask['state']>;
  readonly sheetKind: Named<Sheet['body']['kind']>;
  readonly sheetState: Named<Sheet['state']>;
  readonly stage: Named<'inherent' | 'current' | 'residual'>;
  /** Bands and levels of the methods that come with the library, by id. */
  readonly level: Readonly<Record<string, string>>;
}

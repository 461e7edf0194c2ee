import type { MissingAttribute } from '../../../procedures/levels/missingAttributes';
import type { ServiceType } from '../../../procedures/levels/serviceType';
import type { Authentication, ServiceAttributes } from '../../../procedures/model/assessment';
import type { Observation } from '../../../procedures/model/phaseRecord';
import type { Procedure, ProcedureTerm } from '../../../procedures/model/procedure';
import type { PhaseStatus } from '../../../procedures/phases/phaseProgress';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** The words for closed lists that the papers about single procedures and phases print. */
export interface ProcedureSheetLabels {
  readonly kind: Named<Exclude<Procedure['kind'], 'nd' | 'unknown' | null>>;
  readonly silence: Named<NonNullable<ProcedureTerm['silence']>>;
  readonly payment: Named<Exclude<ServiceAttributes['paymentDue'], 'nd' | 'unknown' | null>>;
  readonly authentication: Named<Authentication>;
  readonly attribute: Named<'infoPage' | 'formAvailable' | 'booking' | 'guided' | 'prefill' | 'proactive'>;
  readonly serviceType: Named<ServiceType>;
  readonly phaseStatus: Named<PhaseStatus>;
  readonly outcome: Named<NonNullable<Observation['answer']>['outcome']>;
  /** What a service still lacks to stand on its levels. */
  readonly missing: Named<MissingAttribute['attribute']>;
}

/** Every sentence of the papers about single procedures and phases in one language. */
export interface ProcedureSheetTexts {
  readonly phases: {
    readonly title: string;
    readonly notApproved: string;
    readonly approved: (date: string) => string;
    readonly caption: string;
    readonly column: Named<'code' | 'phase' | 'from' | 'due' | 'status' | 'completed'>;
    /** A festive deadline and the working day that follows. */
    readonly festive: (date: string) => string;
    readonly phase: (code: string, title: string) => string;
    readonly thresholds: string;
    readonly threshold: Named<'what' | 'of' | 'need' | 'done' | 'notAssessed' | 'margin' | 'metOn'>;
    readonly participants: string;
    readonly participant: Named<'group' | 'days' | 'people'>;
    readonly observations: string;
    readonly observation: Named<'received' | 'group' | 'text' | 'outcome' | 'answer'>;
    readonly unanswered: string;
    readonly acts: Named<
      'completed' | 'publishedFrom' | 'giunta' | 'site' | 'charter' | 'informed' | 'trained'
    >;
    readonly missing: string;
    readonly nothingMissing: string;
  };
  readonly sheet: {
    readonly title: string;
    readonly term: Named<
      | 'code'
      | 'list'
      | 'reason'
      | 'deskReason'
      | 'kind'
      | 'type'
      | 'unit'
      | 'responsible'
      | 'term'
      | 'norm'
      | 'silence'
      | 'assessedOn'
      | 'payment'
      | 'authentication'
      | 'channels'
      | 'evidence'
    >;
    readonly notAssessed: string;
    readonly levels: string;
    readonly level: Named<'scale' | 'level' | 'meaning'>;
    readonly service: string;
    readonly path: string;
    readonly step: Named<'step' | 'missing'>;
    readonly noPath: string;
    readonly reached: string;
  };
  readonly charter: {
    readonly title: string;
    readonly intro: (date: string) => string;
    readonly caption: string;
    readonly none: string;
    readonly column: Named<'service' | 'office' | 'term' | 'start' | 'status' | 'payment'>;
  };
  readonly receipt: {
    readonly title: string;
    readonly intro: string;
    readonly term: Named<
      'number' | 'registeredOn' | 'receivedOn' | 'responsible' | 'ends' | 'shown' | 'silence'
    >;
    readonly noResponsible: string;
    readonly why: string;
  };
}

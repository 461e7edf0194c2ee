import type { Translation } from '../../../base/messages';
import type { Attestation, ReceiptRule } from '../../../procedures/model/filing';
import type { PhaseCriterion } from '../../../procedures/model/phase';
import type { DataBank, PrivacyRole } from '../../../procedures/model/privacy';
import type { ActKind } from '../../../schema/lawCitation';
import type { ReasonKind } from '../../../schema/levels';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** The words for closed lists that the papers of a procedure register print. */
export interface ProcedurePaperLabels {
  readonly act: Named<ActKind>;
  readonly reason: Named<ReasonKind>;
  readonly attested: Named<Attestation['of']>;
  readonly receivedOn: Named<ReceiptRule['date']>;
  readonly privacyRole: Named<PrivacyRole['role']>;
  readonly nature: Named<Exclude<DataBank['nature'], 'nd' | 'unknown' | null>>;
  readonly sensitivity: Named<Exclude<DataBank['sensitivity'], 'nd' | 'unknown' | null>>;
  readonly feature: Named<PhaseCriterion['requires'][number]>;
}

/** Every sentence of the papers of a procedure register in one language. */
export interface ProcedurePaperTexts {
  readonly translation: Translation;
  readonly owner: (municipality: string) => string;
  readonly contents: string;
  readonly footer: (version: string, date: string) => string;
  readonly signatures: string;
  readonly notSigned: string;
  readonly signedOn: (date: string) => string;
  readonly notApproved: string;
  readonly approvedBy: (organ: string, date: string, number: string | null) => string;
  readonly version: (version: string) => string;
  readonly yes: string;
  readonly no: string;
  /** For a value that nobody has assessed, one printed "n.d.", and one that the source lost. */
  readonly open: Named<'null' | 'nd' | 'unknown'>;
  /** Between levels that a source leaves open. */
  readonly or: string;
  readonly citation: (act: string, date: string | null, number: string | null) => string;
  /** Before the number of an article, and of several. */
  readonly articles: Named<'one' | 'several'>;
  readonly days: (days: number) => string;
  readonly start: {
    readonly approval: string;
    readonly phase: (code: string) => string;
    readonly everyPhase: string;
    readonly unstated: string;
  };
  readonly criterion: (percent: string, features: string) => string;
  readonly term: Named<'version' | 'surveyedOn' | 'approval' | 'date'>;
  readonly caption: Named<
    | 'citations'
    | 'transferredFunctions'
    | 'staffing'
    | 'userClasses'
    | 'filingChannels'
    | 'formationModes'
    | 'attestations'
    | 'receiptRules'
    | 'privacyRoles'
    | 'dataBanks'
    | 'phases'
  >;
  readonly column: Named<
    | 'item'
    | 'title'
    | 'from'
    | 'to'
    | 'since'
    | 'grade'
    | 'units'
    | 'vacant'
    | 'access'
    | 'conditions'
    | 'registered'
    | 'preserved'
    | 'attested'
    | 'by'
    | 'receivedOn'
    | 'toldToSender'
    | 'role'
    | 'who'
    | 'purpose'
    | 'nature'
    | 'dataSubjects'
    | 'sensitivity'
    | 'reviewedOn'
    | 'code'
    | 'meaning'
    | 'start'
    | 'duration'
    | 'thresholds'
    | 'procedure'
    | 'unit'
    | 'responsible'
    | 'term'
    | 'deskReason'
    | 'reason'
  >;
  readonly list: {
    readonly A: { readonly title: string; readonly none: string };
    readonly B: { readonly title: string; readonly none: string };
    readonly unlisted: string;
    /** What the columns of levels say, and of which day. */
    readonly levels: (date: string) => string;
  };
}

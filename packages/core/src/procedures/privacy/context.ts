import type { CivilDate } from '../../base/civilDate';
import type { Issue, IssuePath } from '../../base/issue';
import type { Finding } from '../../base/ruleSource';
import { isInForce } from '../isInForce';
import type { PrivacyRole } from '../model/privacy';
import type { ProcedureRegister } from '../model/procedureRegister';
import { findingsBy, type Rule } from '../rule';
import { GDPR_RULES, PRIVACY_RULES, type PrivacyIssueTable } from './issues';
import { type PrivacyRegime, privacyRegimeOn } from './privacyLaw';

/** The parts of a register that data protection is about. */
export type PrivacyRegister = Pick<
  ProcedureRegister,
  | 'privacyRoles'
  | 'dataBanks'
  | 'privacyEvents'
  | 'dataExchanges'
  | 'minimumMeasures'
  | 'programmaticDocuments'
>;

/** What every check of the room is told. */
export interface PrivacyContext {
  readonly register: PrivacyRegister;
  readonly today: CivilDate;
  readonly regime: PrivacyRegime;
  /** The roles that are held today. */
  readonly roles: readonly PrivacyRole[];
  readonly sampleMonths: number;
  readonly finding: <Code extends keyof PrivacyIssueTable>(
    code: Code,
    path: IssuePath,
    params: PrivacyIssueTable[Code],
    rule?: Rule,
  ) => Finding<Issue>;
}

/** The context of one run of the checks; a finding has the weight and source that it has by the law of the day. */
export function privacyContext(
  register: PrivacyRegister,
  today: CivilDate,
  sampleMonths: number,
): PrivacyContext {
  const regime = privacyRegimeOn(today);
  const finding = findingsBy<PrivacyIssueTable>({ ...PRIVACY_RULES, ...(regime === 'gdpr' && GDPR_RULES) });
  const roles = [...register.privacyRoles].filter((role) => isInForce(role, today));
  return { register, today, regime, roles, sampleMonths, finding };
}

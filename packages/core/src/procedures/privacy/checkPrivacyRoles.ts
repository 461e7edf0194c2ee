import type { Finding } from '../../base/ruleSource';
import type { PrivacyRole } from '../model/privacy';
import type { PrivacyContext } from './context';
import { OFFICER_MISSING } from './issues';
import { GDPR_FROM, type PrivacyRegime, ROLES_UNDER_GDPR } from './privacyLaw';
import { RESPONSABILE_DUTIES } from './privacyLists';

/** Which roles somebody must hold: 6.1 of the plan; under the GDPR a public body has an officer (art. 37). */
const ASKED_FOR: Readonly<Record<PrivacyRegime, readonly PrivacyRole['role'][]>> = {
  'code-2003': ['titolare', 'responsabile', 'responsabileTecnicoUnico'],
  gdpr: ['titolare', 'responsabileProtezioneDati'],
};

/** Roles that act on written tasks. */
const TASKED: readonly PrivacyRole['role'][] = ['incaricato', 'autorizzato', 'amministratoreDiSistema'];

/** Who holds which role today, and whether what the role takes is written down. */
export function* checkPrivacyRoles(context: PrivacyContext): Generator<Finding> {
  const { regime, roles, finding } = context;
  for (const role of ASKED_FOR[regime]) {
    if (!roles.some((held) => held.role === role)) {
      const rule = role === 'responsabileProtezioneDati' ? OFFICER_MISSING : undefined;
      yield finding('privacy.role_missing', ['privacyRoles'], { role }, rule);
    }
  }
  for (const held of roles) {
    const { id, role } = held;
    const path = ['privacyRoles', id];
    if (held.bodyIds.length === 0 && held.roleIds.length === 0)
      yield finding('privacy.role_not_held', path, { role });
    if (regime === 'gdpr' && ROLES_UNDER_GDPR[role].as !== role) {
      yield finding('privacy.role_superseded', [...path, 'role'], { role, date: GDPR_FROM });
      continue;
    }
    if (TASKED.includes(role)) {
      if (held.tasks === undefined) yield finding('privacy.tasks_missing', [...path, 'tasks'], { role });
      if (held.responsibleId === undefined && regime === 'code-2003')
        yield finding('privacy.responsible_missing', [...path, 'responsibleId'], { role });
    }
    if (role === 'responsabileEsterno') yield* checkProcessor(held, context);
    if (role === 'responsabile') yield* checkDuties(held, context);
  }
}

function* checkProcessor(held: PrivacyRole, { finding }: PrivacyContext): Generator<Finding> {
  const path = ['privacyRoles', held.id];
  for (const field of ['clause', 'from', 'until', 'supervision'] as const) {
    if (held[field] === undefined) yield finding('privacy.processor_incomplete', [...path, field], {});
  }
  if (held.responsibleId === undefined)
    yield finding('privacy.responsible_missing', [...path, 'responsibleId'], { role: held.role });
}

function* checkDuties({ id, duties = [] }: PrivacyRole, { finding }: PrivacyContext): Generator<Finding> {
  const path = ['privacyRoles', id, 'duties'];
  for (const { code, optional } of RESPONSABILE_DUTIES) {
    const state = duties.find((duty) => duty.code === code)?.state;
    if (state === 'unmet' || state === 'partly') {
      if (!optional) yield finding('privacy.duty_unmet', path, { code });
    } else if (state !== 'met' && state !== 'not-applicable' && !optional) {
      yield finding('privacy.duty_unstated', path, { code });
    }
  }
}

import type { CivilDate } from '../../base/civilDate';
import type { Finding } from '../../base/ruleSource';
import { checkDataBanks } from './checkDataBanks';
import { checkExchanges } from './checkExchanges';
import { checkPrivacyRoles } from './checkPrivacyRoles';
import { checkProgrammaticDocument } from './checkProgrammaticDocument';
import { type PrivacyRegister, privacyContext } from './context';

/** On which day the register is judged, and by which readings of what the law and the plan leave open. */
export interface PrivacyCheckOptions {
  readonly today: CivilDate;
  /**
   * Who asks for the programmatic document: the `plan` (6.9), up to the GDPR, or only the `law`, which no longer did
   * from 10 February 2012 on (D.L. 5/2012, art. 45). `plan` where nothing is said.
   */
  readonly programmaticDocument?: 'plan' | 'law';
  /** After how many months another sample is looked at: the plan says "from time to time"; 12 where nothing is said. */
  readonly sampleMonths?: number;
}

/**
 * Every finding about the register of roles in data protection, the data banks and what is done with them, with place
 * and source, by the law of the day: the code of 2003 and the plan up to 24 May 2018, the GDPR from the day after. Roles
 * that are missing, that nobody holds, or that the GDPR does not know; duties a to i, written tasks, external
 * processors; the six declarations on a data bank and their yearly review; blocks and corrections without a reason,
 * samples; exchanges beyond what is needed; minimum measures a to g; the programmatic document a to l.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { checkPrivacy } from '@pds/core/procedures';
 *
 * const none = collectionOf<never>();
 * const empty = { dataBanks: none, privacyEvents: none, dataExchanges: none, minimumMeasures: none };
 * const register = { ...empty, privacyRoles: none, programmaticDocuments: none };
 * const codes = (today: string) => checkPrivacy(register, { today }).map(({ code, params }) => params.role ?? code);
 * codes('2015-03-31'); // => ['titolare', 'responsabile', 'responsabileTecnicoUnico', 'privacy.document_missing']
 * codes('2018-05-25'); // => ['titolare', 'responsabileProtezioneDati']
 * ```
 */
export function checkPrivacy(
  register: PrivacyRegister,
  { today, programmaticDocument = 'plan', sampleMonths = 12 }: PrivacyCheckOptions,
): readonly Finding[] {
  const context = privacyContext(register, today, sampleMonths);
  return [
    ...checkPrivacyRoles(context),
    ...checkDataBanks(context),
    ...checkExchanges(context),
    ...checkProgrammaticDocument(context, programmaticDocument),
  ];
}

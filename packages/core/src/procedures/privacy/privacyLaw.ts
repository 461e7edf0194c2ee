import type { CivilDate } from '../../base/civilDate';
import type { PrivacyRole } from '../model/privacy';

export type PrivacyRegime = 'code-2003' | 'gdpr';

/** A day from which the law on data protection is another, what changed, and whether its text was read. */
export interface PrivacyLawChange {
  readonly from: CivilDate;
  readonly ref: string;
  readonly what: string;
  readonly provenance: 'read' | 'memory';
}

/** The first day on which the GDPR applies. */
export const GDPR_FROM = '2018-05-25';

/** What changed in the law that the plan of 2015 rests on, the oldest first. */
export const PRIVACY_LAW: readonly PrivacyLawChange[] = [
  {
    from: '2004-01-01',
    ref: 'D.Lgs. 196/2003',
    what: 'the code on data protection is in force: titolare, responsabili (art. 29), incaricati (art. 30)',
    provenance: 'memory',
  },
  {
    from: '2012-02-10',
    ref: 'D.L. 5/2012, art. 45',
    what: 'the law no longer asks for a programmatic document on security; a plan may still do',
    provenance: 'read',
  },
  {
    from: GDPR_FROM,
    ref: 'Reg. (UE) 2016/679, art. 99',
    what: 'the GDPR applies: records of processing (art. 30), processors (art. 28), security (art. 32)',
    provenance: 'memory',
  },
  {
    from: '2018-09-19',
    ref: 'D.Lgs. 101/2018, art. 27',
    what: 'titles II to VII of the first part of the code, with arts. 29 and 30, and its allegato B are repealed',
    provenance: 'read',
  },
];

/**
 * The law by which a day is judged: the code of 2003 up to and with 24 May 2018, then the GDPR. The articles of the code
 * were repealed only on 19 September 2018, but gave way to the regulation from its first day.
 *
 * @example
 * ```ts
 * import { privacyRegimeOn } from '@pds/core/procedures';
 *
 * privacyRegimeOn('2018-05-24'); // => 'code-2003'
 * privacyRegimeOn('2018-05-25'); // => 'gdpr'
 * ```
 */
export function privacyRegimeOn(day: CivilDate): PrivacyRegime {
  return day < GDPR_FROM ? 'code-2003' : 'gdpr';
}

/** What a role of the plan is under the GDPR: the same word, another one, or none. */
export const ROLES_UNDER_GDPR: Readonly<
  Record<PrivacyRole['role'], { readonly as: PrivacyRole['role'] | null; readonly ref: string }>
> = {
  titolare: { as: 'titolare', ref: 'GDPR, art. 4, n. 7, and art. 24' },
  responsabile: { as: null, ref: 'GDPR, art. 4, n. 8: the word now means an external processor' },
  responsabileTecnicoUnico: { as: null, ref: 'no role of the GDPR' },
  incaricato: { as: 'autorizzato', ref: 'GDPR, art. 29' },
  amministratoreDiSistema: {
    as: 'amministratoreDiSistema',
    ref: 'Garante, provvedimento 27 novembre 2008 (that it still holds is from memory)',
  },
  responsabileEsterno: { as: 'responsabileEsterno', ref: 'GDPR, art. 28' },
  autorizzato: { as: 'autorizzato', ref: 'GDPR, art. 29' },
  responsabileProtezioneDati: { as: 'responsabileProtezioneDati', ref: 'GDPR, arts. 37 to 39' },
  other: { as: 'other', ref: "the body's own" },
};

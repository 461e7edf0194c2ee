import type { Role } from '@pds/core/municipality';

/** An account of the first start; `description` is told to who starts the desk. */
export interface FirstAccount {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly roles: readonly Role[];
  readonly siteId: string | null;
  readonly administrator: boolean;
}

/** One who may enter every municipality, and three invented people of the one whose plan is the sample. */
export const FIRST_ACCOUNTS: readonly FirstAccount[] = [
  {
    name: 'amministratore',
    displayName: 'Amministratore',
    description: 'sees every municipality, adds records; edits no plan',
    roles: [],
    siteId: null,
    administrator: true,
  },
  {
    name: 'responsabile',
    displayName: 'Responsabile della sicurezza CIE',
    description: 'invented; edits the plan and takes it through its life',
    roles: ['responsabile-sicurezza-cie'],
    siteId: null,
    administrator: false,
  },
  {
    name: 'referente',
    displayName: 'Referente di progetto',
    description: 'invented; edits the plan',
    roles: ['referente-progetto'],
    siteId: null,
    administrator: false,
  },
  {
    name: 'rilevatore',
    displayName: 'Addetto alla rilevazione, Porta Ovest',
    description: 'invented; sees and edits one site, Porta Ovest',
    roles: ['addetto-rilevazione'],
    siteId: 'site-porta-ovest',
    administrator: false,
  },
];

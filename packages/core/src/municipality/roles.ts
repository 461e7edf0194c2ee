/**
 * Who does what in a municipality's plan. `source` tells where the role was read: S0, S3 and S4 are the consultancy's,
 * Cesena's and Modena's documents, `norm` a rule or a ministry's text, `inferred` our reading of them.
 */
export const ROLES = {
  sindaco: { holders: 'one', source: 'norm' },
  'responsabile-sicurezza-cie': { holders: 'one', source: 'S0' },
  'responsabile-accessi-cnsd': { holders: 'one', source: 'norm' },
  'referente-progetto': { holders: 'many', source: 'S0' },
  'coordinatore-rilevazione': { holders: 'many', source: 'S0' },
  'addetto-rilevazione': { holders: 'many', source: 'S0' },
  'ufficiale-anagrafe': { holders: 'many', source: 'norm' },
  'operatore-rilascio': { holders: 'many', source: 'S4' },
  'custode-documenti-bianco': { holders: 'one', source: 'inferred' },
  'responsabile-operativo-accessi-locali': { holders: 'one', source: 'norm' },
  'amministratore-sistema': { holders: 'many', source: 'S3' },
  'responsabile-sistemi-informativi': { holders: 'one', source: 'S3' },
  'responsabile-trattamento': { holders: 'many', source: 'S3' },
  'incaricato-trattamento': { holders: 'many', source: 'S3' },
  consulente: { holders: 'many', source: 'S0' },
  'manutentore-esterno': { holders: 'many', source: 'inferred' },
  'auditor-interno': { holders: 'many', source: 'inferred' },
} as const satisfies Readonly<
  Record<string, { holders: 'one' | 'many'; source: 'S0' | 'S3' | 'S4' | 'norm' | 'inferred' }>
>;

export type Role = keyof typeof ROLES;

/** The roles in the order of the table. */
export const ROLE_NAMES = /* @__PURE__ */ (() => Object.keys(ROLES) as [Role, ...Role[]])();

import type { NormsCatalogue } from '../norms/norm';
import { DIGITAL_LAWS } from './norms/digitalLaws';
import { GUIDANCE } from './norms/guidance';
import { GUIDELINES } from './norms/guidelines';
import { IDENTITY_LAWS } from './norms/identityLaws';
import { ISSUERS } from './norms/issuers';
import { OPENNESS_LAWS } from './norms/opennessLaws';
import { PRIVACY_LAWS } from './norms/privacyLaws';
import { PROCEDURE_LAWS } from './norms/procedureLaws';
import { TECHNICAL_RULES } from './norms/technicalRules';

/**
 * The acts that plans of informatisation and of ICT objectives cite, and those that the rules of this library rest on.
 * Each fact says whether it was read, and where, or is remembered; what is not here is unknown, not wrong. A host with a
 * better table passes its own (`parseNorms` of `@pds/core/norms`).
 *
 * @example
 * ```ts
 * import { NORMS_CATALOGUE } from '@pds/core/catalogues';
 *
 * const gdpr = NORMS_CATALOGUE.norms.find(({ id }) => id === 'reg-ue-2016-679');
 * gdpr?.validity?.inForceFrom; // => '2016-05-24'
 * gdpr?.articles.find(({ article }) => article === '26')?.matter; // => 'Contitolari del trattamento'
 * ```
 */
export const NORMS_CATALOGUE: NormsCatalogue = /* @__PURE__ */ (() => ({
  id: 'pds-norme',
  edition: '2026.1',
  provenance:
    'Atti citati nei documenti comunali di riferimento e nelle regole di questo strumento. Per ogni dato è detto se è stato letto, e dove, o se è ricordato a memoria: in questo caso non fonda mai un errore. Non sostituisce la banca dati Normattiva.',
  issuers: ISSUERS,
  norms: [
    ...PROCEDURE_LAWS,
    ...DIGITAL_LAWS,
    ...OPENNESS_LAWS,
    ...PRIVACY_LAWS,
    ...IDENTITY_LAWS,
    ...TECHNICAL_RULES,
    ...GUIDANCE,
    ...GUIDELINES,
  ],
}))();

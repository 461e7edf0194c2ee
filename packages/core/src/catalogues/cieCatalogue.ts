import type { SecurityCatalogue } from '../plan/catalogue/catalogue';
import { ASSET_KINDS } from './assetKinds';
import { COUNTERMEASURES } from './countermeasures';
import { THREATS } from './threats';
import { VULNERABILITIES } from './vulnerabilities';

/**
 * Assets, threats, vulnerabilities and countermeasures of issuing identity cards, in our own words. It is not annex 4
 * of the decree of 2 August 2005, whose text was not to be had: who owns that text replaces this catalogue as a whole.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 *
 * CIE_CATALOGUE.threats.length; // => 36
 * CIE_CATALOGUE.countermeasures[0]?.title; // => 'Documenti in bianco in cassaforte'
 * ```
 */
export const CIE_CATALOGUE: SecurityCatalogue = {
  id: 'pds-cie',
  edition: '2026.1',
  provenance:
    'Catalogo redatto per questo strumento sulla base di documenti comunali pubblici e della prassi; non riproduce gli allegati del D.M. 2 agosto 2005.',
  assetKinds: ASSET_KINDS,
  threats: THREATS,
  vulnerabilities: VULNERABILITIES,
  countermeasures: COUNTERMEASURES,
};

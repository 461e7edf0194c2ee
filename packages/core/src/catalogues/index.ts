export type {
  AssetKind,
  Countermeasure,
  EntrySource,
  SecurityCatalogue,
  Threat,
  Vulnerability,
} from './catalogue';
export { CIE_CATALOGUE } from './cieCatalogue';

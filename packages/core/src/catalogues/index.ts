export { CIE_CATALOGUE } from './cieCatalogue';

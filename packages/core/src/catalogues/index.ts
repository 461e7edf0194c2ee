export { CIE_CATALOGUE } from './cieCatalogue';
export { NORMS_CATALOGUE } from './normsCatalogue';

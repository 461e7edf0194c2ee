import type { CoreMessages } from '../tables';
import { document } from './document';
import { plan } from './plan';

export { labels } from './labels';

export const en: CoreMessages = { ...document, ...plan };

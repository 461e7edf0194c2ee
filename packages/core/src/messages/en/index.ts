import type { CoreMessages } from '../tables';
import { document } from './document';
import { plan } from './plan';
import { procedures } from './procedures';

export { labels } from './labels';

export const en: CoreMessages = { ...document, ...plan, ...procedures };

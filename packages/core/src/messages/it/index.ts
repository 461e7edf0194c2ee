import type { CoreMessages } from '../tables';
import { document } from './document';
import { plan } from './plan';

export { labels } from './labels';
export { papers } from './papers';

export const it: CoreMessages = { ...document, ...plan };

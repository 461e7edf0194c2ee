import type { CoreMessages } from '../tables';
import { document } from './document';
import { objectives } from './objectives';
import { pilot } from './pilot';
import { plan } from './plan';
import { procedures } from './procedures';
import { stock } from './stock';

export { labels } from './labels';
export { papers } from './papers/index';
export { places } from './places';

export const en: CoreMessages = { ...document, ...objectives, ...pilot, ...plan, ...procedures, ...stock };

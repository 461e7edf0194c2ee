import type { CoreMessages } from '../tables';
import { document } from './document';
import { objectives } from './objectives';
import { pilot } from './pilot';
import { plan } from './plan';
import { procedures } from './procedures';

export { labels } from './labels';
export { papers } from './papers/index';
export { places } from './places';
export { translation } from './translation';

export const sl: CoreMessages = { ...document, ...objectives, ...pilot, ...plan, ...procedures };

import type { CoreMessages } from '../tables';
import { document } from './document';
import { procedures } from './procedures';

export const en: CoreMessages = { ...document, ...procedures };

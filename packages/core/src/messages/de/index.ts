import type { CoreMessages } from '../tables';
import { document } from './document';
import { procedures } from './procedures';

export const de: CoreMessages = { ...document, ...procedures };

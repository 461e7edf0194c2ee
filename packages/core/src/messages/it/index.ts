import type { CoreMessages } from '../tables';
import { document } from './document';
import { procedures } from './procedures';

export const it: CoreMessages = { ...document, ...procedures };

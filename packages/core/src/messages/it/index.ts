import type { CoreMessages } from '../tables';
import { document } from './document';

export const it: CoreMessages = { ...document };

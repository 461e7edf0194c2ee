import type { CoreMessages } from '../tables';
import { document } from './document';

export const en: CoreMessages = { ...document };

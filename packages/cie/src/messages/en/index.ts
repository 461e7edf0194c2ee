import type { CieMessages } from '../tables';
import { mrz } from './mrz';

export const en: CieMessages = { ...mrz };

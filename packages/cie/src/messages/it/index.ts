import type { CieMessages } from '../tables';
import { mrz } from './mrz';

export const it: CieMessages = { ...mrz };

import type { CieMessages } from '../tables';
import { lds } from './lds';
import { mrz } from './mrz';
import { sod } from './sod';
import { tlv } from './tlv';

export const fr: CieMessages = { ...mrz, ...tlv, ...lds, ...sod };

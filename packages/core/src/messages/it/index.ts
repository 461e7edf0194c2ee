import type { CoreMessages } from '../tables';
import { document } from './document';
import { objectives } from './objectives';
import { pilot } from './pilot';

export const it: CoreMessages = {
  ...document,
  ...objectives,
  ...pilot,
};

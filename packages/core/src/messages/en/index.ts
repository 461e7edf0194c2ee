import type { CoreMessages } from '../tables';
import { catalogue } from './catalogue';
import { document } from './document';
import { norms } from './norms';
import { objectives } from './objectives';
import { pilot } from './pilot';
import { plan } from './plan';
import { procedures } from './procedures';
import { risk } from './risk';
import { stock } from './stock';

export { labels } from './labels';
export { papers } from './papers/index';
export { places } from './places';
export { translation } from './translation';

export const en: CoreMessages = {
  ...catalogue,
  ...document,
  ...norms,
  ...objectives,
  ...pilot,
  ...plan,
  ...procedures,
  ...risk,
  ...stock,
};

import type { CoreMessages } from '../tables';
import { art24 } from './art24';
import { catalogue } from './catalogue';
import { document } from './document';
import { exchange } from './exchange';
import { levels } from './levels';
import { filing } from './filing';
import { objectives } from './objectives';
import { phases } from './phases';
import { pilot } from './pilot';
import { plan } from './plan';
import { procedures } from './procedures';
import { risk } from './risk';
import { stock } from './stock';
import { table } from './table';
import { terms } from './terms';

export { labels } from './labels';
export { papers } from './papers/index';
export { places } from './places';
export { translation } from './translation';

export const en: CoreMessages = {
  ...art24,
  ...catalogue,
  ...document,
  ...exchange,
  ...levels,
  ...filing,
  ...objectives,
  ...phases,
  ...pilot,
  ...plan,
  ...procedures,
  ...risk,
  ...stock,
  ...table,
  ...terms,
};

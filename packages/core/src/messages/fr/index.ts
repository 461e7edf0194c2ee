import type { CoreMessages } from '../tables';
import { art24 } from './art24';
import { catalogue } from './catalogue';
import { document } from './document';
import { exchange } from './exchange';
import { filing } from './filing';
import { information } from './information';
import { levels } from './levels';
import { norms } from './norms';
import { objectives } from './objectives';
import { organisation } from './organisation';
import { phases } from './phases';
import { pilot } from './pilot';
import { plan } from './plan';
import { privacy } from './privacy';
import { procedures } from './procedures';
import { readings } from './readings';
import { risk } from './risk';
import { stock } from './stock';
import { table } from './table';
import { terms } from './terms';

export { labels } from './labels';
export { papers } from './papers/index';
export { places } from './places';
export { translation } from './translation';

export const fr: CoreMessages = {
  ...art24,
  ...catalogue,
  ...document,
  ...exchange,
  ...filing,
  ...information,
  ...levels,
  ...norms,
  ...objectives,
  ...organisation,
  ...phases,
  ...pilot,
  ...plan,
  ...privacy,
  ...procedures,
  ...readings,
  ...risk,
  ...stock,
  ...table,
  ...terms,
};

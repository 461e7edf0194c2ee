import type { CoreMessages } from '../tables';
import { catalogue } from './catalogue';
import { document } from './document';
import { information } from './information';
import { objectives } from './objectives';
import { organisation } from './organisation';
import { pilot } from './pilot';
import { plan } from './plan';
import { privacy } from './privacy';
import { procedures } from './procedures';
import { readings } from './readings';
import { risk } from './risk';
import { stock } from './stock';

export { labels } from './labels';
export { papers } from './papers/index';
export { places } from './places';
export { translation } from './translation';

export const en: CoreMessages = {
  ...catalogue,
  ...document,
  ...information,
  ...objectives,
  ...organisation,
  ...pilot,
  ...plan,
  ...privacy,
  ...procedures,
  ...readings,
  ...risk,
  ...stock,
};

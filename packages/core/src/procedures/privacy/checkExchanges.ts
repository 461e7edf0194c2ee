import type { Finding } from '../../base/ruleSource';
import { isInForce } from '../isInForce';
import type { PrivacyContext } from './context';

/** Whether only needed data go to other offices and bodies, and sensitive ones with precautions (6.6). */
export function* checkExchanges({ register, today, finding }: PrivacyContext): Generator<Finding> {
  for (const exchange of register.dataExchanges) {
    if (!isInForce(exchange, today)) continue;
    const { id, data, needed, sensitivity, precautions } = exchange;
    const path = ['dataExchanges', id];
    if (typeof needed === 'string' || needed === null) {
      yield finding('privacy.exchange_unjudged', [...path, 'needed'], {});
    } else {
      const wanted = new Set(needed);
      const excess = data.filter((item) => !wanted.has(item));
      if (excess.length > 0) yield finding('privacy.exchange_exceeds', [...path, 'data'], { data: excess });
    }
    if ((sensitivity === 'sensitive' || sensitivity === 'judicial') && precautions === undefined)
      yield finding('privacy.sensitive_exchange', [...path, 'precautions'], {});
  }
}

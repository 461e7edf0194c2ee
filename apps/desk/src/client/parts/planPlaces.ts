import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open } from '@pds/core/document';
import { labels } from '@pds/core/messages/it';
import type { SecurityPlan } from '@pds/core/plan';
import type { PlaceContext } from '@pds/ui';
import { planRowNames } from '@pds/ui/plan';

/** Names the places in a plan as its screen does. */
export function planPlaces(plan: SecurityPlan): PlaceContext {
  return { record: plan, nameRow: planRowNames({ plan, catalogue: CIE_CATALOGUE, labels }) };
}

/** Names the places in a file that was not taken in, as far as it can be read. */
export function filePlaces(text: string): PlaceContext {
  const opened = open(text);
  if (opened.ok) {
    return opened.value.kind === 'security-plan' ? planPlaces(opened.value) : { record: opened.value };
  }
  try {
    return { record: JSON.parse(text) };
  } catch {
    return {};
  }
}

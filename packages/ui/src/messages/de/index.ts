import { places } from '@pds/core/messages/de';
import type { UiTexts } from '../texts';
import { card } from './card';
import { fields } from './fields';
import { figures } from './figures';
import { parts } from './parts';
import { plan } from './plan';
import { procedures } from './procedures';
import { records } from './records';

export const texts: UiTexts = { fields, parts, figures, card, places, plan, records, procedures };

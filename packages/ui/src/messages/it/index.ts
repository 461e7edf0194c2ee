import type { UiTexts } from '../texts';
import { card } from './card';
import { fields } from './fields';
import { figures } from './figures';
import { parts } from './parts';

export const texts: UiTexts = { fields, parts, figures, card };

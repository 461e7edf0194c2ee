import type { UiTexts } from '../texts';
import { fields } from './fields';
import { parts } from './parts';

export const texts: UiTexts = { fields, parts };

import type { CivilDate } from '../../base/civilDate';
import { formatCivilDate, type Language } from '../../base/messages';
import type { Cell } from '../tree';
import { formatDecimal, formatEuro, formatShare, shareOfPercent } from './paperNumbers';

// Cells that say their figure as data too, so that a spreadsheet can reckon with it.

/** A day, or nothing. */
export function dateCell(date: CivilDate | null | undefined, language: Language): Cell {
  return date ? { text: formatCivilDate(date, language), value: date } : '';
}

export function numberCell(value: number, language: Language): Cell {
  return { text: formatDecimal(String(value), language), value: String(value) };
}

export function euroCell(amount: string, language: Language): Cell {
  return { text: formatEuro(amount, language), value: amount, unit: 'euro' };
}

/** A share of 0 to 1. */
export function shareCell(share: string, language: Language): Cell {
  return { text: formatShare(share, language), value: share, unit: 'percent' };
}

/** A percentage of 0 to 100. */
export function percentCell(percentage: string, language: Language): Cell {
  return shareCell(shareOfPercent(percentage), language);
}

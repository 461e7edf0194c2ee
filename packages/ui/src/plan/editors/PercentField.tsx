import type { Json } from '@pds/core/base';
import { bindField } from '../../fields/bindField';
import { NumberField } from '../../fields/NumberField';

/** A percentage of what is stored as basis points, 10000 the whole. */
export const BasisPointsField = bindField(NumberField, {
  read: (stored) => (typeof stored === 'number' ? stored / 100 : typeof stored === 'string' ? stored : null),
  write: (value) => (typeof value === 'number' ? Math.round(value * 100) : null),
  fault: notANumber,
});

/** A percentage of what is stored as a share from 0 to 1 in decimal text; empty is absent. */
export const ShareField = bindField(NumberField, {
  read: (stored) => {
    if (typeof stored !== 'string') return null;
    return /^[01](\.\d+)?$/.test(stored) ? Number(`${stored}e2`) : stored;
  },
  write: (value): Json | undefined => (typeof value === 'number' ? String(Number(`${value}e-2`)) : undefined),
  fault: notANumber,
});

function notANumber(value: number | string | null) {
  return typeof value === 'string'
    ? ({ code: 'field.not_a_number', severity: 'error', params: {} } as const)
    : undefined;
}

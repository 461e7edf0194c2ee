import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { RiskIssueTable } from '../../risk/issues';

const AXES = { impact: 'the impact', likelihood: 'the likelihood', vulnerability: 'the ease' } as const;
const day = (date: string) => formatCivilDate(date, 'en');

export const risk: MessageTable<RiskIssueTable> = {
  'risk.grid_not_monotone': ({ row, column }) =>
    `The matrix falls at row ${row + 1}, column ${column + 1}: with more likelihood or impact a risk cannot shrink.`,
  'risk.grid_shape': ({ rows, columns }) => `The matrix must have ${rows} rows and ${columns} columns.`,
  'risk.bad_scale': () => 'The levels of the scale must be consecutive whole numbers.',
  'risk.bad_bands': () => 'The risk bands must begin at the lowest value and rise.',
  'risk.off_scale': ({ value, min, max }) => `The value ${value} is off the scale (${min} to ${max}).`,
  'risk.asset_cycle': () => 'Assets depend on one another in a circle: their value cannot be computed.',
  'risk.degrees_too_deep': () =>
    'Assets depend on one another in too many ways: the degrees of dependence cannot be computed.',
  'risk.dangling': () => 'The entry refers to something that is not in the risk register.',
  'risk.duplicate_id': () => 'Two entries of the risk register have the same identifier.',
  'risk.acceptance_changed': () =>
    'The risk is no longer the one that was accepted: the acceptance must be renewed.',
  'risk.acceptance_expired': ({ expires }) => `The acceptance of the risk ended on ${day(expires)}.`,
  'risk.loss_negative': () => 'An amount or a frequency cannot be negative.',
  'risk.loss_bounds': () => 'The lowest, the likeliest and the highest loss are not in order.',
  'risk.loss_draws': ({ limit }) =>
    `Too many runs are asked for: with this frequency ${limit} are possible at most.`,
  'risk.loss_frequency': () => 'The probability that the event happens within a year cannot exceed 1.',
  'risk.no_dimension': () => 'Say whether the threat harms confidentiality, integrity or availability.',
  'risk.unrated': ({ missing }) =>
    `The risk is not assessed yet: ${missing.map((axis) => AXES[axis]).join(', ')} is missing.`,
};

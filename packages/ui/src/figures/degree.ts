import type { RiskMethod } from '@pds/core/risk';

/** How a level looks, 1 the mildest to 5 the gravest, whatever number of bands the method has; 0 is unrated. */
export function degreeOf(method: RiskMethod, level: string | null): number {
  const at = method.bands.findIndex((band) => band.id === level);
  if (at < 0) return 0;
  return method.bands.length === 1 ? 1 : Math.round(1 + (at * 4) / (method.bands.length - 1));
}

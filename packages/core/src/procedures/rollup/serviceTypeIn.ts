import { deriveServiceType, type ServiceType } from '../levels/serviceType';
import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';

/**
 * The type of a service as `rollUp` counts it by `classify: serviceTypeIn`; `unknown` where what is not known decides.
 *
 * @example
 * ```ts
 * import { type Assessment, type Procedure, serviceTypeIn } from '@pds/core/procedures';
 *
 * const assessment = { levels: { web: 3, integration: 5, visura: 1 }, attributes: {} } as unknown as Assessment;
 * serviceTypeIn(assessment, { list: 'A', kind: 'istanza' } as Procedure); // => 'transazionale'
 * ```
 */
export function serviceTypeIn(
  { levels, attributes, on }: Assessment,
  { list, kind, listReason, deskReason }: Procedure,
): ServiceType | 'unknown' {
  const facts = { list, kind, listReason: listReason?.kind, deskReason: deskReason?.kind, on };
  return deriveServiceType(levels, { ...attributes, ...facts }) ?? 'unknown';
}

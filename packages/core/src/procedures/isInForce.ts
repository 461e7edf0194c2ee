import type { CivilDate } from '../base/civilDate';

/** Whether something holds on a day: from its first day, where it has one, up to and with its last. */
export function isInForce(
  { from, until }: { readonly from?: CivilDate | undefined; readonly until?: CivilDate | undefined },
  day: CivilDate,
): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

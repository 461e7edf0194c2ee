import type { Issue } from '@pds/core/base';
import { deskIssue } from '../../shared/issues';
import type { DeskApi } from '../api/deskApi';
import type { OpenQueues } from '../saving/openQueues';

/**
 * Sends what waits and ends the session; answers why somebody is still signed in. What cannot be sent holds them back
 * (`desk.unsent`) unless they leave `anyway`.
 */
export async function signOut(
  { api, queues }: { readonly api: Pick<DeskApi, 'signOut'>; readonly queues: OpenQueues },
  anyway: boolean,
): Promise<readonly Issue[]> {
  await queues.flush();
  const count = queues.unsent();
  if (count > 0 && !anyway) return [deskIssue('desk.unsent', { count }, { severity: 'warning' })];
  const result = await api.signOut();
  if (!result.ok) return result.issues;
  queues.forget();
  return [];
}

import { ok, type Patch, type Result } from '@pds/core/base';
import type { PlanCommand } from '@pds/core/plan';
import type { WriteAnswer, WriteRequest } from '../../../shared/api';
import { createSaveQueue, type SaveQueue, type SaveQueueOptions } from '../saveQueue';
import type { Unsent, UnsentStore } from '../unsentCommands';

export type Send = SaveQueueOptions['send'];
export const SAVED_AT = '2026-03-02T10:42:00Z';

/** An edit that sets one field of one site. */
export function set(id: string, field: string, value: string): PlanCommand {
  const changes: Patch[] = [{ op: 'set', collection: 'sites', id: 's1', path: [field], value }];
  return { type: 'edit', id, at: '2026-03-02T09:00:00+01:00', by: { id: 'p', roles: [] }, changes };
}

export function valueIn(command: PlanCommand): string {
  if (command.type !== 'edit') throw new TypeError('no edit');
  return (command.changes[0] as { value: string }).value;
}

/** A tab's storage; what it holds went through JSON as it would there. */
export function memory(): UnsentStore & { readonly held: Unsent | undefined } {
  let text: string | undefined;
  const read = () => (text === undefined ? undefined : (JSON.parse(text) as Unsent));
  return {
    get held() {
      return read();
    },
    read,
    write: (unsent) => {
      text = JSON.stringify(unsent);
    },
    clear: () => {
      text = undefined;
    },
  };
}

/** A server that takes everything, one version for each command. */
export function willing(
  start = 1,
): ((request: WriteRequest) => Promise<Result<WriteAnswer>>) & { readonly requests: WriteRequest[] } {
  let version = start;
  const requests: WriteRequest[] = [];
  const send = async (request: WriteRequest) => {
    requests.push(request);
    const acknowledged = request.commands.map(({ id }) => ({ commandId: id, seq: ++version }));
    return ok({ acknowledged, version, savedAt: SAVED_AT, behind: false });
  };
  return Object.assign(send, { requests });
}

export function openQueue(send: Send, store: UnsentStore = memory()): SaveQueue {
  return createSaveQueue({ version: 1, send, store });
}

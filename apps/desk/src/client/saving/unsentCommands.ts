import * as z from 'zod';
import { SentCommand, WriteRequest } from '../../shared/api';
import { Decision } from './decisions';

const Unsent = z.strictObject({
  ...WriteRequest.shape,
  commands: z.array(SentCommand),
  sent: z.int().nonnegative(),
  decisions: z.array(Decision),
});
/**
 * What the server has not acknowledged, with what it was made on. The first `sent` commands were on their way once: the
 * server may hold them already, so they stay as they are.
 */
export type Unsent = z.infer<typeof Unsent>;

/** Where the page keeps them across a reload; one place per account and record. */
export interface UnsentStore {
  read(): Unsent | undefined;
  write(unsent: Unsent): void;
  clear(): void;
}

/** In the tab's own storage: it outlives a reload and a server that died, and is gone with the tab. */
export function unsentStore(storage: Storage, accountId: string, recordId: string): UnsentStore {
  const key = `pds-desk.unsent.${accountId}.${recordId}`;
  return {
    read() {
      try {
        const parsed = Unsent.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
        return parsed.success && parsed.data.commands.length > 0 ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
    write(unsent) {
      try {
        storage.setItem(key, JSON.stringify(unsent));
      } catch {
        // A full storage takes the reload's safety away, not the page's work.
      }
    },
    clear: () => storage.removeItem(key),
  };
}

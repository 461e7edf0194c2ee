import type { SaveQueue } from './saveQueue';

/** The queues of this tab by record: of the page that is shown, and of those that were left while something waited. */
export interface OpenQueues {
  /** Takes the queue of a record's page; an earlier one ends, what it could not send is in the new one. */
  add(recordId: string, queue: SaveQueue): void;
  /** Sends what an earlier page of the record left and ends its queue, so that the record is read with it. */
  settle(recordId: string): Promise<void>;
  /** How many commands wait in all of them. */
  unsent(): number;
  /** Sends now what waits in all of them. */
  flush(): Promise<void>;
  /** Ends them all; what waits still counts, since it is kept for whoever signs in again. */
  stop(): void;
  /** Ends them all and counts them no more. */
  forget(): void;
}

export function createOpenQueues(): OpenQueues {
  const queues = new Map<string, SaveQueue>();
  const stop = () => {
    for (const queue of queues.values()) queue.stop();
  };
  return {
    add(recordId, queue) {
      queues.get(recordId)?.stop();
      queues.set(recordId, queue);
    },
    async settle(recordId) {
      const left = queues.get(recordId);
      if (!left) return;
      await left.flush();
      left.stop();
      if (queues.get(recordId) === left) queues.delete(recordId);
    },
    unsent: () => [...queues.values()].reduce((count, queue) => count + queue.unsent().length, 0),
    async flush() {
      await Promise.all([...queues.values()].map((queue) => queue.flush()));
    },
    stop,
    forget() {
      stop();
      queues.clear();
    },
  };
}

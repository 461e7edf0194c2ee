const MAX_KEYS = 10_000;

/** Counts failed sign-ins by key; counting starts before the password is checked, so that many at once gain nothing. */
export interface AttemptLimit {
  /** Seconds to wait; 0 lets the attempt through and counts it as failed until `succeeded` says otherwise. */
  begin(key: string): number;
  succeeded(key: string): void;
  /** The attempt that `begin` counted was none of those that are limited; what was counted before it stays. */
  takeBack(key: string): void;
}

export function createAttemptLimit(options: {
  readonly limit: number;
  readonly windowMs: number;
  readonly now: () => number;
}): AttemptLimit {
  const { limit, windowMs, now } = options;
  const counted = new Map<string, { count: number; until: number }>();
  return {
    begin(key) {
      const at = now();
      const held = counted.get(key);
      const current = held && held.until > at ? held : { count: 0, until: at + windowMs };
      if (current.count >= limit) return Math.ceil((current.until - at) / 1000);
      counted.delete(key);
      counted.set(key, { ...current, count: current.count + 1 });
      if (counted.size > MAX_KEYS) counted.delete(counted.keys().next().value!);
      return 0;
    },
    succeeded(key) {
      counted.delete(key);
    },
    takeBack(key) {
      const held = counted.get(key);
      if (held) counted.set(key, { ...held, count: Math.max(0, held.count - 1) });
    },
  };
}

/** SQLSTATE 40001: transactions crossed; the standard's answer is to run this one again. */
const SERIALIZATION_FAILURE = '40001';
const ATTEMPTS = 5;

/** What the work comes to, run again from the start when the engine answers a serialization failure; else its fault. */
export async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (fault) {
      if (attempt === ATTEMPTS || sqlStateOf(fault) !== SERIALIZATION_FAILURE) throw fault;
      await new Promise((resume) => setTimeout(resume, 2 ** attempt * 5));
    }
  }
}

/** The SQLSTATE of an engine's error, also where the query builder has wrapped it. */
export function sqlStateOf(fault: unknown): string | undefined {
  for (let at = fault; typeof at === 'object' && at !== null; at = (at as { cause?: unknown }).cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}

/** The day here, `YYYY-MM-DD`. */
export function today(): string {
  return now().slice(0, 10);
}

/** The instant here with its offset, `2026-03-05T10:42:00+01:00`. */
export function now(): string {
  return withOffset(new Date());
}

/** An instant as the clock on this wall shows it, with its offset. */
export function withOffset(instant: Date): string {
  const minutes = -instant.getTimezoneOffset();
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const pad = (count: number) => String(count).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${pad(hours)}:${pad(rest)}`;
}

/** A new id: time first, so that rows made later sort later (RFC 9562 §5.7). */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const [, , third, fourth, fifth] = crypto.randomUUID().split('-');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${third!.slice(1)}-${fourth}-${fifth}`;
}

/** An instant of the server as people write it here: `05/03/2026, 10:42`. */
export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat('it-IT', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

import type { Host } from './host';

/** A new key, UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, then randomness; sorts by the time it was made. */
export function uuidv7(host: Host): string {
  const bytes = Uint8Array.from(host.random(16));
  const view = new DataView(bytes.buffer);
  const ms = host.now().getTime();
  view.setUint16(0, Math.floor(ms / 2 ** 32));
  view.setUint32(2, ms % 2 ** 32);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Buffer.from(bytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

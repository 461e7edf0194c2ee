import { randomBytes } from 'node:crypto';

/** What the server takes from the machine: the clock and randomness, so that tests can set both. */
export interface Host {
  now(): Date;
  random(size: number): Uint8Array;
}

export const MACHINE: Host = {
  now: () => new Date(),
  random: (size) => randomBytes(size),
};

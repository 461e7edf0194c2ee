import { normalQuantile } from './normal';

const WORD = 0xffff_ffffn;
const LONG = 0xffff_ffff_ffff_ffffn;

/** SplitMix64 of Steele, Lea and Flood: the next 64 bits of a state. */
export function splitMix64(state: bigint): { readonly state: bigint; readonly bits: bigint } {
  const next = (state + 0x9e37_79b9_7f4a_7c15n) & LONG;
  let z = next;
  z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & LONG;
  z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & LONG;
  return { state: next, bits: z ^ (z >> 31n) };
}

/**
 * Reproducible random numbers: xoshiro128** 1.1 of Blackman and Vigna, its state made of a seed by SplitMix64 as they
 * advise. For simulation, not for secrets.
 */
export class Random {
  readonly #state: Uint32Array;

  constructor(state: readonly [number, number, number, number]) {
    this.#state = Uint32Array.from(state);
  }

  /** Throws `RangeError` when the seed is no whole number from 0 that a float holds exactly. */
  static of(seed: number): Random {
    if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`${seed} is no seed`);
    const first = splitMix64(BigInt(seed));
    const second = splitMix64(first.state);
    const words = [first.bits, first.bits >> 32n, second.bits, second.bits >> 32n];
    return new Random(words.map((bits) => Number(bits & WORD)) as [number, number, number, number]);
  }

  /** 32 random bits. */
  next(): number {
    const s = this.#state;
    const result = Math.imul(rotated(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const t = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = rotated(s[3]!, 11);
    return result;
  }

  /** A number from 0 to 1, both left out, one of 2^53 in equal distance. */
  between(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 0x400_0000 + low + 0.5) / 0x20_0000_0000_0000;
  }

  normal(): number {
    return normalQuantile(this.between());
  }

  /** A draw of the gamma distribution with shape ≥ 1, by the method of Marsaglia and Tsang. */
  gamma(shape: number): number {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v <= 0) continue;
      if (Math.log(this.between()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  /** How many events of such a mean happen, by Knuth's products, in parts so small that they do not vanish. */
  poisson(mean: number): number {
    let events = 0;
    for (let left = mean; left > 0; left -= PART) {
      const limit = Math.exp(-Math.min(left, PART));
      for (let product = this.between(); product > limit; product *= this.between()) events++;
    }
    return events;
  }
}

const PART = 500;

function rotated(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

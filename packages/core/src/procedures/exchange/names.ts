import type { Json } from '../../base/json';
import type { Patch } from '../../base/patch';
import { foldedWord } from '../../tables/foldedWord';
import type { ProcedureRegister } from '../model/procedureRegister';
import { channelWord } from './procedureRow';

/** Ids by the words that people call rows by; new ones are added where that is wanted. */
export interface Names {
  /** True for a word that has an id, or would get one. */
  readonly knows: (word: string) => boolean;
  /** The id; a row is added for it where that is wanted. */
  readonly idOf: (word: string) => string | undefined;
  /** The rows that were added. */
  readonly added: () => readonly Patch[];
}

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Rows by their titles: as written first, then however people write it where only one is meant. */
export function namesOf(
  collection: 'units' | 'roles',
  rows: Iterable<Named>,
  makeRow: ((title: string) => Named) | undefined,
): Names {
  const { exact, folded } = indexOf([...rows].map(({ id, title }) => [title.trim(), id]));
  const patches: Patch[] = [];
  const find = (word: string) => exact.get(word) ?? folded.get(foldedWord(word)) ?? undefined;
  return {
    knows: (word) => makeRow !== undefined || find(word) !== undefined,
    idOf: (word) => {
      const known = find(word);
      if (known !== undefined || !makeRow) return known;
      const row = makeRow(word);
      exact.set(word, row.id);
      folded.set(foldedWord(word), row.id);
      patches.push({ op: 'add', collection, id: row.id, value: row as unknown as Json });
      return row.id;
    },
    added: () => patches,
  };
}

/** Filing channels by their letter or title. */
export function channelIds({ filingChannels }: ProcedureRegister): (word: string) => string | undefined {
  const channels = [...filingChannels];
  const { exact, folded } = indexOf([
    ...channels.map((channel): [string, string] => [channelWord(channel), channel.id]),
    ...channels.map(({ title, id }): [string, string] => [title.trim(), id]),
  ]);
  return (word) => exact.get(word) ?? folded.get(foldedWord(word)) ?? undefined;
}

function indexOf(entries: readonly (readonly [string, string])[]) {
  const exact = new Map<string, string>();
  const folded = new Map<string, string | null>();
  for (const [word, id] of entries) {
    if (!exact.has(word)) exact.set(word, id);
    const key = foldedWord(word);
    folded.set(key, folded.has(key) && folded.get(key) !== id ? null : id);
  }
  return { exact, folded };
}

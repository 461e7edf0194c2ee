import type { Issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { readStored } from '../schema/readStored';
import { CardStock } from './cardStock';
import { checkCardStock } from './checkCardStock';
import { CARD_STOCK_MIGRATIONS } from './migrations';

/**
 * The ledger in a stored document (JSON text, or its value), with every fault at once.
 *
 * No value: `document.bad_json`, `document.too_large`, `document.unknown_kind`, `document.bad_version`,
 * `document.too_new`, `document.invalid`, `document.duplicate_id`, `stock.bad_serial`, `stock.bad_range`.
 * A value with issues: those of `checkCardStock`.
 *
 * @example
 * ```ts
 * import { parseCardStock } from '@pds/core/issuance';
 *
 * parseCardStock('{"kind":"card-stock","schemaVersion":2}').issues[0]?.code; // => 'document.too_new'
 * ```
 */
export function parseCardStock(input: unknown): Result<CardStock, Issue> {
  const read = readStored(input, {
    kind: 'card-stock',
    migrations: CARD_STOCK_MIGRATIONS,
    schema: CardStock,
  });
  return read.ok ? ok(read.value, checkCardStock(read.value)) : read;
}

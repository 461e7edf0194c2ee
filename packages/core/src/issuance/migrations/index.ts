import type { Migration } from '../../schema/stored';

/** From version 1 on; one numbered file each. */
export const CARD_STOCK_MIGRATIONS: readonly Migration[] = [];

import type { Migration } from '../../schema/stored';

/** What takes a stored procedure register to today's version, in order; version 1 is the first. */
export const PROCEDURE_REGISTER_MIGRATIONS: readonly Migration[] = [];

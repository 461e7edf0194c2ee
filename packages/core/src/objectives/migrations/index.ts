import type { Migration } from '../../schema/stored';

/** From version 1 on; one numbered file each. */
export const OBJECTIVE_PLAN_MIGRATIONS: readonly Migration[] = [];

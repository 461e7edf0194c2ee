import type { Migration } from '../../schema/stored';

/** From version 1 on; one numbered file each. */
export const PILOT_PROJECT_MIGRATIONS: readonly Migration[] = [];

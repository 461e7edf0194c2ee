import type { Migration } from '../../schema/stored';
import { v2 } from './v2';

/** From one stored version of the plan to the next. */
export const PLAN_MIGRATIONS: readonly Migration[] = /* @__PURE__ */ (() => [v2])();

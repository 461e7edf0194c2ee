import type { Migration } from '../../schema/stored';
import { commandV2, v2 } from './v2';

/** From one stored version of the plan to the next. */
export const PLAN_MIGRATIONS: readonly Migration[] = /* @__PURE__ */ (() => [v2])();

/** The same for commands: what was asked of an earlier plan, asked of today's. */
export const PLAN_COMMAND_MIGRATIONS: readonly Migration[] = /* @__PURE__ */ (() => [commandV2])();

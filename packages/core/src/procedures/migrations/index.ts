import type { Migration } from '../../schema/stored';
import { v2 } from './v2';

/** From one stored version of the procedure register to the next. */
export const PROCEDURE_REGISTER_MIGRATIONS: readonly Migration[] = /* @__PURE__ */ (() => [v2])();

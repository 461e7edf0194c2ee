/** The figures of a scenario as positions in columns. `PLANNED_BY` is only there when a day was asked for. */
export const INHERENT = 0;
export const CURRENT = 1;
export const RESIDUAL = 2;
export const PLANNED_BY = 3;
export const STAGES = 4;

import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import { type AxisFigure, axisFigure, type CountedAxis, counterOf, countersOf } from './axisFigure';
import { protectedCounts } from './protectedCounts';

/** What is known of some procedures on the day. */
export interface RollUpPart {
  /** The id of a municipality's register, the code (else the id) of a body or of a function. */
  readonly id: string;
  readonly title: string;
  /** The denominator of every figure of the part. */
  readonly procedures: number;
  /** Those with an assessment on the day. */
  readonly assessed: number;
  /** `null` where nothing is assessed: that is no zero. */
  readonly axes: readonly AxisFigure[] | null;
  /** The words of `classify` with their counts, out of `assessed`, in alphabetical order; none without it. */
  readonly classes: readonly { readonly name: string; readonly count: number | null }[];
}

/** Counts that grow while procedures are walked. */
export interface Tally {
  readonly id: string;
  readonly title: string;
  procedures: number;
  assessed: number;
  readonly counters: Int32Array;
  readonly classes: Map<string, number>;
}

/** What is counted how. */
export interface Counting {
  readonly axes: readonly CountedAxis[];
  readonly classify: ((assessment: Assessment, procedure: Procedure) => string) | undefined;
  readonly minimum: number;
}

/** Makes tallies, counts procedures into them, adds them up and tells them as parts. */
export function talliesBy({ axes, classify, minimum }: Counting) {
  const { starts, size } = countersOf(axes);

  return {
    tally: (id: string, title: string): Tally => ({
      id,
      title,
      procedures: 0,
      assessed: 0,
      counters: new Int32Array(size),
      classes: new Map(),
    }),

    count(tally: Tally, procedure: Procedure, assessment: Assessment | undefined): void {
      tally.procedures += 1;
      for (let i = 0; i < axes.length; i++) {
        const axis = axes[i]!;
        const at = starts[i]! + counterOf(axis, assessment?.levels[axis.id]);
        tally.counters[at] = tally.counters[at]! + 1;
      }
      if (!assessment) return;
      tally.assessed += 1;
      const name = classify?.(assessment, procedure);
      if (name !== undefined) tally.classes.set(name, (tally.classes.get(name) ?? 0) + 1);
    },

    add(into: Tally, tally: Tally): void {
      into.procedures += tally.procedures;
      into.assessed += tally.assessed;
      for (let i = 0; i < size; i++) into.counters[i] = into.counters[i]! + tally.counters[i]!;
      for (const [name, count] of tally.classes)
        into.classes.set(name, (into.classes.get(name) ?? 0) + count);
    },

    part({ id, title, procedures, assessed, counters, classes }: Tally): RollUpPart {
      return {
        id,
        title,
        procedures,
        assessed,
        axes: assessed === 0 ? null : axes.map((axis, i) => axisFigure(axis, counters, starts[i]!, minimum)),
        classes: classFigures(classes, minimum),
      };
    },
  };
}

function classFigures(classes: ReadonlyMap<string, number>, minimum: number): RollUpPart['classes'] {
  const names = [...classes.keys()].sort();
  const counts = protectedCounts(
    names.map((name) => classes.get(name)!),
    minimum,
  );
  return names.map((name, i) => ({ name, count: counts[i]! }));
}

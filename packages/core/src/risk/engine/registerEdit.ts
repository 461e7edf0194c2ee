import type * as z from 'zod';
import { collectionOf } from '../../base/collection';
import { type Issue, issueAt } from '../../base/issue';
import { applyPatches, type Patch, type PatchIssue, placeOf } from '../../base/patch';
import { err, ok, type Result } from '../../base/result';
import { readShape } from '../../schema/shape';
import {
  linkId,
  RegisterAsset,
  RegisterControl,
  RegisterLink,
  RegisterScenario,
  type RiskRegister,
} from '../register';
import { NONE } from './chains';
import type { RiskModel } from './riskModel';

type Name = keyof RiskRegister;

type Row = RiskRegister[Name][number];

/** How a collection's rows are found and put. */
interface Shelf {
  readonly shape: z.ZodType<Row>;
  row(model: RiskModel, id: string): Row | undefined;
  put(model: RiskModel, id: string, row: Row | undefined): void;
}

const SHELVES: Readonly<Record<Name, Shelf>> = {
  assets: {
    shape: RegisterAsset,
    row: ({ graph }, id) => graph.row(graph.ids.find(id)),
    put: (model, id, row) => model.putAsset(id, row as RegisterAsset | undefined),
  },
  scenarios: {
    shape: RegisterScenario,
    row: ({ scenarios }, id) => scenarios.row(scenarios.ids.find(id)),
    put: (model, id, row) => model.putScenario(id, row as RegisterScenario | undefined),
  },
  controls: {
    shape: RegisterControl,
    row: ({ controls }, id) => controls.row(controls.ids.find(id)),
    put: (model, id, row) => model.putControl(id, row as RegisterControl | undefined),
  },
  links: {
    shape: RegisterLink,
    row: ({ links }, id) => {
      const link = links.find(id);
      return link === NONE ? undefined : links.row(link);
    },
    put: (model, id, row) => model.putLink(id, row as RegisterLink | undefined),
  },
};

/** The row as it was, to be put back. */
interface Undo {
  readonly collection: Name;
  readonly id: string;
  readonly row: Row | undefined;
}

/**
 * Puts the patches into the model, all or none: the rows of a list that fails are put back as they were. Faults are
 * those of `applyPatches`, and `document.*` for a row that would lose its shape.
 */
export function editRegister(model: RiskModel, patches: readonly Patch[]): Result<null, Issue> {
  const undo: Undo[] = [];
  for (const patch of patches) {
    const step = patched(model, patch);
    if (!step.ok) {
      for (const { collection, id, row } of undo.reverse()) SHELVES[collection].put(model, id, row);
      return step;
    }
    const { collection, before, after } = step.value;
    if (patch.op === 'move') continue;
    undo.push({ collection, id: patch.id, row: before });
    SHELVES[collection].put(model, patch.id, after);
  }
  for (const { op, collection, id } of patches) if (op === 'remove') model.forgetDuplicates(collection, id);
  return ok(null);
}

interface Step {
  readonly collection: Name;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

function patched(model: RiskModel, patch: Patch): Result<Step, Issue> {
  if (!Object.hasOwn(SHELVES, patch.collection)) return fail('patch.unknown_collection', patch);
  const collection = patch.collection as Name;
  const shelf = SHELVES[collection];
  const before = shelf.row(model, patch.id);
  if ((patch.op === 'add' || patch.op === 'move') && patch.before !== undefined) {
    const isItself = patch.op === 'move' && patch.before === patch.id;
    if (isItself || !shelf.row(model, patch.before)) return fail('patch.unknown_row', patch);
  }
  if (patch.op === 'add') {
    if (before) return fail('patch.row_exists', patch);
    return shaped(shelf, patch, { collection, before, after: patch.value as unknown as Row });
  }
  if (!before) return fail('patch.unknown_row', patch);
  if (patch.op === 'remove') return ok({ collection, before, after: undefined });
  if (patch.op === 'move') return ok({ collection, before, after: before });
  const named = { ...before, id: patch.id };
  const changed = applyPatches({ id: 'register', [collection]: collectionOf([named]) }, [patch]);
  if (!changed.ok) return changed;
  const [after] = changed.value.next[collection] as unknown as Iterable<Row>;
  return shaped(shelf, patch, {
    collection,
    before,
    after: before.id === undefined ? unnamed(after!) : after,
  });
}

function unnamed(row: Row): Row {
  const { id: _, ...rest } = row as RegisterLink;
  return rest;
}

/** The step, if its row has the shape of its collection and is called as the patch calls it. */
function shaped(shelf: Shelf, patch: Patch, step: Step): Result<Step, Issue> {
  const read = readShape(shelf.shape, step.after);
  if (!read.ok) return err(read.issues.map((issue) => issueAt(issue, step.collection, patch.id)));
  return nameOf(step.collection, read.value) === patch.id ? ok(step) : fail('patch.bad_path', patch);
}

function nameOf(collection: Name, row: Row): string | undefined {
  return collection === 'links' ? linkId(row as RegisterLink) : row.id;
}

function fail(code: PatchIssue['code'], patch: Patch): Result<never, PatchIssue> {
  const { collection, id } = patch;
  return err([{ code, severity: 'error', path: placeOf(patch), params: { collection, id } } as PatchIssue]);
}

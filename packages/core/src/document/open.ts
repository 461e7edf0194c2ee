import type { Issue } from '../base/issue';
import { canonicalJson } from '../base/json';
import { err, ok, type Result } from '../base/result';
import type { CardStock } from '../issuance/cardStock';
import { parseCardStock } from '../issuance/parseCardStock';
import type { ObjectivePlan } from '../objectives/objectivePlan';
import { parseObjectivePlan } from '../objectives/parseObjectivePlan';
import { parsePilotProject } from '../pilot/parsePilotProject';
import type { PilotProject } from '../pilot/pilotProject';
import type { SecurityPlan } from '../plan/model/plan';
import { parseSecurityPlan } from '../plan/parseSecurityPlan';
import { parseProcedureRegister } from '../procedures/model/parseProcedureRegister';
import type { ProcedureRegister } from '../procedures/model/procedureRegister';
import { parseJson } from '../schema/stored';

/** Every kind of record that can be stored, told apart by `kind`. */
export type StoredRecord = SecurityPlan | ProcedureRegister | ObjectivePlan | PilotProject | CardStock;
export type RecordKind = StoredRecord['kind'];

/** One opener per kind; each migrates, validates and tells what is wrong. */
const OPENERS: {
  readonly [Kind in RecordKind]: (json: unknown) => Result<Extract<StoredRecord, { kind: Kind }>, Issue>;
} = {
  'security-plan': parseSecurityPlan,
  'procedure-register': parseProcedureRegister,
  'objective-plan': parseObjectivePlan,
  'pilot-project': parsePilotProject,
  'card-stock': parseCardStock,
};

/** The kinds that `open` knows. */
export const RECORD_KINDS = /* @__PURE__ */ (() => Object.keys(OPENERS) as RecordKind[])();

/**
 * A stored record of any kind, from text or data, brought to today's version. No value: `document.bad_json` with its
 * offset, `document.too_large`, `document.unknown_kind`, `document.bad_version`, `document.too_new`,
 * `document.invalid`, `document.duplicate_id`. Readable but wrong: the kind's own errors beside the value.
 *
 * @example
 * ```ts
 * import { open } from '@pds/core/document';
 *
 * open('{"kind":"security-plan","schemaVersion":9}').issues[0]?.params; // => { found: 9, supported: 2 }
 * open('{"kind":"recipe"}').issues[0]?.code; // => 'document.unknown_kind'
 * ```
 */
export function open(input: unknown): Result<StoredRecord, Issue> {
  const data = typeof input === 'string' ? parseJson(input) : ok(input);
  if (!data.ok) return data;
  const kind: unknown =
    typeof data.value === 'object' && data.value !== null
      ? (data.value as { readonly kind?: unknown }).kind
      : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(OPENERS, kind)) {
    const found = typeof kind === 'string' ? kind.slice(0, 100) : '';
    return err([{ code: 'document.unknown_kind', severity: 'error', path: ['kind'], params: { found } }]);
  }
  return OPENERS[kind as RecordKind](data.value);
}

/**
 * The record as canonical JSON: the same record is the same text, and `open` gives it back.
 *
 * @example
 * ```ts
 * import { open, save } from '@pds/core/document';
 * import { createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * const reopened = open(save(plan));
 * reopened.ok && save(reopened.value) === save(plan); // => true
 * ```
 */
export function save(record: StoredRecord): string {
  return canonicalJson(record);
}

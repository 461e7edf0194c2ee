import type { CivilDate } from '../../base/civilDate';
import type { ReasonKind } from '../../schema/levels';
import type { Authentication, ServiceAttributes } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import type { Condition } from './condition';
import { type Axis, SCALES } from './scales';

/** A level as it is held: a code, several of which one is right, not assessed, printed "n.d.", lost in the source. */
export type LevelValue = number | readonly number[] | null | 'nd' | 'unknown';

/** A level for each axis of `SCALES`; one left out was not assessed. Scales of other names are not read. */
export type AxisLevels = { readonly [Name in Axis]?: LevelValue };

/** A level on every axis. */
export type LevelTriple = Readonly<Record<Axis, number>>;

/** The axes in the order of the scales. */
export const AXES = ['web', 'integration', 'visura'] as const satisfies readonly Axis[];

/**
 * What is known of a service beside its levels: the attributes of its assessment and what its procedure says. What is
 * left out is not there (no booking, no authentication, no reason); what is `null`, `'nd'` or `'unknown'` nobody knows,
 * and a rule that asks for it is silent. So it is with a `paymentDue` that is left out: nobody knows it. `on` is the day
 * on which the service stood so.
 */
export interface LevelAttributes extends Partial<ServiceAttributes>, ProcedureFacts {}

/** What rules ask beside levels and attributes: what the procedure says, and what the register says of its channels. */
export interface ProcedureFacts {
  readonly list?: Procedure['list'];
  readonly listReason?: ReasonKind | undefined;
  readonly deskReason?: ReasonKind | undefined;
  readonly kind?: Procedure['kind'];
  readonly on?: CivilDate | undefined;
  /** Applicants are identified by a code and a picture of their document that the municipality keeps (5.1 e). */
  readonly mixedIdentification?: boolean | null | undefined;
  /** Some of what is filed flows into the back office without being registered (5.2 a). */
  readonly unregisteredFormation?: boolean | null | undefined;
}

/** What may be read otherwise. */
export interface RuleOptions {
  /**
   * After this day credentials of one's own are told: 28 February 2021 by default. D.L. 76/2020, art. 24, was not read for this
   * toolkit; reports say that from that day none are given out, and that those held may be used until 30 September 2021.
   */
  readonly ownCredentialsUntil?: CivilDate;
}

export const OWN_CREDENTIALS_UNTIL = '2021-02-28';

/** The state of a service as rules and tables ask for it: nothing left out, `null` for what is not known. */
export interface ServiceState {
  readonly web: number | readonly number[] | null;
  readonly integration: number | readonly number[] | null;
  readonly visura: number | readonly number[] | null;
  readonly infoPage: boolean | null;
  readonly formAvailable: boolean | null;
  readonly faxOnly: boolean;
  readonly booking: boolean | null;
  readonly guided: boolean | null;
  readonly prefill: boolean | null;
  readonly proactive: boolean | null;
  readonly paymentDue: 'none' | 'sometimes' | 'always' | null;
  readonly strongAuthentication: boolean | null;
  readonly expiredCredentials: boolean | null;
  readonly mixedIdentification: boolean | null;
  readonly unregisteredFormation: boolean | null;
  readonly list: 'A' | 'B' | 'none' | null;
  readonly listReason: ReasonKind | 'none';
  readonly deskReason: ReasonKind | 'none';
  readonly kind: Exclude<Procedure['kind'], 'nd' | 'unknown'> | 'none';
}

/** A condition on the state of a service, as rules, tables and crosswalks hold it. */
export type LevelCondition = Condition<ServiceState>;

const STRONG: readonly Authentication[] = ['spid2', 'spid3', 'cns', 'cie', 'eidas'];
const OWN: readonly Authentication[] = ['password', 'regional'];

export function serviceState(
  levels: AxisLevels,
  attributes: LevelAttributes,
  options: RuleOptions = {},
): ServiceState {
  return stateOf(levels, attributes, attributes, options);
}

/** The same of attributes and facts that stand apart, so that nothing is copied for whole registers. */
export function stateOf(
  levels: AxisLevels,
  attributes: Partial<ServiceAttributes>,
  facts: ProcedureFacts,
  { ownCredentialsUntil = OWN_CREDENTIALS_UNTIL }: RuleOptions = {},
): ServiceState {
  const means = told(attributes.authentication, []);
  const { formSentBy = [] } = attributes;
  const { on } = facts;
  return {
    web: knownLevel(levels, 'web'),
    integration: knownLevel(levels, 'integration'),
    visura: knownLevel(levels, 'visura'),
    infoPage: told(attributes.infoPage, false),
    formAvailable: told(attributes.formAvailable, false),
    faxOnly: formSentBy.length > 0 && formSentBy.every((way) => way === 'fax'),
    booking: told(attributes.booking, false),
    guided: told(attributes.guided, false),
    prefill: told(attributes.prefill, false),
    proactive: told(attributes.proactive, false),
    paymentDue: told(attributes.paymentDue, null),
    strongAuthentication: isStrong(means),
    expiredCredentials:
      on === undefined ? null : means && on > ownCredentialsUntil && means.some((each) => OWN.includes(each)),
    mixedIdentification: told(facts.mixedIdentification, false),
    unregisteredFormation: told(facts.unregisteredFormation, false),
    list: told(facts.list, 'none'),
    listReason: facts.listReason ?? 'none',
    deskReason: facts.deskReason ?? 'none',
    kind: told(facts.kind, 'none'),
  };
}

/** True when some of the means identify a person at SPID level 2 or above; `null` where they are not known. */
export function isStrong(means: readonly Authentication[] | null): boolean | null {
  return means === null ? null : means.some((each) => STRONG.includes(each));
}

type Unknown = null | 'nd' | 'unknown';

function told<Value, LeftOut>(
  value: Value | Unknown | undefined,
  leftOut: LeftOut,
): Exclude<Value, Unknown> | LeftOut | null {
  if (value === undefined) return leftOut;
  return value === null || value === 'nd' || value === 'unknown' ? null : (value as Exclude<Value, Unknown>);
}

/** The level or the levels left open; `null` for what was not assessed, and for codes that the scale lacks. */
export function knownLevel(levels: AxisLevels, axis: Axis): number | readonly number[] | null {
  const value = levels[axis];
  if (typeof value === 'number') return isLevel(value, axis) ? value : null;
  return Array.isArray(value) && value.length > 0 && value.every((code) => isLevel(code, axis))
    ? value
    : null;
}

/** The levels of which one is right; none where the level is not known. */
export function openLevels(levels: AxisLevels, axis: Axis): readonly number[] {
  const level = knownLevel(levels, axis);
  if (level === null) return NONE;
  return typeof level === 'number' ? ALONE[level]! : level;
}

/** Made once: whole registers are asked about every step. */
const NONE: readonly number[] = [];
const ALONE: readonly (readonly number[])[] = /* @__PURE__ */ (() =>
  SCALES.integration.levels.map(({ code }) => [code]))();

/** The level, or those between which it is open, as text: `3/5`. */
export function levelText(open: readonly number[]): string {
  return open.join('/');
}

/** True for a code that the axis has: codes count up from 0. */
export function isLevel(code: number, axis: Axis): boolean {
  return Number.isInteger(code) && code >= 0 && code < SCALES[axis].levels.length;
}

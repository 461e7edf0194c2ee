import type { AccessMode, Application, UserClass } from '../model/digitalModel';
import type { ProcedureRegister } from '../model/procedureRegister';

/** A region's model of digital administration: by which ways each class of users comes, and who gives which way. */
export interface DigitalModel {
  readonly classes: Readonly<Record<NonNullable<UserClass['kind']>, readonly AccessMode[]>>;
  readonly ways: Readonly<Record<AccessMode, readonly Application['kind'][]>>;
}

/**
 * The Modello di Amministrazione Digitale of the Community Network Emilia-Romagna, as the plan of Cesena tells it (4.3).
 * The ways of each class are printed. That shared services are given by the internal applications, which take part in
 * the integrated services, is our reading.
 */
export const MAD: DigitalModel = {
  classes: {
    internal: ['direct', 'model-services', 'online'],
    'other-bodies': ['shared-services', 'online'],
    public: ['online'],
  },
  ways: {
    direct: ['vertical'],
    'model-services': ['internal'],
    'shared-services': ['internal'],
    online: ['online', 'search'],
  },
};

/**
 * The ways by which a class of users reaches data: those that the register gives the class, else those that the model
 * gives its kind; none is known of a class without either.
 *
 * @example
 * ```ts
 * import { waysOf } from '@pds/core/procedures';
 *
 * waysOf({ id: 'k1', title: 'Cittadini', kind: 'public', access: [] }); // => ['online']
 * ```
 */
export function waysOf({ kind, access }: UserClass, model: DigitalModel = MAD): readonly AccessMode[] {
  const own = access.flatMap(({ mode }) => mode ?? []);
  if (own.length > 0) return own;
  return kind === undefined ? [] : model.classes[kind];
}

/**
 * Whether applications of a kind may serve a class of users by a way.
 *
 * @example
 * ```ts
 * import { mayServe } from '@pds/core/procedures';
 *
 * mayServe('vertical', 'internal', 'direct'); // => true
 * mayServe('vertical', 'public', 'direct'); // => false
 * mayServe('search', 'public', 'online'); // => true
 * ```
 */
export function mayServe(
  kind: Application['kind'],
  userClass: NonNullable<UserClass['kind']>,
  way: AccessMode,
  model: DigitalModel = MAD,
): boolean {
  return model.classes[userClass].includes(way) && model.ways[way].includes(kind);
}

/** The applications that serve a class of users, by one way where it is named. */
export function applicationsFor(
  { applications }: Pick<ProcedureRegister, 'applications'>,
  userClassId: string,
  way?: AccessMode,
): readonly Application[] {
  return [...applications].filter(({ serves }) =>
    serves.some((served) => served.userClassId === userClassId && (way === undefined || served.mode === way)),
  );
}

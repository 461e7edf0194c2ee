import type { Db } from '../database/database';
import { listMunicipalities } from '../store/municipalities';

/** The one account that a sign-in name can mean, whether or not there is such an account. */
export interface Login {
  readonly municipalityId: string;
  readonly name: string;
}

/**
 * Whom a sign-in name means: `name@municipality`, and without `@` somebody of the home municipality. `undefined` for a
 * municipality that is not here and for a second `@`, so that nobody has two names.
 */
export async function resolveLogin(db: Db, text: string): Promise<Login | undefined> {
  const [name = '', slug, ...more] = text.trim().toLowerCase().split('@');
  if (more.length > 0) return undefined;
  const body = (await listMunicipalities(db)).find((each) =>
    slug === undefined ? each.home : each.slug === slug,
  );
  return body && { municipalityId: body.municipalityId, name };
}

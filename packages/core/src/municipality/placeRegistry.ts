import type { CivilDate } from '../base/civilDate';

/** A municipality or a foreign state as the registers know it, with the days between which its name and code held. */
export interface Place {
  /** Belfiore code: a letter and three digits. */
  readonly belfioreCode: string;
  /** ISTAT code of six digits; absent for foreign states. */
  readonly istatCode?: string;
  readonly name: string;
  readonly province?: string;
  readonly validFrom?: CivilDate;
  readonly validTo?: CivilDate;
}

/** Looks places up; the table behind it is the host's (ANPR's archive of municipalities, ISTAT). */
export interface PlaceRegistry {
  byBelfioreCode(code: string): readonly Place[];
  byIstatCode(code: string): readonly Place[];
  byName(name: string): readonly Place[];
}

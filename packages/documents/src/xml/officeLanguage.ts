import type { Language } from '@pds/core/base';

/** The language with the country whose spelling office programs check it by. */
export const COUNTRIES: Readonly<Record<Language, string>> = {
  it: 'IT',
  de: 'DE',
  en: 'GB',
  fr: 'FR',
  sl: 'SI',
};

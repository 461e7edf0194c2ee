import { CATEGORIES, SCOPES } from './publiccodeVocabulary.mjs';

/**
 * What the standard asks of a key's value: publiccode.yml 0.7, https://yml.publiccode.tools.
 *
 * @typedef {object} Rule
 * @property {string} key path with dots; `*` stands for every language
 * @property {(value: unknown) => boolean} holds
 * @property {string} asks
 * @property {boolean} [optional] the key may be left out
 */

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** @type {readonly Rule[]} */
const RULES = [
  { key: 'publiccodeYmlVersion', holds: (value) => value === '0.7', asks: "must be '0.7', as text" },
  { key: 'name', holds: isText, asks: 'must be text' },
  { key: 'url', holds: isAddress, asks: 'must be an https address' },
  { key: 'platforms', holds: isTexts, asks: 'must be a list of texts' },
  {
    key: 'landingURL',
    holds: isAddress,
    asks: 'must be an https address',
    optional: true,
  },
  {
    key: 'categories',
    holds: (value) => isTexts(value) && value.every((category) => CATEGORIES.includes(category)),
    asks: 'must be a list of categories of the standard',
    optional: true,
  },
  {
    key: 'intendedAudience.countries',
    holds: (value) => isTexts(value) && value.every((country) => /^[A-Z]{2}$/.test(country)),
    asks: 'must be a list of ISO 3166-1 codes in capitals',
    optional: true,
  },
  {
    key: 'intendedAudience.scope',
    holds: (value) => isTexts(value) && value.every((scope) => SCOPES.includes(scope)),
    asks: 'must be a list of scopes of the standard',
    optional: true,
  },
  {
    key: 'supports',
    holds: (value) => Array.isArray(value) && value.every((each) => /^(alias|https|urn):./.test(each?.id)),
    asks: 'must be a list of ids that are aliases or URIs',
    optional: true,
  },
  {
    key: 'developmentStatus',
    holds: oneOf('concept', 'development', 'beta', 'stable', 'obsolete'),
    asks: 'is no status',
  },
  {
    key: 'softwareType',
    holds: oneOf(
      'standalone/mobile',
      'standalone/iot',
      'standalone/desktop',
      'standalone/web',
      'standalone/backend',
      'standalone/other',
      'addon',
      'library',
      'configurationFiles',
    ),
    asks: 'is no type of software',
  },
  {
    key: 'description.*.shortDescription',
    holds: (value) => isText(value) && value.length <= 150,
    asks: 'must be text of at most 150 characters',
  },
  {
    key: 'description.*.longDescription',
    holds: (value) => isText(value) && value.length >= 150 && value.length <= 10_000,
    asks: 'must be text of 150 to 10,000 characters',
  },
  { key: 'description.*.features', holds: isTexts, asks: 'must be a list of texts' },
  { key: 'legal.license', holds: isText, asks: 'must be an SPDX expression' },
  {
    key: 'maintenance.type',
    holds: oneOf('internal', 'contract', 'community', 'none'),
    asks: 'is no kind of maintenance',
  },
  {
    key: 'maintenance.contacts',
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isContact),
    asks: 'must be a list of contacts with names, and e-mail addresses where they have one',
  },
  {
    key: 'localisation.localisationReady',
    holds: (value) => typeof value === 'boolean',
    asks: 'must be true or false',
  },
  {
    key: 'localisation.availableLanguages',
    holds: (value) => isTexts(value) && value.every((tag) => LANGUAGE.test(tag)),
    asks: 'must be a list of language tags',
  },
];

/**
 * What keeps a publiccode.yml from being one.
 *
 * @param {unknown} document parsed YAML
 * @returns {string[]}
 */
export function publiccodeFaults(document) {
  const faults = RULES.flatMap(({ key, holds, asks, optional }) =>
    valuesAt(document, key.split('.'))
      .filter(({ value }) => !(optional && value === undefined) && !holds(value))
      .map(({ path }) => `'${path}' ${asks}.`),
  );
  const countries = Object.keys(document ?? {}).filter((key) => /^[A-Z]{2}$/i.test(key));
  return [...faults, ...countries.map((key) => `'${key}' is a section of a country: those are deprecated.`)];
}

/**
 * @param {unknown} value
 * @param {readonly string[]} path
 * @param {string} [walked]
 * @returns {{ path: string, value: unknown }[]}
 */
function valuesAt(value, [key, ...rest], walked = '') {
  if (key === undefined) return [{ path: walked, value }];
  const record = /** @type {Record<string, unknown>} */ (
    typeof value === 'object' && value !== null ? value : {}
  );
  const keys = key === '*' ? Object.keys(record) : [key];
  return keys.flatMap((name) => valuesAt(record[name], rest, walked === '' ? name : `${walked}.${name}`));
}

/** @param {unknown} value @returns {value is string} */
function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}

/** @param {unknown} value @returns {value is string[]} */
function isTexts(value) {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

/** @param {{ name?: unknown, email?: unknown } | null} contact */
function isContact(contact) {
  return (
    isText(contact?.name) && (contact.email === undefined || /^\S+@\S+\.\S+$/.test(String(contact.email)))
  );
}

/** @param {unknown} value */
function isAddress(value) {
  return isText(value) && value.startsWith('https://') && URL.canParse(value);
}

/** @param {...string} allowed */
function oneOf(...allowed) {
  return (/** @type {unknown} */ value) => isText(value) && allowed.includes(value);
}

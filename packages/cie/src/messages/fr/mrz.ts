import type { MessageTable } from '@pds/core/base';
import type { MrzIssueTable } from '../../mrz/issues';

const FIELDS: Readonly<Record<string, string>> = {
  documentNumber: 'du numéro du document',
  birthDate: 'de la date de naissance',
  expiryDate: 'de la date d’expiration',
  optionalData: 'des données facultatives',
  composite: 'd’ensemble',
};

/** The line that is missing, counted from none. */
const ORDINALS = ['première', 'deuxième', 'troisième'];

export const mrz: MessageTable<MrzIssueTable> = {
  'mrz.empty': () => 'Le texte de la zone de lecture automatique manque.',
  'mrz.too_large': ({ limit }) =>
    `Le texte est trop long pour être une zone de lecture automatique : ${limit} caractères au plus.`,
  'mrz.line_count': ({ found, allowed }) => {
    if (allowed.length > 1)
      return `La zone de lecture automatique compte ${allowed.join(' ou ')} lignes : on en trouve ${found}.`;
    const [expected = 0] = allowed;
    return found < expected
      ? `La ${ORDINALS[found]} ligne manque : avec des lignes de cette longueur, la zone de lecture automatique en compte ${expected}.`
      : `Avec des lignes de cette longueur, la zone de lecture automatique en compte ${expected} : on en trouve ${found}.`;
  },
  'mrz.unbroken_length': ({ found, allowed }) =>
    `Sur une seule ligne, la zone de lecture automatique compte ${allowed.join(' ou ')} caractères : on en trouve ${found}.`,
  'mrz.line_length': ({ line, expected, found }) =>
    `Ligne ${line + 1} : il faut ${expected} caractères, on en trouve ${found}.`,
  'mrz.illegal_character': ({ line, column, character }) =>
    `Ligne ${line + 1}, position ${column + 1} : le caractère « ${character} » n’est pas admis (uniquement lettres majuscules sans accent, chiffres et « < »).`,
  'mrz.check_digit': ({ line, start, checks, expected, found }) =>
    `Ligne ${line + 1}, position ${start + 1} : le chiffre de contrôle ${FIELDS[checks] ?? ''} est « ${found} », il devrait être « ${expected} ». L’un des caractères contrôlés a été mal lu ou altéré.`,
  'mrz.check_digit_filler': () =>
    'Le chiffre de contrôle du numéro long du document est calculé autrement que prévu, mais comme le font certains États.',
  'mrz.document_code': ({ line }) =>
    `Ligne ${line + 1} : le code du type de document n’est pas parmi ceux qui sont prévus.`,
  'mrz.unknown_state': ({ line, start }) =>
    `Ligne ${line + 1}, position ${start + 1} : le code de l’État ou de la nationalité n’existe pas.`,
  'mrz.bad_sex': ({ line, start }) =>
    `Ligne ${line + 1}, position ${start + 1} : le sexe est indiqué par « M », « F » ou « < ».`,
  'mrz.unreadable_date': ({ line, start }) =>
    `Ligne ${line + 1}, position ${start + 1} : la date est illisible (année, mois et jour de deux chiffres).`,
  'mrz.impossible_date': ({ line, start }) =>
    `Ligne ${line + 1}, position ${start + 1} : la date n’existe pas dans le calendrier.`,
  'mrz.digit_in_name': ({ line }) => `Ligne ${line + 1} : le nom contient un chiffre.`,
  'mrz.name_separator': ({ line }) =>
    `Ligne ${line + 1} : le nom et le prénom ne sont pas séparés comme prévu (« << » une seule fois).`,
  'mrz.field_missing': ({ line, start }) =>
    `Ligne ${line + 1}, position ${start + 1} : une donnée obligatoire manque.`,
  'mrz.name_truncated': () =>
    'Le nom occupe tout l’espace disponible : il pourrait être abrégé par rapport au nom entier.',
  'mrz.ambiguous_century': () =>
    'L’année de naissance n’a que deux chiffres et pourrait être antérieure de cent ans : la comparer avec la date imprimée.',
  'mrz.expired': () => 'Le document est expiré.',
};

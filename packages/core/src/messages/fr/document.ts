import type { MessageTable } from '../../base/issue';
import type { PatchIssueTable } from '../../base/patch';
import type { DocumentIssueTable, ShapeFault } from '../../schema/issues';

const FAULTS: Readonly<Record<ShapeFault, string>> = {
  missing: 'une donnée obligatoire manque',
  type: 'la donnée n’est pas du type prévu',
  value: 'la valeur n’est pas parmi celles qui sont admises',
  format: 'la donnée n’est pas écrite sous la forme prévue',
  'too-small': 'la valeur est trop petite ou le texte trop court',
  'too-big': 'la valeur est trop grande ou le texte trop long',
  'unknown-field': 'le champ n’est pas prévu',
  other: 'la donnée n’est pas valable',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'oui ou non',
  array: 'une liste',
  object: 'un groupe de données',
  record: 'un groupe de données',
};

const FORMS: Readonly<Record<string, string>> = {
  text: 'un texte fait de caractères valables',
  date: 'une date comme 2026-03-05',
  'month-day': 'mois et jour comme 06-24',
  datetime: 'date et heure avec fuseau comme 2026-03-05T10:42:00+01:00',
};

/** What was expected, in words, in brackets; nothing where the schema's own word would not help. */
const EXPECTED: Partial<Record<ShapeFault, (expected: string) => string | undefined>> = {
  type: (kind) => KINDS[kind],
  value: (values) => values.replaceAll(' | ', ', '),
  format: (form) => FORMS[form],
  'too-small': (least) => `au moins ${least}`,
  'too-big': (most) => `au plus ${most}`,
};

export const document: MessageTable<DocumentIssueTable & PatchIssueTable> = {
  'document.bad_json': () => 'Le fichier est illisible : son contenu est incomplet ou endommagé.',
  'document.too_large': () => 'Le fichier est trop volumineux pour être lu.',
  'document.unknown_kind': () => 'Le fichier ne contient aucun document que ce programme connaisse.',
  'document.bad_version': () => 'Le document ne dit pas dans quelle version il a été écrit.',
  'document.too_new': ({ found, supported }) =>
    `Le document est d’une version plus récente (${found}) que celle que ce programme connaît (${supported}) : il faut mettre à jour le programme.`,
  'document.invalid': ({ fault, expected }) => {
    const words = expected === '' ? undefined : EXPECTED[fault]?.(expected);
    return `Donnée non valable : ${FAULTS[fault]}${words === undefined ? '' : ` (${words})`}.`;
  },
  'document.more_issues': ({ count }) =>
    count > 1
      ? `${count} autres erreurs du même type ne figurent pas dans la liste.`
      : `${count} autre erreur du même type ne figure pas dans la liste.`,
  'document.duplicate_id': () => 'Deux lignes de la même liste ont le même identifiant.',
  'document.dangling': () => 'La donnée renvoie à une ligne qui n’existe plus.',
  'patch.unknown_collection': () => 'La modification concerne une liste qui n’existe pas.',
  'patch.unknown_row': () => 'La modification concerne une ligne qui n’existe plus.',
  'patch.row_exists': () => 'La ligne à ajouter existe déjà.',
  'patch.bad_path': () => 'La modification concerne un champ qui n’existe pas.',
};

import type { MessageTable } from '@pds/core/base';
import type { SodIssueTable } from '../../pki/issues';

export const sod: MessageTable<SodIssueTable> = {
  'sod.structure': ({ expected }) =>
    `Le fichier de sécurité de la carte n’a pas la structure prévue (la partie ${expected} manque ou est erronée).`,
  'sod.not_signed_data': () => 'Le fichier de sécurité de la carte ne contient pas de données signées.',
  'sod.content_type': () =>
    'Le contenu signé ne se présente pas comme la liste des valeurs de contrôle (hash) des données d’un document de voyage.',
  'sod.unknown_version': ({ found }) =>
    `Le fichier de sécurité de la carte est d’une version inconnue (${found}) : il a été lu comme celles qui sont connues.`,
  'sod.unknown_hash_algorithm': ({ oid }) =>
    `Les valeurs de contrôle (hash) des données sont calculées par une méthode inconnue (${oid}) : elles ne peuvent pas être comparées.`,
  'sod.bad_version_info': () =>
    'Le fichier de sécurité de la carte n’indique pas la version sous la forme prévue.',
  'sod.no_hashes': () =>
    'Le fichier de sécurité de la carte ne contient aucune valeur de contrôle (hash) des données.',
  'sod.data_group_number': ({ found }) =>
    `Le fichier de sécurité de la carte nomme le groupe de données ${found}, qui n’existe pas.`,
  'sod.duplicate_data_group': ({ number }) =>
    `Le fichier de sécurité de la carte contient deux valeurs de contrôle (hash) pour le groupe de données ${number}.`,
  'sod.hash_length': ({ number, expected, found }) =>
    `La valeur de contrôle (hash) du groupe de données ${number} compte ${found} ${found > 1 ? 'octets' : 'octet'} : il devrait y en avoir ${expected}.`,
  'sod.hash_mismatch': ({ number }) =>
    `Le groupe de données ${number} ne correspond pas à la valeur de contrôle (hash) enregistrée : il a été altéré, il est endommagé ou il provient d’un autre document.`,
  'sod.not_covered': ({ number }) =>
    `Aucune valeur de contrôle (hash) n’est enregistrée pour le groupe de données ${number} : rien n’en garantit le contenu.`,
};

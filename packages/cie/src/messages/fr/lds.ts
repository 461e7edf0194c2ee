import type { MessageTable } from '@pds/core/base';
import type { LdsIssueTable } from '../../lds/issues';

export const lds: MessageTable<LdsIssueTable> = {
  'lds.empty_file': ({ file }) => `Le fichier ${file} est vide.`,
  'lds.wrong_tag': ({ file, expected, found }) =>
    `Ce n’est pas le fichier ${file} : il commence par une autre marque (${found} au lieu de ${expected}).`,
  'lds.trailing_data': ({ file }) =>
    `Après le contenu du fichier ${file}, il y a d’autres données, qui n’ont pas été lues.`,
  'lds.missing_object': ({ file, tag }) =>
    `Dans le fichier ${file}, il manque une partie obligatoire (élément ${tag}).`,
  'lds.bad_version': ({ file, tag }) =>
    `Dans le fichier ${file}, la version (élément ${tag}) n’est pas écrite sous la forme prévue.`,
  'lds.unknown_tag': ({ tag }) => `La liste des données de la carte nomme un groupe inconnu (${tag}).`,
  'lds.unknown_data_group': ({ number }) =>
    `Le groupe de données ${number} n’existe pas : ils vont de 1 à 16.`,
  'lds.not_read_yet': ({ number }) =>
    `Ce programme ne lit pas encore le contenu du groupe de données ${number}.`,
  'lds.mrz_length': ({ found, allowed }) =>
    `La zone de lecture automatique dans la puce compte ${found} ${found > 1 ? 'caractères' : 'caractère'} : il devrait y en avoir ${allowed.join(' ou ')}.`,
};

import type { MessageTable } from '@pds/core/base';
import type { LdsIssueTable } from '../../lds/issues';

export const lds: MessageTable<LdsIssueTable> = {
  'lds.empty_file': ({ file }) => `Il file ${file} è vuoto.`,
  'lds.wrong_tag': ({ file, expected, found }) =>
    `Questo non è il file ${file}: comincia con un altro contrassegno (${found} invece di ${expected}).`,
  'lds.trailing_data': ({ file }) =>
    `Dopo il contenuto del file ${file} ci sono altri dati, che non sono stati letti.`,
  'lds.missing_object': ({ file, tag }) => `Nel file ${file} manca una parte obbligatoria (elemento ${tag}).`,
  'lds.bad_version': ({ file, tag }) =>
    `Nel file ${file} la versione (elemento ${tag}) non è scritta nella forma prevista.`,
  'lds.unknown_tag': ({ tag }) => `L'elenco dei dati della carta nomina un gruppo sconosciuto (${tag}).`,
  'lds.unknown_data_group': ({ number }) => `Il gruppo di dati ${number} non esiste: vanno da 1 a 16.`,
  'lds.not_read_yet': ({ number }) =>
    `Questo programma non legge ancora il contenuto del gruppo di dati ${number}.`,
  'lds.mrz_length': ({ found, allowed }) =>
    `La zona a lettura ottica nel chip ha ${found} caratteri: dovrebbero essere ${allowed.join(' o ')}.`,
};

import type { MessageTable } from '@pds/core/base';
import type { LdsIssueTable } from '../../lds/issues';

export const lds: MessageTable<LdsIssueTable> = {
  'lds.empty_file': ({ file }) => `Die Datei ${file} ist leer.`,
  'lds.wrong_tag': ({ file, expected, found }) =>
    `Dies ist nicht die Datei ${file}: Sie müsste mit ${expected} beginnen, beginnt aber mit ${found}.`,
  'lds.trailing_data': ({ file }) =>
    `Nach dem Inhalt der Datei ${file} stehen weitere Daten, die nicht gelesen wurden.`,
  'lds.missing_object': ({ file, tag }) => `In der Datei ${file} fehlt das Pflichtelement ${tag}.`,
  'lds.bad_version': ({ file, tag }) =>
    `In der Datei ${file} ist die Version (Element ${tag}) nicht in der vorgesehenen Form geschrieben.`,
  'lds.unknown_tag': ({ tag }) => `Das Datenverzeichnis der Karte nennt eine unbekannte Gruppe (${tag}).`,
  'lds.unknown_data_group': ({ number }) =>
    `Die Datengruppe ${number} gibt es nicht: Sie gehen von 1 bis 16.`,
  'lds.not_read_yet': ({ number }) =>
    `Dieses Programm liest den Inhalt der Datengruppe ${number} noch nicht.`,
  'lds.mrz_length': ({ found, allowed }) =>
    `Die maschinenlesbare Zone im Chip hat ${found} Zeichen: Es müssten ${allowed.join(' oder ')} sein.`,
};

import type { MessageTable } from '@pds/core/base';
import type { SodIssueTable } from '../../pki/issues';

export const sod: MessageTable<SodIssueTable> = {
  'sod.structure': ({ expected }) =>
    `Die Sicherheitsdatei der Karte hat nicht den vorgesehenen Aufbau (der Teil ${expected} fehlt oder ist fehlerhaft).`,
  'sod.not_signed_data': () => 'Die Sicherheitsdatei der Karte enthält keine signierten Daten.',
  'sod.content_type': () =>
    'Der signierte Inhalt gibt sich nicht als Verzeichnis der Prüfsummen eines Reisedokuments aus.',
  'sod.unknown_version': ({ found }) =>
    `Die Sicherheitsdatei der Karte ist von einer unbekannten Version (${found}): Sie wurde wie die bekannten gelesen.`,
  'sod.unknown_hash_algorithm': ({ oid }) =>
    `Die Prüfsummen der Daten sind nach einem unbekannten Verfahren berechnet (${oid}): Sie können nicht verglichen werden.`,
  'sod.bad_version_info': () =>
    'Die Sicherheitsdatei der Karte nennt ihre Version nicht in der vorgesehenen Form.',
  'sod.no_hashes': () => 'Die Sicherheitsdatei der Karte enthält keine einzige Prüfsumme.',
  'sod.data_group_number': ({ found }) =>
    `Die Sicherheitsdatei der Karte nennt die Datengruppe ${found}, die es nicht gibt.`,
  'sod.duplicate_data_group': ({ number }) =>
    `Die Sicherheitsdatei der Karte enthält zwei Prüfsummen für die Datengruppe ${number}.`,
  'sod.hash_length': ({ number, expected, found }) =>
    `Die Prüfsumme der Datengruppe ${number} hat ${found} Byte: Es müssten ${expected} sein.`,
  'sod.hash_mismatch': ({ number }) =>
    `Die Datengruppe ${number} stimmt nicht mit der verzeichneten Prüfsumme überein: Sie wurde verändert, ist beschädigt oder stammt aus einem anderen Dokument.`,
  'sod.not_covered': ({ number }) =>
    `Für die Datengruppe ${number} ist keine Prüfsumme verzeichnet: Nichts bürgt für ihren Inhalt.`,
};

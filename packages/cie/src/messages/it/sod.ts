import type { MessageTable } from '@pds/core/base';
import type { SodIssueTable } from '../../pki/issues';

export const sod: MessageTable<SodIssueTable> = {
  'sod.structure': ({ expected }) =>
    `Il file di sicurezza della carta non ha la struttura prevista (manca o è errata la parte ${expected}).`,
  'sod.not_signed_data': () => 'Il file di sicurezza della carta non contiene dati firmati.',
  'sod.content_type': () =>
    'Il contenuto firmato non si presenta come elenco dei valori di controllo (hash) dei dati di un documento di viaggio.',
  'sod.unknown_version': ({ found }) =>
    `Il file di sicurezza della carta è di una versione sconosciuta (${found}): è stato letto come quelle note.`,
  'sod.unknown_hash_algorithm': ({ oid }) =>
    `I valori di controllo (hash) dei dati sono calcolati con un metodo sconosciuto (${oid}): non si possono confrontare.`,
  'sod.bad_version_info': () =>
    'Il file di sicurezza della carta non indica la versione nella forma prevista.',
  'sod.no_hashes': () =>
    'Il file di sicurezza della carta non contiene nessun valore di controllo (hash) dei dati.',
  'sod.data_group_number': ({ found }) =>
    `Il file di sicurezza della carta nomina il gruppo di dati ${found}, che non esiste.`,
  'sod.duplicate_data_group': ({ number }) =>
    `Il file di sicurezza della carta contiene due valori di controllo (hash) per il gruppo di dati ${number}.`,
  'sod.hash_length': ({ number, expected, found }) =>
    `Il valore di controllo (hash) del gruppo di dati ${number} ha ${found} byte: dovrebbero essere ${expected}.`,
  'sod.hash_mismatch': ({ number }) =>
    `Il gruppo di dati ${number} non corrisponde al valore di controllo (hash) registrato: è stato alterato, è danneggiato o proviene da un altro documento.`,
  'sod.not_covered': ({ number }) =>
    `Per il gruppo di dati ${number} non è registrato nessun valore di controllo (hash): nulla ne garantisce il contenuto.`,
};

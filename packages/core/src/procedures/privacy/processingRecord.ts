import type { CivilDate } from '../../base/civilDate';
import { isInForce } from '../isInForce';
import type { DataBank } from '../model/privacy';
import type { ProcedureRegister } from '../model/procedureRegister';

/** The items of a controller's record of processing activities (GDPR, art. 30, par. 1), in our words. */
export const PROCESSING_RECORD_ITEMS: readonly {
  readonly code: string;
  readonly heading: Readonly<Record<'it' | 'de' | 'en', string>>;
}[] = [
  {
    code: 'a',
    heading: {
      it: 'Titolare e responsabile della protezione dei dati',
      de: 'Verantwortlicher und Datenschutzbeauftragter',
      en: 'Controller and data protection officer',
    },
  },
  { code: 'b', heading: { it: 'Finalità', de: 'Zwecke', en: 'Purposes' } },
  {
    code: 'c',
    heading: {
      it: 'Categorie di interessati e di dati',
      de: 'Kategorien von Personen und Daten',
      en: 'Categories of data subjects and data',
    },
  },
  { code: 'd', heading: { it: 'Destinatari', de: 'Empfänger', en: 'Recipients' } },
  {
    code: 'e',
    heading: {
      it: 'Trasferimenti verso paesi terzi',
      de: 'Übermittlungen an Drittländer',
      en: 'Transfers to third countries',
    },
  },
  {
    code: 'f',
    heading: { it: 'Termini di cancellazione', de: 'Löschfristen', en: 'Time limits for erasure' },
  },
  { code: 'g', heading: { it: 'Misure di sicurezza', de: 'Sicherheitsmaßnahmen', en: 'Security measures' } },
];

/** What the register of data banks gives for the record of processing activities; `null` where it says nothing. */
export interface ProcessingRecord {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly dataBankId: string; readonly cells: readonly (string | null)[] }[];
  /** Letters of art. 30 that no register of this plan holds: they are to be added by hand. */
  readonly notHeld: readonly string[];
}

/**
 * The record of processing activities of art. 30, par. 1, GDPR as far as a register made for the law of 2003 fills it:
 * a row for each data bank, the title first, then letters a to g. Its letters e and f (transfers, time limits) were
 * never asked for, so their cells are `null`, as is each declaration that is missing. For moving an old register on,
 * not instead of a record.
 *
 * @example
 * ```ts
 * import { PROCESSING_RECORD_ITEMS } from '@pds/core/procedures';
 *
 * PROCESSING_RECORD_ITEMS.map(({ code }) => code).join(''); // => 'abcdefg'
 * ```
 */
export function processingRecord(
  register: Pick<ProcedureRegister, 'dataBanks' | 'privacyRoles' | 'bodies' | 'roles'>,
  { on, language = 'it' }: { readonly on: CivilDate; readonly language?: 'it' | 'de' | 'en' },
): ProcessingRecord {
  const controller = controllerOn(register, on);
  const rows = [...register.dataBanks].map((bank) => {
    const subjects = listText(bank.dataSubjects);
    return {
      dataBankId: bank.id,
      cells: [
        bank.title,
        controller,
        plainText(bank.purpose),
        subjects === null ? null : [subjects, ...kindOfData(bank.sensitivity, language)].join('; '),
        plainText(bank.disclosure),
        null,
        null,
        plainText(bank.measures),
      ],
    };
  });
  const title = { it: 'Banca dati', de: 'Datenbank', en: 'Data bank' }[language];
  const heads = [title, ...PROCESSING_RECORD_ITEMS.map(({ heading }) => heading[language])];
  return { heads, rows, notHeld: ['e', 'f'] };
}

function controllerOn(
  { privacyRoles, bodies, roles }: Pick<ProcedureRegister, 'privacyRoles' | 'bodies' | 'roles'>,
  on: CivilDate,
): string | null {
  const names = [...privacyRoles]
    .filter((held) => held.role === 'titolare' || held.role === 'responsabileProtezioneDati')
    .filter((held) => isInForce(held, on))
    .flatMap((held) => [
      ...held.bodyIds.map((id) => bodies.get(id)?.title),
      ...held.roleIds.map((id) => roles.get(id)?.title),
    ])
    .filter((name) => name !== undefined);
  return names.length === 0 ? null : names.join('; ');
}

const KINDS_OF_DATA = {
  it: { ordinary: 'dati comuni', sensitive: 'dati sensibili', judicial: 'dati giudiziari' },
  de: { ordinary: 'gewöhnliche Daten', sensitive: 'sensible Daten', judicial: 'Gerichtsdaten' },
  en: { ordinary: 'ordinary data', sensitive: 'sensitive data', judicial: 'judicial data' },
} as const;

function kindOfData(
  sensitivity: DataBank['sensitivity'],
  language: keyof typeof KINDS_OF_DATA,
): readonly string[] {
  const isKnown = sensitivity !== null && sensitivity !== 'nd' && sensitivity !== 'unknown';
  return isKnown ? [KINDS_OF_DATA[language][sensitivity]] : [];
}

function plainText(value: string | null): string | null {
  return value === 'nd' || value === 'unknown' ? null : value;
}

function listText(value: readonly string[] | 'nd' | 'unknown' | null): string | null {
  return typeof value === 'string' || value === null || value.length === 0 ? null : value.join(', ');
}

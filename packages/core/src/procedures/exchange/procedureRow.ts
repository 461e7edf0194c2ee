import type { CivilDate } from '../../base/civilDate';
import type { Assessment, ServiceAttributes } from '../model/assessment';
import type { Procedure, ProcedureTerm, Reason } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';

/** The attributes of a service that a line of the table has. */
export const ROW_ATTRIBUTES = ['paymentDue', 'formAvailable', 'guided', 'prefill', 'authentication'] as const;
type RowAttribute = (typeof ROW_ATTRIBUTES)[number];

/**
 * A procedure and how it stood on a day as one line of a table: with the words for units, roles, norms and channels, not
 * their ids. `null` is an empty cell.
 */
export interface ProcedureRow extends Pick<ServiceAttributes, RowAttribute> {
  readonly code: string | null;
  readonly title: string;
  readonly list: Procedure['list'];
  readonly listReason: Pick<Reason, 'kind' | 'text'> | null;
  readonly unit: string | null;
  readonly role: string | null;
  readonly days: number | null;
  readonly norm: string | null;
  readonly silence: NonNullable<ProcedureTerm['silence']> | null;
  readonly kind: Procedure['kind'];
  /** By the id of each scale. */
  readonly levels: Readonly<Record<string, Assessment['levels'][string]>>;
  readonly channels: readonly string[] | 'nd' | 'unknown' | null;
  readonly link: string | null;
  readonly on: CivilDate | null;
  readonly evidence: string | null;
  /** The keys of the columns that the file has, `levels.<scale>` for those of scales: the others say nothing. */
  readonly present: ReadonlySet<string>;
}

/** What a line says, its columns apart. */
export type RowContent = Omit<ProcedureRow, 'present'>;

/** The line of a procedure, by the assessment that holds; without one, every cell of it is empty. */
export function rowOf(
  register: ProcedureRegister,
  procedure: Procedure,
  assessment: Assessment | undefined,
): RowContent {
  const { code, title, list, listReason, unitId, responsibleRoleId, term, kind } = procedure;
  const attributes = assessment?.attributes;
  const link = assessment?.evidence.find(({ url }) => url !== undefined);
  const said = assessment?.evidence.find(({ url }) => url === undefined);
  return {
    code: trimmed(code),
    title: trimmed(title) ?? '',
    list,
    listReason: listReason ? { kind: listReason.kind, text: trimmed(listReason.text) ?? '' } : null,
    unit: trimmed(unitId === undefined ? undefined : register.units.get(unitId)?.title),
    role: trimmed(responsibleRoleId === undefined ? undefined : register.roles.get(responsibleRoleId)?.title),
    days: term?.days ?? null,
    norm: trimmed(
      term?.citationId === undefined ? undefined : register.citations.get(term.citationId)?.asPrinted,
    ),
    silence: term?.silence ?? null,
    kind,
    levels: Object.fromEntries([...register.scales].map(({ id }) => [id, assessment?.levels[id] ?? null])),
    paymentDue: attributes?.paymentDue ?? null,
    formAvailable: attributes?.formAvailable ?? null,
    guided: attributes?.guided ?? null,
    prefill: attributes?.prefill ?? null,
    authentication: sorted(attributes?.authentication ?? null),
    channels: channelWords(register, attributes?.filingChannelIds ?? null),
    link: link?.url ?? null,
    on: assessment?.on ?? null,
    evidence: trimmed(said?.text),
  };
}

/** A channel is called by its letter, or by its title where it has none. */
export function channelWord({ item, title }: { readonly item?: string; readonly title: string }): string {
  return (item ?? title).replaceAll('|', '/').trim();
}

function channelWords(
  { filingChannels }: ProcedureRegister,
  ids: ServiceAttributes['filingChannelIds'],
): ProcedureRow['channels'] {
  if (!Array.isArray(ids)) return ids;
  return sorted(
    ids.flatMap((id) => {
      const channel = filingChannels.get(id);
      return channel ? [channelWord(channel)] : [];
    }),
  );
}

/** Lists without an order of their own, however a file has them. */
export function sorted<Value extends string>(
  list: readonly Value[] | 'nd' | 'unknown' | null,
): Value[] | 'nd' | 'unknown' | null {
  return typeof list === 'object' && list !== null ? [...list].sort() : list;
}

const OF_THE_DAY: readonly (keyof RowContent)[] = ['on', 'link', 'evidence'];

/** The line with what the register says where the file has no column. */
export function completed({ present, ...row }: ProcedureRow, before: RowContent): RowContent {
  const levels = Object.entries(row.levels).map(([scale, level]) => [
    scale,
    present.has(`levels.${scale}`) ? level : (before.levels[scale] ?? null),
  ]);
  const keys = Object.keys(row) as (keyof RowContent)[];
  // Evidence is of its day: that of another is not taken over.
  const sameDay = before.on === row.on;
  const kept = keys
    .filter((key) => key !== 'levels' && !present.has(key))
    .map((key) => [key, OF_THE_DAY.includes(key) && !sameDay ? null : before[key]]);
  return { ...row, ...(Object.fromEntries(kept) as Partial<RowContent>), levels: Object.fromEntries(levels) };
}

/** A text as a file gives it back; blank is nothing. */
export function trimmed(text: string | undefined): string | null {
  const words = text?.replace(/\r\n?/g, '\n').trim() ?? '';
  return words === '' ? null : words;
}

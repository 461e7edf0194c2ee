import { canonicalJson } from '../../base/json';
import type { Assessment, ServiceAttributes } from '../model/assessment';
import { type ProcedureRow, ROW_ATTRIBUTES } from './procedureRow';
import type { Resolver } from './resolver';

/** The fields of a line that say how the service stands. */
export function stateOf({ levels, channels, link, evidence, ...row }: ProcedureRow) {
  return {
    levels,
    channels,
    link,
    evidence,
    ...Object.fromEntries(ROW_ATTRIBUTES.map((key) => [key, row[key]])),
  };
}

/** True when the register has this state of this day already. */
export function isTold(before: ProcedureRow, row: ProcedureRow): boolean {
  return before.on === row.on && canonicalJson(stateOf(before)) === canonicalJson(stateOf(row));
}

/** The state that a line tells, on top of what was known: a table has not all attributes. */
export function assessmentOf(
  row: ProcedureRow,
  state: Assessment | undefined,
  { channel }: Resolver,
  own: Pick<Assessment, 'id' | 'procedureId' | 'by'>,
): Assessment {
  const { channels, link, evidence, on } = row;
  const ids =
    typeof channels === 'object' && channels !== null ? channels.map((word) => channel(word)!) : channels;
  return {
    ...own,
    on: on!,
    origin: 'declared',
    levels: { ...row.levels },
    attributes: {
      ...(state?.attributes ?? UNKNOWN),
      ...(Object.fromEntries(ROW_ATTRIBUTES.map((key) => [key, row[key]])) as Pick<
        ProcedureRow,
        (typeof ROW_ATTRIBUTES)[number]
      >),
      filingChannelIds: ids,
    },
    evidence: [
      ...(link === null ? [] : [{ kind: 'link' as const, text: link, url: link }]),
      ...(evidence === null ? [] : [{ text: evidence }]),
    ],
    ...(state?.on === on && { supersedesId: state.id }),
  };
}

const UNKNOWN: ServiceAttributes = {
  infoPage: null,
  formAvailable: null,
  booking: null,
  guided: null,
  prefill: null,
  proactive: null,
  paymentDue: null,
  authentication: null,
  filingChannelIds: null,
  formationModeIds: null,
};

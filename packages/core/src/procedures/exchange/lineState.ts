import { canonicalJson } from '../../base/json';
import type { Evidence } from '../../schema/evidence';
import type { Assessment, ServiceAttributes } from '../model/assessment';
import { ROW_ATTRIBUTES, type RowContent, trimmed } from './procedureRow';
import type { Resolver } from './resolver';

/** The fields of a line that say how the service stands. */
export function stateOf({ levels, channels, link, evidence, ...row }: RowContent) {
  return {
    levels,
    channels,
    link,
    evidence,
    ...Object.fromEntries(ROW_ATTRIBUTES.map((key) => [key, row[key]])),
  };
}

/** True when the register has this state of this day already. */
export function isTold(before: RowContent, row: RowContent): boolean {
  return before.on === row.on && canonicalJson(stateOf(before)) === canonicalJson(stateOf(row));
}

/** The state that a line tells, on top of what was known: a table has not all attributes. */
export function assessmentOf(
  row: RowContent,
  state: Assessment | undefined,
  { channel }: Resolver,
  own: Pick<Assessment, 'id' | 'procedureId' | 'by' | 'reason'>,
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
        RowContent,
        (typeof ROW_ATTRIBUTES)[number]
      >),
      filingChannelIds: ids,
    },
    evidence: [
      ...(link === null ? [] : [linkOf(state, link)]),
      ...(evidence === null ? [] : [saidIn(state, evidence)]),
      ...(state?.on === on ? state.evidence.filter((each) => !isInRow(state, each)) : []),
    ],
    ...(state?.on === on && { supersedesId: state.id }),
  };
}

/** The evidence that the two cells of a line show. */
function shown(state: Assessment | undefined) {
  const link = state?.evidence.find(({ url }) => url !== undefined);
  const said = state?.evidence.find(({ url }) => url === undefined);
  return { link, said };
}

/** The evidence that the register has in these words is kept as it is, with its day and digest. */
function linkOf(state: Assessment | undefined, url: string): Evidence {
  const { link } = shown(state);
  return link?.url === url ? link : { kind: 'link', text: url, url };
}

function saidIn(state: Assessment | undefined, text: string): Evidence {
  const { said } = shown(state);
  return said && trimmed(said.text) === text ? said : { text };
}

function isInRow(state: Assessment, evidence: Evidence): boolean {
  const { link, said } = shown(state);
  return evidence === link || evidence === said;
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

import { formatCivilDate, type Result } from '@pds/core/base';
import {
  CESENA_ATTESTATIONS,
  CESENA_FILING_CHANNELS,
  CESENA_FORMATION_MODES,
  CESENA_RECEIPT_RULES,
  type ChannelVerdict,
  type FilingCheck,
  type FilingProfile,
} from '@pds/core/procedures';
import { DataTable } from '../parts/DataTable';
import { Facts } from '../parts/Facts';
import { usePds } from '../provider/PdsProvider';
import { Findings } from './Findings';
import { ResultSection } from './ResultSection';
import { TermSteps } from './TermExplained';
import { knownText } from './words';

export interface FilingReportProps {
  /** Of `checkFiling`. */
  readonly result: Result<FilingCheck>;
  /** What the filing was held against; Cesena's where nothing is said. */
  readonly profile?: FilingProfile;
}

/** Whether an application was validly filed: channel by channel, how its document came to be, when it was received. */
export function FilingReport({ result, profile = {} }: FilingReportProps) {
  const { texts } = usePds();
  const words = texts.procedures.filing;
  return (
    <ResultSection title={words.title}>
      {result.ok ? (
        <>
          <Verdict check={result.value} profile={profile} />
          <Channels check={result.value} profile={profile} />
          <Formation check={result.value} profile={profile} />
          <Receipt check={result.value} profile={profile} />
        </>
      ) : (
        <p className="pds-warning">{words.none}</p>
      )}
      <Findings issues={result.issues} />
    </ResultSection>
  );
}

interface CheckProps {
  readonly check: FilingCheck;
  readonly profile: FilingProfile;
}

function Verdict({ check: { valid, best }, profile }: CheckProps) {
  const { texts } = usePds();
  const words = texts.procedures.filing;
  if (valid === null) {
    return (
      <p className="pds-verdict" data-kind="warning">
        {words.open}
      </p>
    );
  }
  return (
    <p className="pds-verdict" data-kind={valid ? 'valid' : 'invalid'}>
      {valid && best !== null ? words.valid(channelName(best, profile)) : words.invalid}
    </p>
  );
}

function Channels({ check: { channels }, profile }: CheckProps) {
  const { texts, labels } = usePds();
  const words = texts.procedures.filing;
  const said = (conditions: ChannelVerdict['missing']) =>
    conditions.map((each) => labels.procedures.filingCondition[each]).join(', ') || words.nothingMissing;
  return (
    <DataTable
      caption={words.channels}
      columns={[
        { header: words.channel },
        { header: words.holds.title },
        { header: words.missing },
        { header: words.unknown },
      ]}
      rows={channels.map((verdict) => ({
        key: verdict.channelId,
        cells: [
          channelName(verdict.channelId, profile),
          words.holds[holdingOf(verdict)],
          said(verdict.missing),
          said(verdict.unknown),
        ],
      }))}
    />
  );
}

function holdingOf({ holds, doubtful }: ChannelVerdict): 'yes' | 'no' | 'open' | 'doubtful' {
  if (holds === null) return 'open';
  if (!holds) return 'no';
  return doubtful ? 'doubtful' : 'yes';
}

function channelName(id: string, { filingChannels = CESENA_FILING_CHANNELS }: FilingProfile): string {
  const channel = [...filingChannels].find((each) => each.id === id);
  if (!channel) return id;
  return channel.item === undefined ? channel.title : `${channel.item}) ${channel.title}`;
}

function Formation({ check: { formation }, profile }: CheckProps) {
  const { texts, labels } = usePds();
  const words = texts.procedures.filing;
  if (!formation) {
    return (
      <>
        <h3>{words.formation}</h3>
        <p>{words.noFormation}</p>
      </>
    );
  }
  const { modeId, item, registered, preserved, attestationIds } = formation;
  const { formationModes = CESENA_FORMATION_MODES, attestations = CESENA_ATTESTATIONS } = profile;
  const mode = [...formationModes].find(({ id }) => id === modeId);
  const attested = [...attestations].filter(({ id }) => attestationIds.includes(id));
  return (
    <>
      <h3>{words.formation}</h3>
      <Facts
        items={[
          [words.channel, `${item}) ${mode?.title ?? modeId}`],
          [words.registered, knownText(registered, texts, words.notStated)],
          [words.preserved, knownText(preserved, texts, words.notStated)],
          [
            words.attested,
            attested.map(({ of }) => labels.procedures.attested[of]).join(', ') || words.nothingMissing,
          ],
        ]}
      />
    </>
  );
}

function Receipt({ check: { date, receipt }, profile }: CheckProps) {
  const { texts, labels, locale } = usePds();
  const words = texts.procedures.filing;
  const { receiptRules = CESENA_RECEIPT_RULES } = profile;
  const rule = [...receiptRules].find(({ id }) => id === date?.ruleId);
  return (
    <>
      <h3>{words.receipt}</h3>
      <Facts
        items={[
          [words.received, date?.on ? formatCivilDate(date.on, locale) : words.notReceived],
          date && [words.by, rule?.title ?? labels.procedures.receivedOn[date.basis]],
          receipt && [words.number, receipt.number],
          receipt && [words.registeredOn, formatCivilDate(receipt.registeredOn, locale)],
          receipt && [words.responsible, receipt.responsible ?? texts.records.blank],
          receipt && [words.term, formatCivilDate(receipt.term.due, locale)],
        ]}
      />
      {date?.toldToSender && <p className="pds-note">{words.tell}</p>}
      {receipt ? <TermSteps term={receipt.term} /> : <p>{words.noReceipt}</p>}
    </>
  );
}

import { formatCivilDate } from '@pds/core/base';
import { checkHistory, type HistoryEntry } from '@pds/core/plan';
import { useMemo } from 'react';
import { usePds } from '../provider/PdsProvider';
import { usePlan, useReadPlan } from './PlanContext';

/** Every step of the plan's life as it was recorded, the newest first; where the chain of hashes breaks, it says so. */
export function PlanHistory() {
  const { texts } = usePds();
  const history = usePlan((plan) => plan.history);
  const read = useReadPlan();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another history can break elsewhere.
  const broken = useMemo(() => checkHistory(read())[0]?.path?.[1], [history]);
  const entries = [...history];
  if (entries.length === 0) return null;
  const brokenAt = entries.findIndex(({ id }) => id === broken);
  return (
    <details className="pds-history">
      <summary>{texts.plan.history(entries.length)}</summary>
      {brokenAt >= 0 && <p className="pds-warning">{texts.plan.historyBroken(brokenAt + 1)}</p>}
      <ol reversed start={entries.length}>
        {[...entries].reverse().map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </details>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { texts, labels, locale } = usePds();
  const read = useReadPlan();
  const { on, command, recordedBy, decidedBy, protocol, note } = entry;
  const told = [
    texts.plan.historyBy(read().people.get(recordedBy)?.name ?? recordedBy),
    decidedBy && texts.plan.historyDecided,
    protocol && texts.plan.historyProtocol(protocol),
    note,
  ].filter(Boolean);
  return (
    <li>
      <time dateTime={on}>{formatCivilDate(on, locale)}</time>
      <strong>{labels.command[command as keyof typeof labels.command] ?? command}</strong>
      <Subject entry={entry} />
      <span className="pds-hint">{told.join(' · ')}</span>
    </li>
  );
}

/** What the step was about, and the state that it led to. */
function Subject({ entry }: { readonly entry: HistoryEntry }) {
  const { texts, labels } = usePds();
  const plan = useReadPlan()();
  if ('sheetId' in entry) {
    const sheet = plan.sheets.get(entry.sheetId);
    const name = sheet ? `${labels.sheetKind[sheet.body.kind]} ${sheet.number}` : entry.sheetId;
    return (
      <span>
        {name} → {labels.sheetState[entry.to]}
      </span>
    );
  }
  const version = plan.versions.get(entry.versionId);
  const name = version
    ? texts.plan.version(labels.versionKind[version.kind], version.revision)
    : entry.versionId;
  return (
    <span>
      {name} → {labels.planState[entry.to]}
    </span>
  );
}

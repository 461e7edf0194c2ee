import type { DataGroupComparison, DataGroupVerdict } from '@pds/cie/pki';
import { describeIssue } from '@pds/core/base';
import { usePds } from '../provider/PdsProvider';
import { MrzResult } from './MrzResult';
import type { ChipReading, FileReading } from './readChipFiles';
import { tidyMrz } from './tidyMrz';

export interface ChipReportProps {
  readonly reading: ChipReading;
  /** The zone that was read by eye, to be compared with the chip's. */
  readonly typedMrz: string;
}

/** What the chip's files are, what they say, and whether the data groups are those that were recorded. */
export function ChipReport({ reading, typedMrz }: ChipReportProps) {
  const { texts } = usePds();
  const { com, mrz, comparison } = reading;
  const typed = tidyMrz(typedMrz).replaceAll('\n', '');
  return (
    <>
      <ul className="pds-plain-list pds-file-list">
        {reading.files.map((file, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list is read once.
          <FileItem key={i} reading={file} />
        ))}
      </ul>
      {com && com.dataGroups.length > 0 && <p>{texts.card.contents(com.dataGroups)}</p>}
      {mrz && typed !== '' && (
        <p className="pds-verdict" role="status" data-kind={typed === mrz.text ? 'valid' : 'invalid'}>
          {typed === mrz.text ? texts.card.sameMrz : texts.card.otherMrz}
        </p>
      )}
      {mrz && <MrzResult mrz={mrz.value} issues={mrz.issues} />}
      {comparison && (
        <section>
          <h3>{texts.card.comparisonTitle}</h3>
          <Verdict comparison={comparison} />
          <p className="pds-hint">{texts.card.comparisonLimit}</p>
          <dl className="pds-facts">
            {comparison.map(({ number, verdict, hashAlgorithm }) => (
              <div className="pds-fact" key={number} data-wrong={verdict === 'mismatch' || undefined}>
                <dt>{texts.card.dataGroup(number)}</dt>
                <dd>
                  <b className="pds-fact-value">{texts.card.verdict[verdict]}</b>{' '}
                  <span className="pds-muted">{hashAlgorithm}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** The comparison in one sentence, the worst first. */
function Verdict({ comparison }: { readonly comparison: readonly DataGroupComparison[] }) {
  const { texts } = usePds();
  const numbersOf = (wanted: DataGroupVerdict) =>
    comparison.filter(({ verdict }) => verdict === wanted).map(({ number }) => number);
  const mismatches = numbersOf('mismatch');
  const matches = numbersOf('match');
  if (mismatches.length === 0 && matches.length === 0) return null;
  return (
    <p className="pds-verdict" role="status" data-kind={mismatches.length > 0 ? 'invalid' : 'valid'}>
      {mismatches.length > 0 ? texts.card.someMismatch(mismatches) : texts.card.allMatch(matches)}
    </p>
  );
}

function FileItem({ reading }: { readonly reading: FileReading }) {
  const { texts, messages } = usePds();
  const { name, size, file, refused, replacedBy, issues } = reading;
  const kind = () => {
    if (refused) return texts.card.refused[refused];
    if (!file) return texts.card.unknownFile;
    if (file.kind === 'dataGroup') return texts.card.dataGroup(file.number);
    return file.kind === 'com' ? 'EF.COM' : 'EF.SOD';
  };
  return (
    <li className="pds-file">
      <b>{kind()}</b>{' '}
      <span className="pds-muted">
        {name}, {texts.card.bytes(size)}
      </span>{' '}
      {replacedBy !== null && (
        <span className="pds-note-in-row pds-error">{texts.card.replacedBy(replacedBy)}</span>
      )}
      {issues.map((issue) => (
        <span
          className={`pds-note-in-row ${issue.severity === 'error' ? 'pds-error' : 'pds-warning'}`}
          key={`${issue.code} ${issue.offset}`}
        >
          {describeIssue(issue, messages)}{' '}
          {issue.offset !== undefined && (
            <span className="pds-place">{texts.parts.place(texts.places.byte(issue.offset + 1))}</span>
          )}
        </span>
      ))}
    </li>
  );
}

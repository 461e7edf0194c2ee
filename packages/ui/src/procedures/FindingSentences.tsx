import { describeIssue, type Issue } from '@pds/core/base';
import { usePds } from '../provider/PdsProvider';

export interface FindingSentencesProps {
  readonly findings: readonly (Issue & { readonly rule?: string })[];
}

/** Findings of one thing: how grave each is in words, its sentence, the number of its rule where it has one. */
export function FindingSentences({ findings }: FindingSentencesProps) {
  const { texts, messages } = usePds();
  if (findings.length === 0) return <span className="pds-muted">{texts.procedures.noFindings}</span>;
  return (
    <ul className="pds-plain-list pds-sentences">
      {findings.map((finding) => {
        const sentence = describeIssue(finding, messages);
        return (
          <li key={`${finding.code} ${sentence}`}>
            <strong>{texts.procedures.severity[finding.severity]}:</strong> {sentence}
            {finding.rule !== undefined && <span className="pds-muted"> {finding.rule}</span>}
          </li>
        );
      })}
    </ul>
  );
}

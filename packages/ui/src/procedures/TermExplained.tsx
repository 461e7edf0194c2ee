import { describeIssue, formatCivilDate, type Result } from '@pds/core/base';
import type { ReckonedTerm } from '@pds/core/procedures';
import { Facts } from '../parts/Facts';
import { usePds } from '../provider/PdsProvider';
import { Findings } from './Findings';
import { ResultSection } from './ResultSection';

export interface TermExplainedProps {
  /** Of `termOf`. */
  readonly result: Result<ReckonedTerm>;
}

/** The end of a term, with every step of the reckoning as a sentence. */
export function TermExplained({ result }: TermExplainedProps) {
  const { texts } = usePds();
  const words = texts.procedures.term;
  return (
    <ResultSection title={words.title}>
      {result.ok ? <Term term={result.value} /> : <p className="pds-warning">{words.none}</p>}
      <Findings issues={result.issues} />
    </ResultSection>
  );
}

function Term({ term }: { readonly term: ReckonedTerm }) {
  const { texts, labels, locale } = usePds();
  const words = texts.procedures.term;
  const { due, nominal, effective, stoppedDays, silence } = term;
  const isFestive = effective !== nominal;
  return (
    <>
      <Facts
        items={[
          [words.due, <strong key="due">{formatCivilDate(due, locale)}</strong>],
          isFestive ? [words.counted, formatCivilDate(nominal, locale)] : null,
          isFestive ? [words.workingDay, formatCivilDate(effective, locale)] : null,
          [words.stopped, stoppedDays],
          silence && [words.silence, labels.procedures.silence[silence.means]],
        ]}
      />
      <h3>{words.steps}</h3>
      <TermSteps term={term} />
    </>
  );
}

/** The reckoning of a term, step by step. */
export function TermSteps({ term: { why } }: { readonly term: ReckonedTerm }) {
  const { messages } = usePds();
  return (
    <ol className="pds-list">
      {why.map((step) => {
        const sentence = describeIssue(step, messages);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ol>
  );
}

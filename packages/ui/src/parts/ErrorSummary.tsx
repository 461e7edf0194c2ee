import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { usePds } from '../provider/PdsProvider';
import { focusAfterFrame } from './focusElement';
import { ShortList } from './ShortList';

/** One error: the sentence, the place in words, and the id of the element where it is mended. */
export interface SummaryEntry {
  readonly key: string;
  readonly sentence: string;
  readonly place?: string | undefined;
  readonly targetId: string;
  /** Elements that stand in for it where the page has none of that id, the nearest first. */
  readonly insteadIds?: readonly string[] | undefined;
  /** Brings the element into the page before the focus goes there. */
  readonly reveal?: (() => void) | undefined;
}

export interface ErrorSummaryProps {
  readonly entries: readonly SummaryEntry[];
  /** Each new number takes the focus to the heading: count the attempts to go on. */
  readonly attempt?: number | undefined;
}

const FIRST = 10;

/** All errors of a page with links to their fields, or that there are none; the page's title counts them. */
export function ErrorSummary({ entries, attempt = 0 }: ErrorSummaryProps) {
  const { texts } = usePds();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const count = entries.length;
  useTitlePrefix(count === 0 ? '' : texts.parts.titleCount(count));
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  if (count === 0) {
    return (
      <p className="pds-verdict" role="status" data-kind="valid">
        {texts.parts.summaryClean}
      </p>
    );
  }
  return (
    <section className="pds-summary" aria-labelledby={titleId}>
      <h2 className="pds-summary-title" id={titleId} tabIndex={-1} ref={heading}>
        {texts.parts.summaryTitle(count)}
      </h2>
      <ShortList className="pds-summary-list" items={entries} first={FIRST}>
        {(entry) => (
          <li key={entry.key}>
            <a href={`#${entry.targetId}`} onClick={(event) => follow(event, entry)}>
              {entry.place !== undefined && <span className="pds-summary-place">{entry.place}:</span>}{' '}
              {entry.sentence}
            </a>
          </li>
        )}
      </ShortList>
    </section>
  );
}

function follow(event: MouseEvent, { targetId, insteadIds = [], reveal }: SummaryEntry): void {
  event.preventDefault();
  reveal?.();
  // The field that `reveal` asked for is in the page after the next frame.
  focusAfterFrame(targetId, ...insteadIds);
}

function useTitlePrefix(prefix: string): void {
  useEffect(() => {
    if (prefix === '') return;
    document.title = `${prefix} ${document.title}`;
    return () => {
      document.title = document.title.replace(`${prefix} `, '');
    };
  }, [prefix]);
}

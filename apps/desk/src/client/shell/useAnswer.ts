import type { Result } from '@pds/core/base';
import { useCallback, useEffect, useState } from 'react';
import { useDesk } from './DeskContext';

export interface Asking<T> {
  /** `undefined` while the server is being asked. */
  readonly answer: Result<T> | undefined;
  readonly askAgain: () => void;
}

/** What the server answers to a question, asked anew whenever the question is another one. */
export function useAnswer<T>(question: () => Promise<Result<T>>): Asking<T> {
  const { onSignedOut } = useDesk();
  const [answer, setAnswer] = useState<Result<T>>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies(round): a new round asks the same question again.
  useEffect(() => {
    let wanted = true;
    setAnswer(undefined);
    void question().then((found) => {
      if (!wanted) return;
      if (found.issues.some(({ code }) => code === 'desk.not_signed_in')) onSignedOut();
      setAnswer(found);
    });
    return () => {
      wanted = false;
    };
  }, [question, round, onSignedOut]);
  return { answer, askAgain: useCallback(() => setRound((count) => count + 1), []) };
}

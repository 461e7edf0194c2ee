import { Button } from '@pds/ui';
import type { ReactNode } from 'react';
import type { Asking } from '../shell/useAnswer';
import { IssuePanel } from './IssuePanel';

export interface WaitingProps<T> {
  readonly asking: Asking<T>;
  readonly children: (value: T) => ReactNode;
}

/** The answer's page, or that it is awaited, or why there is none and a way to ask again. */
export function Waiting<T>({ asking: { answer, askAgain }, children }: WaitingProps<T>) {
  if (!answer) return <p role="status">Caricamento…</p>;
  if (answer.ok) return children(answer.value);
  return (
    <>
      <IssuePanel title="La pagina non si può mostrare" issues={answer.issues} />
      <Button onClick={askAgain}>Riprova</Button>
    </>
  );
}

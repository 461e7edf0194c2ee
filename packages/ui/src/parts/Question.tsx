import { useEffect, useId, useRef } from 'react';
import { usePds } from '../provider/PdsProvider';
import { Button } from './Button';

export interface QuestionProps {
  readonly question: string;
  /** What the button that goes on says. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks in its place on the page before something is done that touches more than one sees; takes the focus. */
export function Question({ question, confirm, onConfirm, onCancel }: QuestionProps) {
  const { texts } = usePds();
  const textId = useId();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className="pds-question" role="alertdialog" aria-labelledby={textId}>
      <p id={textId} tabIndex={-1} ref={text}>
        {question}
      </p>
      <span className="pds-button-row">
        <Button onClick={onConfirm}>{confirm}</Button>
        <Button onClick={onCancel}>{texts.parts.cancel}</Button>
      </span>
    </div>
  );
}

import { type MrzIssue, parseMrz } from '@pds/cie/mrz';
import { describeIssue } from '@pds/core/base';
import { type ClipboardEvent, useId, useState } from 'react';
import { FieldFrame } from '../fields/FieldFrame';
import { describePlace } from '../parts/describePlace';
import { usePds } from '../provider/PdsProvider';
import { MrzResult } from './MrzResult';
import { tidyMrz } from './tidyMrz';

export interface MrzInputProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Where text of this length or more is no longer shown back to be edited. */
const MAX_TEXT = 1000;

/**
 * The machine readable zone, typed or pasted in any shape, read with every keystroke: what it says field by field, each
 * check digit, and what is wrong in the clerk's words. Nothing typed leaves the component but through `onChange`.
 */
export function MrzInput({ value, onChange }: MrzInputProps) {
  const { texts, today, messages } = usePds();
  const statusId = useId();
  const [left, setLeft] = useState(false);
  const result = value.trim() === '' ? undefined : parseMrz(value, { today });
  const errors = result?.issues.filter((issue) => issue.severity === 'error') ?? [];
  const shapeless = result !== undefined && !result.ok;
  const told = shapeless && left ? errors.map(tell) : [];

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text');
    event.preventDefault();
    onChange(tidyMrz(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)));
  }

  return (
    <div className="pds-mrz">
      <FieldFrame label={texts.card.mrzLabel} hint={texts.card.mrzHint} errors={told} required={null}>
        {(control) => (
          <textarea
            {...control}
            className="pds-input pds-mrz-text"
            aria-describedby={[control['aria-describedby'], statusId].filter(Boolean).join(' ')}
            aria-invalid={control['aria-invalid'] ?? (!shapeless && errors.length > 0 ? true : undefined)}
            rows={3}
            value={value.length > MAX_TEXT ? `${value.slice(0, 60)}…` : value}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            wrap="off"
            onPaste={paste}
            onChange={(event) => {
              setLeft(false);
              onChange(event.target.value.toUpperCase());
            }}
            onBlur={() => setLeft(true)}
          />
        )}
      </FieldFrame>
      <p className="pds-verdict" id={statusId} role="status" data-kind={verdictKind(result, errors.length)}>
        {verdict()}
      </p>
      {result?.ok && <MrzResult mrz={result.value} issues={result.issues} />}
    </div>
  );

  /** The sentence, and the place where it does not name the line itself. */
  function tell(issue: MrzIssue): string {
    const sentence = describeIssue(issue, messages);
    if ('line' in issue.params) return sentence;
    return `${sentence} ${texts.parts.where(describePlace(issue, texts.places))}`;
  }

  function verdict(): string {
    if (!result) return '';
    if (!result.ok) return texts.card.incomplete;
    if (errors.length > 0) return texts.card.invalid(errors.length);
    return result.issues.some((issue) => issue.severity === 'warning')
      ? texts.card.validWithWarnings
      : texts.card.valid;
  }
}

function verdictKind(result: { readonly ok: boolean } | undefined, errors: number): string | undefined {
  if (!result) return undefined;
  if (!result.ok) return 'incomplete';
  return errors > 0 ? 'invalid' : 'valid';
}

import { type MrzIssue, parseMrz } from '@pds/cie/mrz';
import { describeIssue, isValid } from '@pds/core/base';
import { type ClipboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
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
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const [left, setLeft] = useState(false);
  const result = value.trim() === '' ? undefined : parseMrz(tidyMrz(value), { today });
  const errors = result?.issues.filter((issue) => issue.severity === 'error') ?? [];
  const shapeless = result !== undefined && !result.ok;
  const told = shapeless && left ? tellAll() : [];

  // A value that the page sets throws the caret to the end.
  useLayoutEffect(() => {
    if (caret.current !== undefined && area.current?.value === value)
      area.current.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [value]);

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text');
    event.preventDefault();
    const before = value.slice(0, selectionStart) + pasted;
    const tidied = tidyMrz(before + value.slice(selectionEnd));
    caret.current = placeAfter(before, tidied);
    onChange(tidied);
  }

  function leave(): void {
    setLeft(true);
    const tidied = tidyMrz(value);
    if (tidied !== value) onChange(tidied);
  }

  return (
    <div className="pds-mrz">
      <FieldFrame label={texts.card.mrzLabel} hint={texts.card.mrzHint} errors={told} required={null}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
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
              onChange(event.target.value);
            }}
            onBlur={leave}
          />
        )}
      </FieldFrame>
      <p className="pds-verdict" id={statusId} role="status" data-kind={verdictKind(result)}>
        {verdict()}
      </p>
      {result?.ok && <MrzResult mrz={result.value} issues={result.issues} />}
    </div>
  );

  /** Each fault; the characters that no zone has in one sentence, where there are several. */
  function tellAll(): readonly string[] {
    const illegal = errors.flatMap((each) => (each.code === 'mrz.illegal_character' ? each : []));
    if (illegal.length < 2) return errors.map(sentenceOf);
    const characters = [...new Set(illegal.map(({ params }) => params.character))];
    const others = errors.filter((each) => each.code !== 'mrz.illegal_character');
    return [texts.card.illegalCharacters(characters), ...others.map(sentenceOf)];
  }

  /** The sentence, and the place where it does not name the line itself. */
  function sentenceOf(issue: MrzIssue): string {
    const sentence = describeIssue(issue, messages);
    if ('line' in issue.params) return sentence;
    return `${sentence} ${texts.parts.place(describePlace(issue, texts.places))}`;
  }

  function verdict(): string {
    if (!result) return '';
    if (!result.ok) return texts.card.incomplete;
    if (errors.length > 0) return texts.card.invalid(errors.length);
    if (result.issues.some(({ code }) => code === 'mrz.expired')) return texts.card.expired;
    return hasWarning(result) ? texts.card.validWithWarnings : texts.card.valid;
  }
}

type Reading = ReturnType<typeof parseMrz>;

function hasWarning({ issues }: Reading): boolean {
  return issues.some(({ severity }) => severity === 'warning');
}

function verdictKind(result: Reading | undefined): string | undefined {
  if (!result) return undefined;
  if (!result.ok) return 'incomplete';
  if (!isValid(result)) return 'invalid';
  return hasWarning(result) ? 'warning' : 'valid';
}

/** Where what stood before the caret ends in the tidied text. */
function placeAfter(before: string, tidied: string): number {
  let letters = tidyMrz(before).replaceAll(/\s/g, '').length;
  let place = 0;
  while (place < tidied.length && letters > 0) if (tidied[place++] !== '\n') letters--;
  return place;
}

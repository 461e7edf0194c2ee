import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldProps, Reading } from './FieldFrame';

export interface TextFieldProps extends FieldProps<string> {
  /** How much is usually written; `full` takes the whole line. */
  readonly size?: 'short' | 'medium' | 'full' | undefined;
  readonly autoComplete?: InputHTMLAttributes<HTMLInputElement>['autoComplete'];
  readonly maxLength?: number | undefined;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  readOnly,
  size = 'full',
  autoComplete,
  maxLength,
  ...frame
}: TextFieldProps) {
  if (readOnly) return <Reading {...frame}>{value}</Reading>;
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <input
          {...control}
          className={`pds-input pds-input-${size}`}
          type="text"
          value={value}
          autoComplete={autoComplete ?? 'off'}
          maxLength={maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

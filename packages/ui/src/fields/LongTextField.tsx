import { FieldFrame, type FieldProps, Reading } from './FieldFrame';

export interface LongTextFieldProps extends FieldProps<string> {
  readonly rows?: number | undefined;
}

/** Several lines of text; grows with what is written. */
export function LongTextField({ value, onChange, readOnly, rows = 3, ...frame }: LongTextFieldProps) {
  if (readOnly) {
    return (
      <Reading {...frame}>{value === '' ? undefined : <span className="pds-prose">{value}</span>}</Reading>
    );
  }
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <textarea
          {...control}
          className="pds-input pds-textarea"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

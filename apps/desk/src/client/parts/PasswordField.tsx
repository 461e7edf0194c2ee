import { usePds } from '@pds/ui';
import { useId } from 'react';

export interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A password, typed unseen; a password manager may fill it. */
export function PasswordField({ value, onChange }: PasswordFieldProps) {
  const { texts } = usePds();
  const id = useId();
  return (
    <div className="pds-field">
      <label className="pds-label" htmlFor={id}>
        Password <span className="pds-obligation">({texts.fields.required})</span>
      </label>
      <input
        id={id}
        className="pds-input"
        type="password"
        autoComplete="current-password"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** One `primary` per screen; `quiet` for what stands in rows. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** Stays where it is and keeps the focus, and does nothing. */
  readonly disabled?: boolean | undefined;
  /** What the button does, where its text alone does not say to which row. */
  readonly label?: string | undefined;
  readonly id?: string | undefined;
}

export function Button({ children, onClick, kind = 'secondary', disabled = false, label, id }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className={`pds-button pds-button-${kind}`}
      aria-disabled={disabled || undefined}
      aria-label={label}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}

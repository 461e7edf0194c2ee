import { type ChangeEvent, useState } from 'react';

interface TypedOptions<Value> {
  /** The value as text. */
  readonly shown: string;
  /** The value is text that could not be read. */
  readonly unreadable: boolean;
  readonly read: (text: string) => Value;
  readonly onChange: (value: Value) => void;
}

/** Keeps the text as it is typed while the field has the focus, so that nothing is rewritten under the caret. */
export function useTyped<Value>({ shown, unreadable, read, onChange }: TypedOptions<Value>) {
  const [typed, setTyped] = useState<string>();
  const value = typed ?? shown;
  return {
    value,
    /** True once the field was left with something unreadable. */
    complains: unreadable && typed === undefined,
    control: {
      value,
      onChange(event: ChangeEvent<HTMLInputElement>) {
        setTyped(event.target.value);
        onChange(read(event.target.value));
      },
      onBlur: () => setTyped(undefined),
    },
  };
}

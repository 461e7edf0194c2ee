import { type ComponentType, useState } from 'react';

interface Controlled<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A story's field with a host that keeps its value. */
export function Controlled<Value, Props extends Controlled<Value>>({
  field: Field,
  args,
}: {
  readonly field: ComponentType<Props>;
  readonly args: Props;
}) {
  const [value, setValue] = useState(args.value);
  const props: Props = {
    ...args,
    value,
    onChange(next: Value) {
      setValue(next);
      args.onChange(next);
    },
  };
  return <Field {...props} />;
}

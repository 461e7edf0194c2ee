import { type ComponentType, useState } from 'react';

interface AnyField {
  readonly value: unknown;
  readonly onChange: (value: never) => void;
}

/** A story's field with a host that keeps its value. */
export function Controlled<Props extends AnyField>({
  field: Field,
  args,
}: {
  readonly field: ComponentType<Props>;
  readonly args: Props;
}) {
  const [value, setValue] = useState<Props['value']>(args.value);
  const onChange = (next: Props['value']) => {
    setValue(() => next);
    args.onChange(next as never);
  };
  return <Field {...args} value={value} onChange={onChange} />;
}

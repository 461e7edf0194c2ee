import { describeIssue, type Issue, type IssuePath, type Json } from '@pds/core/base';
import type { ComponentType } from 'react';
import { useField } from '../draft/useField';
import { usePds } from '../provider/PdsProvider';
import type { FieldProps } from './FieldFrame';

/** Any field's props; `onChange` asks for nothing, so that each field's own fits. */
export type AnyFieldProps = Omit<FieldProps<unknown>, 'onChange'> & {
  readonly onChange: (value: never) => void;
};

/** How a field and a record understand each other. */
export interface Binding<Value> {
  readonly read: (stored: unknown) => Value;
  /** Nothing stored for an empty value: `undefined` removes the field. */
  readonly write: (value: Value) => Json | undefined;
  /** The issue of a value that cannot be stored yet; it is held until it can. */
  readonly fault?: (value: Value) => Issue | undefined;
}

/** What a bound field still asks for: all of the bare one but what comes from the draft. */
export type BoundProps<Props> = Omit<
  Props,
  'value' | 'onChange' | 'errors' | 'warnings' | 'id' | 'readOnly'
> & {
  readonly path: IssuePath;
  /** What an empty field stores; by default what the field's own kind of value has for it. */
  readonly emptyAs?: 'absent' | 'null' | 'text' | undefined;
};

const EMPTY = { absent: undefined, null: null, text: '' } as const;

/** A field of any kind made one for a place of the draft: value, issues and read-only come from there. */
export function bindField<Props extends AnyFieldProps>(
  Field: ComponentType<Props>,
  { read, write, fault }: Binding<Props['value']>,
) {
  type Value = Props['value'];
  return function BoundField({ path, emptyAs, ...rest }: BoundProps<Props>) {
    const { messages } = usePds();
    const { id, value: stored, issues, readOnly, put, hold } = useField(path);
    const value = read(stored);
    // A field says itself, once it is left, that it cannot read what was typed.
    const told = fault?.(value) ? [] : issues;
    const describe = (severity: Issue['severity']) =>
      told.filter((issue) => issue.severity === severity).map((issue) => describeIssue(issue, messages));
    const bound: Omit<FieldProps<Value>, 'label' | 'hint' | 'required'> = {
      id,
      value,
      errors: describe('error'),
      warnings: describe('warning'),
      readOnly,
      onChange(next) {
        const unreadable = fault?.(next);
        if (unreadable) return hold(next, unreadable);
        const json = write(next);
        const empty = json === undefined || json === null || json === '';
        put(empty && emptyAs !== undefined ? EMPTY[emptyAs] : json);
      },
    };
    return <Field {...({ ...rest, ...bound } as unknown as Props)} />;
  };
}

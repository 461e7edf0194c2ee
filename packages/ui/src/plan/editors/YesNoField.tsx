import { type BoundProps, bindField } from '../../fields/bindField';
import { SelectField, type SelectFieldProps } from '../../fields/SelectField';
import { usePds } from '../../provider/PdsProvider';

const Bound = bindField(SelectField, {
  read: (stored) => (typeof stored === 'boolean' ? String(stored) : ''),
  write: (value) => (value === '' ? undefined : value === 'true'),
});

/** Yes or no, stored as such; none chosen is absent. */
export function YesNoField(props: Omit<BoundProps<SelectFieldProps>, 'options'>) {
  const { yes, no } = usePds().texts.fields;
  return (
    <Bound
      {...props}
      options={[
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ]}
    />
  );
}

import { usePds } from '../provider/PdsProvider';
import { FieldFrame, type FieldProps, Reading } from './FieldFrame';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps<string> {
  /** In their order; those with a `group` stand together under it. */
  readonly options: readonly (Option & { readonly group?: string })[];
}

/** One of a list, in the browser's own control; empty text is no choice. */
export function SelectField({ value, onChange, readOnly, options, ...frame }: SelectFieldProps) {
  const { texts } = usePds();
  const known = options.some((option) => option.value === value);
  if (readOnly) return <Reading {...frame}>{known ? labelOf(options, value) : value}</Reading>;
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select
          {...control}
          className="pds-input pds-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{texts.fields.choose}</option>
          {!known && value !== '' && <option value={value}>{value}</option>}
          {groups.map((group) => {
            const items = options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ));
            if (group === undefined) return items;
            return (
              <optgroup key={group} label={group}>
                {items}
              </optgroup>
            );
          })}
        </select>
      )}
    </FieldFrame>
  );
}

function labelOf(options: readonly Option[], value: string): string | undefined {
  return options.find((option) => option.value === value)?.label;
}

import { usePds } from '../provider/PdsProvider';
import { FieldFrame, type FieldProps, Reading } from './FieldFrame';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps<string> {
  /** In their order; those with a `group` stand together under it. */
  readonly options: readonly (Option & { readonly group?: string })[];
  /** What no choice means where one need not choose, in words. */
  readonly emptyLabel?: string | undefined;
}

/** One of a list, in the browser's own control; empty text is no choice. */
export function SelectField({ value, onChange, readOnly, options, emptyLabel, ...frame }: SelectFieldProps) {
  const { texts } = usePds();
  const known = options.some((option) => option.value === value);
  if (readOnly && value === '') return <Reading {...frame}>{emptyLabel}</Reading>;
  if (readOnly)
    return <Reading {...frame}>{known ? labelOf(options, value) : value && texts.fields.gone(1)}</Reading>;
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
          <option value="">
            {frame.required ? texts.fields.choose : (emptyLabel ?? texts.fields.empty)}
          </option>
          {!known && value !== '' && <option value={value}>{texts.fields.gone(1)}</option>}
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

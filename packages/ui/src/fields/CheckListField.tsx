import { usePds } from '../provider/PdsProvider';
import { type FieldProps, GroupFrame, Reading } from './FieldFrame';
import type { Option } from './SelectField';

export interface CheckListFieldProps extends FieldProps<readonly string[]> {
  readonly options: readonly (Option & { readonly hint?: string })[];
}

/** Any number of a list; answers the chosen in the list's order, and keeps what the list does not know until it is unticked. */
export function CheckListField({ value, onChange, readOnly, options, ...frame }: CheckListFieldProps) {
  const { texts } = usePds();
  const known = new Set(options.map((option) => option.value));
  const strangers = value
    .filter((each) => !known.has(each))
    .map((each, i) => ({ value: each, label: texts.fields.gone(i + 1) }));
  const all: CheckListFieldProps['options'] = [...options, ...strangers];
  if (readOnly) {
    const chosen = all.filter((option) => value.includes(option.value));
    return (
      <Reading {...frame}>
        {chosen.length > 0 && (
          <ul className="pds-plain-list">
            {chosen.map((option) => (
              <li key={option.value}>{option.label}</li>
            ))}
          </ul>
        )}
      </Reading>
    );
  }
  function toggle(toggled: string): void {
    onChange(
      all.flatMap((option) => {
        const checked = value.includes(option.value);
        return (option.value === toggled ? !checked : checked) ? [option.value] : [];
      }),
    );
  }
  return (
    <GroupFrame {...frame}>
      {(control) => (
        <div className="pds-checks">
          {all.map((option) => (
            <label className="pds-choice" key={option.value}>
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                aria-invalid={control['aria-invalid']}
                onChange={() => toggle(option.value)}
              />
              <span className="pds-choice-text">
                {option.label}
                {option.hint !== undefined && <span className="pds-meaning">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </GroupFrame>
  );
}

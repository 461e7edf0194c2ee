import { type FieldProps, GroupFrame, Reading } from './FieldFrame';
import type { Option } from './SelectField';

export interface CheckListFieldProps extends FieldProps<readonly string[]> {
  readonly options: readonly (Option & { readonly hint?: string })[];
}

/** Any number of a list; answers the chosen in the list's order, and keeps what the list does not know. */
export function CheckListField({ value, onChange, readOnly, options, ...frame }: CheckListFieldProps) {
  if (readOnly) {
    const chosen = options.filter((option) => value.includes(option.value));
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
  const known = options.map((option) => option.value);
  function toggle(toggled: string): void {
    const strangers = value.filter((each) => !known.includes(each));
    const chosen = known.filter((each) => (each === toggled ? !value.includes(each) : value.includes(each)));
    onChange([...chosen, ...strangers]);
  }
  return (
    <GroupFrame {...frame}>
      {(control) => (
        <div className="pds-checks">
          {options.map((option) => (
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

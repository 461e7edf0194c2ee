import { useId } from 'react';
import { usePds } from '../provider/PdsProvider';
import { type FieldProps, GroupFrame, Reading } from './FieldFrame';

export interface Level {
  readonly value: number;
  readonly label: string;
  /** What a person is to understand by this level. */
  readonly meaning?: string | undefined;
}

export interface LevelFieldProps extends FieldProps<number | null> {
  /** Ascending. */
  readonly levels: readonly Level[];
}

/** A degree on a scale that says what each degree means; `null` is not assessed, which is not the lowest. */
export function LevelField({ value, onChange, readOnly, levels, ...frame }: LevelFieldProps) {
  const { texts } = usePds();
  const name = useId();
  if (readOnly) {
    const level = levels.find((each) => each.value === value);
    return (
      <Reading {...frame}>
        {level && (
          <>
            {level.value} · {level.label}
            {level.meaning && <span className="pds-meaning">{level.meaning}</span>}
          </>
        )}
      </Reading>
    );
  }
  return (
    <GroupFrame {...frame} role="radiogroup">
      {() => (
        <div className="pds-levels">
          {[...levels, { value: null, label: texts.fields.notAssessed, meaning: undefined }].map((level) => (
            <label className="pds-choice pds-level" key={level.value}>
              <input
                type="radio"
                name={name}
                checked={value === level.value}
                onChange={() => onChange(level.value)}
              />
              <span className="pds-choice-text">
                {level.value === null ? level.label : `${level.value} · ${level.label}`}
                {level.meaning && <span className="pds-meaning">{level.meaning}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </GroupFrame>
  );
}

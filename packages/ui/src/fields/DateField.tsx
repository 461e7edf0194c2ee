import { formatCivilDate, isCivilDate } from '@pds/core/base';
import { usePds } from '../provider/PdsProvider';
import { FieldFrame, type FieldProps, Reading } from './FieldFrame';
import { parseTypedDate } from './typedDate';
import { useTyped } from './useTyped';

/** A civil date `2026-03-05`, empty text, or what is typed as long as it is no date. */
export type DateFieldProps = FieldProps<string>;

/** A day, typed day first in any usual way; a native picker would show the order of the browser's language. */
export function DateField({ value, onChange, readOnly, hint, errors, ...frame }: DateFieldProps) {
  const { locale, texts } = usePds();
  const typed = useTyped<string>({
    shown: isCivilDate(value) ? formatCivilDate(value, locale) : value,
    unreadable: value !== '' && !isCivilDate(value),
    read: (text) => parseTypedDate(text) ?? text.trim(),
    onChange,
  });
  if (readOnly) return <Reading {...frame}>{typed.value}</Reading>;
  return (
    <FieldFrame
      {...frame}
      hint={hint ?? texts.fields.dateHint}
      errors={typed.complains ? [texts.fields.issues['field.not_a_date']({})] : errors}
    >
      {(control) => (
        <input
          {...control}
          {...typed.control}
          className="pds-input pds-input-short"
          type="text"
          inputMode="numeric"
          autoComplete="off"
        />
      )}
    </FieldFrame>
  );
}

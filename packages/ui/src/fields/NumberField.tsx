import { usePds } from '../provider/PdsProvider';
import { FieldFrame, type FieldProps, Reading } from './FieldFrame';
import { formatTypedNumber, parseTypedNumber } from './typedNumber';
import { useTyped } from './useTyped';

/** A number, `null` when the field is empty, what is typed as long as it is no number. */
export type NumberValue = number | null | string;

export interface NumberFieldProps extends FieldProps<NumberValue> {
  /** Stands after the number: €, giorni. */
  readonly unit?: string | undefined;
}

/** A number typed as the language writes it. What is out of range is the draft's to say. */
export function NumberField({ value, onChange, readOnly, unit, errors, ...frame }: NumberFieldProps) {
  const { locale, texts } = usePds();
  const typed = useTyped<NumberValue>({
    shown: typeof value === 'number' ? formatTypedNumber(value, locale) : (value ?? ''),
    unreadable: typeof value === 'string',
    read: (text) => (text.trim() === '' ? null : (parseTypedNumber(text, locale) ?? text)),
    onChange,
  });
  if (readOnly)
    return <Reading {...frame}>{typed.value && [typed.value, unit].filter(Boolean).join(' ')}</Reading>;
  return (
    <FieldFrame
      {...frame}
      errors={typed.complains ? [texts.fields.issues['field.not_a_number']({})] : errors}
    >
      {(control) => (
        <span className="pds-affix">
          <input
            {...control}
            {...typed.control}
            className="pds-input pds-input-short"
            type="text"
            inputMode="decimal"
            autoComplete="off"
          />
          {unit !== undefined && <span className="pds-unit">{unit}</span>}
        </span>
      )}
    </FieldFrame>
  );
}

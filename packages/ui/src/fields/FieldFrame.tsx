import { type ReactNode, useId } from 'react';
import { usePds } from '../provider/PdsProvider';

/** What every field takes; `Value` is what it shows and answers. */
export interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The control's DOM id; made up when absent. */
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
  readonly errors?: readonly string[] | undefined;
  /** Worth a look, and no error: the field stays valid. */
  readonly warnings?: readonly string[] | undefined;
  /** Said in words beside the label; `null` says nothing, where nothing is submitted. */
  readonly required?: boolean | null | undefined;
  /** Shows the value as text. */
  readonly readOnly?: boolean | undefined;
}

/** What ties a control to its label, hint and errors. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

type FrameProps = Omit<FieldProps<unknown>, 'value' | 'onChange' | 'readOnly'> & {
  readonly children: (control: ControlProps) => ReactNode;
};

/** Label, hint and errors around a single control. */
export function FieldFrame({ label, required, children, ...rest }: FrameProps) {
  const { control, notes, invalid } = useNotes(rest);
  return (
    <div className="pds-field" data-invalid={invalid || undefined}>
      <label className="pds-label" htmlFor={control.id}>
        {label} <Obligation required={required} />
      </label>
      {notes}
      {children(control)}
    </div>
  );
}

/** The same around several controls that are one question; `radiogroup` is what may itself be invalid. */
export function GroupFrame({
  label,
  required,
  role,
  children,
  ...rest
}: FrameProps & { readonly role?: 'radiogroup' }) {
  const { control, notes, invalid } = useNotes(rest);
  return (
    <fieldset
      className="pds-field pds-group"
      id={control.id}
      role={role}
      tabIndex={-1}
      data-invalid={invalid || undefined}
      aria-describedby={control['aria-describedby']}
      aria-invalid={role ? control['aria-invalid'] : undefined}
    >
      <legend className="pds-label">
        {label} <Obligation required={required} />
      </legend>
      {notes}
      {children(control)}
    </fieldset>
  );
}

/** A value as text, where nothing may be changed. */
export function Reading({
  id,
  label,
  children,
}: {
  id?: string | undefined;
  label: string;
  children: ReactNode;
}) {
  const { texts } = usePds();
  const empty = children === undefined || children === null || children === '';
  return (
    <dl className="pds-field pds-reading" id={id} tabIndex={id === undefined ? undefined : -1}>
      <dt className="pds-label">{label}</dt>
      <dd className={empty ? 'pds-value pds-muted' : 'pds-value'}>{empty ? texts.fields.empty : children}</dd>
    </dl>
  );
}

function useNotes({ id, hint, errors = [], warnings = [] }: Omit<FrameProps, 'label' | 'children'>) {
  const made = useId();
  const { texts } = usePds();
  const base = id ?? made;
  const invalid = errors.length > 0;
  const ids = [
    hint !== undefined && `${base}-hint`,
    invalid && `${base}-error`,
    warnings.length > 0 && `${base}-warning`,
  ].filter((each) => each !== false);
  const control: ControlProps = {
    id: base,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': invalid || undefined,
  };
  const notes = (
    <>
      {hint !== undefined && (
        <p className="pds-hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {invalid && (
        <Sentences id={`${base}-error`} kind="error" lead={texts.fields.error} sentences={errors} />
      )}
      {warnings.length > 0 && (
        <Sentences id={`${base}-warning`} kind="warning" lead={texts.fields.warning} sentences={warnings} />
      )}
    </>
  );
  return { control, notes, invalid };
}

interface SentencesProps {
  readonly id: string;
  readonly kind: 'error' | 'warning';
  readonly lead: string;
  readonly sentences: readonly string[];
}

function Sentences({ id, kind, lead, sentences }: SentencesProps) {
  return (
    <div className={`pds-${kind}`} id={id}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <strong>{lead}</strong> {sentence}
        </p>
      ))}
    </div>
  );
}

function Obligation({ required }: { required: boolean | null | undefined }) {
  const { texts } = usePds();
  if (required === null) return null;
  return <span className="pds-obligation">({required ? texts.fields.required : texts.fields.optional})</span>;
}

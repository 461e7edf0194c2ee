import type { Mrz, MrzFields, MrzIssue } from '@pds/cie/mrz';
import { describeIssue, formatCivilDate, isCivilDate } from '@pds/core/base';
import type { ReactNode } from 'react';
import { usePds } from '../provider/PdsProvider';

type FieldName = keyof MrzFields;

/** The fields in the order in which a clerk asks for them, each with its check digit. */
const ROWS: readonly { readonly field: FieldName; readonly digit?: FieldName }[] = [
  { field: 'name' },
  { field: 'documentCode' },
  { field: 'issuingState' },
  { field: 'documentNumber', digit: 'documentNumberCheckDigit' },
  { field: 'birthDate', digit: 'birthDateCheckDigit' },
  { field: 'sex' },
  { field: 'expiryDate', digit: 'expiryDateCheckDigit' },
  { field: 'nationality' },
  { field: 'optionalData', digit: 'optionalDataCheckDigit' },
  { field: 'optionalData2' },
  { field: 'compositeCheckDigit', digit: 'compositeCheckDigit' },
];

export interface MrzResultProps {
  readonly mrz: Mrz;
  readonly issues: readonly MrzIssue[];
}

/** What a machine readable zone says, field by field, with its check digits and what is wrong. */
export function MrzResult({ mrz, issues }: MrzResultProps) {
  const { texts } = usePds();
  return (
    <section className="pds-mrz-result">
      <h3>
        {texts.card.resultTitle} <span className="pds-tag">{texts.card.format(mrz.format)}</span>
      </h3>
      <dl className="pds-facts">
        {ROWS.filter(({ field }) => mrz.fields[field] !== undefined).map(({ field, digit }) => (
          <Fact
            key={field}
            label={texts.card.fields[field]}
            issues={issues.filter(({ path }) => path?.[1] === field || path?.[1] === digit)}
            digit={digit && mrz.fields[digit]}
          >
            {field === digit ? null : <FieldValue fields={mrz.fields} field={field} />}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

interface FactProps {
  readonly label: string;
  readonly issues: readonly MrzIssue[];
  readonly digit: MrzFields[FieldName];
  readonly children: ReactNode;
}

function Fact({ label, issues, digit, children }: FactProps) {
  const { texts, messages } = usePds();
  const wrong = issues.some((issue) => issue.severity === 'error');
  const digitText = digit && String(digit.value);
  return (
    <div className="pds-fact" data-wrong={wrong || undefined}>
      <dt>{label}</dt>
      <dd>
        {children}
        {digitText && (
          <span className="pds-digit" data-wrong={!digit.valid || undefined}>
            {digit.valid ? texts.card.digitRight(digitText) : texts.card.digitWrong(digitText)}
          </span>
        )}
        {issues.map((issue) => (
          <span
            className={`pds-note-in-row ${issue.severity === 'error' ? 'pds-error' : 'pds-warning'}`}
            key={issue.code}
          >
            {issue.severity === 'error' && <strong>{texts.fields.error} </strong>}
            {issue.severity === 'warning' && <strong>{texts.fields.warning} </strong>}
            {describeIssue(issue, messages)}
          </span>
        ))}
      </dd>
    </div>
  );
}

function FieldValue({ fields, field }: { readonly fields: MrzFields; readonly field: FieldName }) {
  const { texts, locale } = usePds();
  if (field === 'name') {
    const { primaryIdentifier, secondaryIdentifier } = fields.name.value;
    return (
      <span className="pds-fact-value">
        {texts.card.surname}: <b>{primaryIdentifier}</b>
        <br />
        {texts.card.givenNames}: <b>{secondaryIdentifier || texts.card.noGivenNames}</b>
      </span>
    );
  }
  const { value, raw } = fields[field] ?? { value: null, raw: '' };
  const text = () => {
    if (value === null) return texts.card.unreadable(raw);
    if (field === 'sex') return texts.card.sex[fields.sex.value ?? 'X'];
    if (value === '') return texts.card.unspecified;
    return typeof value === 'string' && isCivilDate(value) ? formatCivilDate(value, locale) : String(value);
  };
  return <b className="pds-fact-value">{text()}</b>;
}

import { type Issue, isCivilDate } from '@pds/core/base';
import { useEffect, useId, useState } from 'react';
import { useDraftContext } from '../draft/DraftProvider';
import { CheckListField } from '../fields/CheckListField';
import { DateField } from '../fields/DateField';
import { NumberField, type NumberValue } from '../fields/NumberField';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';
import { Button } from '../parts/Button';
import { focusElement } from '../parts/focusElement';
import { IssueList } from '../parts/IssueList';
import { usePds } from '../provider/PdsProvider';
import { type AskedField, type Given, list, NEW_ROWS, text } from './newRows';
import { useReadPlan } from './PlanContext';
import type { Naming } from './section';
import type { SectionName } from './sections';
import { useNameRow, useNaming } from './useNaming';

export interface AddRowProps {
  readonly name: SectionName;
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** Asks for what a new row cannot be without; nothing of it is in the plan before all is given. */
export function AddRow({ name, onAdded, onCancel }: AddRowProps) {
  const { texts, newId } = usePds();
  const { handle } = useDraftContext();
  const formId = useId();
  const read = useReadPlan();
  const naming = useNaming()();
  const nameRow = useNameRow();
  const [given, setGiven] = useState<Given>({});
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState<readonly Issue[]>([]);
  const asked = NEW_ROWS[name].asked.filter(({ onlyIf }) => onlyIf?.(naming.plan) ?? true);
  const missing = asked.filter((field) => !isGiven(field, given, naming));
  const fieldId = (field: AskedField | undefined) => `${formId}-${field?.name}`;
  const first = fieldId(asked[0]);
  useEffect(() => focusElement(first), [first]);
  function add(): void {
    setTried(true);
    if (missing.length > 0) {
      focusElement(fieldId(missing[0]));
      return;
    }
    const row = NEW_ROWS[name].make(given, { plan: read(), id: newId() });
    const result = handle.edit([{ op: 'add', collection: name, id: row.id, value: row }]);
    if (result.ok) onAdded(row.id);
    else setRefusals(result.issues);
  }
  return (
    <section className="pds-add" aria-label={texts.plan.add[name]}>
      <h3>{texts.plan.add[name]}</h3>
      {refusals.length > 0 && (
        <div className="pds-error" role="alert">
          <IssueList issues={refusals} record={read()} nameRow={nameRow} />
        </div>
      )}
      {asked.map((field) => (
        <Asked
          key={field.name}
          field={field}
          id={fieldId(field)}
          given={given}
          naming={naming}
          errors={tried && missing.includes(field) ? [texts.plan.missing] : []}
          onChange={(value) => setGiven({ ...given, [field.name]: value })}
        />
      ))}
      <span className="pds-button-row">
        <Button kind="primary" onClick={add}>
          {texts.plan.addRow}
        </Button>
        <Button onClick={onCancel}>{texts.parts.cancel}</Button>
      </span>
    </section>
  );
}

interface AskedProps {
  readonly field: AskedField;
  readonly id: string;
  readonly given: Given;
  readonly naming: Naming;
  readonly errors: readonly string[];
  readonly onChange: (value: NumberValue | readonly string[]) => void;
}

function Asked({ field, given, naming, ...props }: AskedProps) {
  const { field: names } = usePds().texts.plan;
  const common = { ...props, label: names[field.label], required: true };
  switch (field.kind) {
    case 'text':
      return <TextField {...common} value={typed(given, field.name)} />;
    case 'date':
      return <DateField {...common} value={typed(given, field.name)} />;
    case 'number': {
      const value = given[field.name];
      return (
        <NumberField
          {...common}
          unit={field.unit}
          value={typeof value === 'object' ? null : (value ?? null)}
        />
      );
    }
    case 'select': {
      const options = field.options(naming, given);
      const value = text(given, field.name);
      return (
        <SelectField
          {...common}
          options={options}
          value={options.some((option) => option.value === value) ? value : ''}
        />
      );
    }
    case 'checks':
      return (
        <CheckListField {...common} options={field.options(naming, given)} value={list(given, field.name)} />
      );
  }
}

/** As it is typed, with the space before the next word. */
function typed(given: Given, name: string): string {
  const value = given[name];
  return typeof value === 'string' ? value : '';
}

function isGiven(field: AskedField, given: Given, naming: Naming): boolean {
  switch (field.kind) {
    case 'text':
      return text(given, field.name) !== '';
    case 'date':
      return isCivilDate(text(given, field.name));
    case 'number':
      return typeof given[field.name] === 'number';
    case 'select':
      return field.options(naming, given).some(({ value }) => value === text(given, field.name));
    case 'checks':
      return list(given, field.name).length > 0;
  }
}

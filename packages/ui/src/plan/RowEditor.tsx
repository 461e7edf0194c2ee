import type { IssuePath, Row } from '@pds/core/base';
import { isSurveyed } from '@pds/core/plan';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DraftProvider, useDraftContext } from '../draft/DraftProvider';
import { useField } from '../draft/useField';
import { Button } from '../parts/Button';
import { focusAfterFrame } from '../parts/focusElement';
import { Question } from '../parts/Question';
import { usePds } from '../provider/PdsProvider';
import { usePlanContext, useReadPlan, useRights } from './PlanContext';
import { RowErrors } from './RowErrors';
import { referencesTo } from './referencesTo';
import { rowButtonId } from './rowButtonId';
import { titleOf } from './rowTitles';
import type { Section } from './section';
import type { SectionName } from './sections';
import { SECTIONS } from './sectionTable';
import { useNaming } from './useNaming';

export interface RowEditorProps {
  readonly name: SectionName;
  readonly row: Row;
  /** The row that stands in its place once it is gone. */
  readonly after: string | undefined;
  readonly onClose: () => void;
  readonly onRemoved: (after: string | undefined) => void;
}

/** The fields of the row that is open. */
export function RowEditor({ name, row, after, onClose, onRemoved }: RowEditorProps) {
  const { texts, today } = usePds();
  const { catalogue } = usePlanContext();
  const read = useReadPlan();
  const [named, setNamed] = useState(0);
  const { handle } = useDraftContext();
  const rights = useRights();
  const naming = useNaming();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id: fieldId } = useField([name, row.id]);
  const section: Section<Row> = SECTIONS[name];
  const title = titleOf(name, row, naming());
  useEffect(() => heading.current?.focus(), []);
  const locked = !rights.mayEdit(name, row);
  const { bound } = rights;
  const readOnly = useMemo(
    () => (locked || !bound ? locked : ([, , field]: IssuePath) => !isSurveyed(name, String(field))),
    [locked, bound, name],
  );
  function close(): void {
    onClose();
    focusAfterFrame(rowButtonId(name, row.id));
  }
  function remove(): void {
    const removed = handle.edit([{ op: 'remove', collection: name, id: row.id }]);
    if (removed.ok) onRemoved(after);
  }
  function askToRemove(): void {
    const count = referencesTo(read(), name, row.id, { catalogue, today });
    if (count > 0) setNamed(count);
    else remove();
  }
  function keep(): void {
    setNamed(0);
    focusAfterFrame(`${fieldId}-remove`);
  }
  return (
    <section className="pds-editor" aria-label={title}>
      <header className="pds-editor-header">
        <h3 tabIndex={-1} ref={heading} id={fieldId}>
          {title}
        </h3>
        <span className="pds-button-row">
          {rights.mayRemove(name, row) && (
            <Button
              kind="quiet"
              id={`${fieldId}-remove`}
              label={texts.plan.removeRow(title)}
              onClick={askToRemove}
            >
              {texts.plan.remove}
            </Button>
          )}
          <Button onClick={close}>{texts.plan.close}</Button>
        </span>
      </header>
      {named > 0 && (
        <Question
          question={texts.plan.named(title, named)}
          confirm={texts.plan.removeAnyway}
          onConfirm={remove}
          onCancel={keep}
        />
      )}
      <RowErrors path={[name, row.id]} />
      <DraftProvider draft={handle} readOnly={readOnly}>
        <section.Editor id={row.id} />
      </DraftProvider>
    </section>
  );
}

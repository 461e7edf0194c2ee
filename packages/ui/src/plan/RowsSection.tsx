import type { Collection, IssuePath, Row } from '@pds/core/base';
import { isSurveyed } from '@pds/core/plan';
import { memo, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { DraftProvider, useDraftContext } from '../draft/DraftProvider';
import { useField } from '../draft/useField';
import { Button } from '../parts/Button';
import { usePds } from '../provider/PdsProvider';
import { usePlan, useReadPlan, useRights } from './PlanContext';
import { titleOf } from './rowTitles';
import { ScenarioLevels } from './ScenarioLevels';
import type { Section } from './section';
import type { SectionName } from './sections';
import { SECTIONS } from './sectionTable';
import { useNaming } from './useNaming';

export interface RowsSectionProps {
  readonly name: SectionName;
  /** The row whose editor is open. */
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** Below this one sees the whole list at a glance. */
const FILTER_FROM = 12;

/** One part of the plan: the list of its rows, and the editor of the one that is open. */
export function RowsSection({ name, open, onOpen }: RowsSectionProps) {
  const { texts, today, newId } = usePds();
  const { handle } = useDraftContext();
  const titleId = useId();
  const rights = useRights();
  const naming = useNaming();
  const read = useReadPlan();
  const rows: Collection<Row> = usePlan((plan) => plan[name]);
  const [filter, setFilter] = useState('');
  const [why, setWhy] = useState('');
  const sought = useDeferredValue(filter).trim().toLowerCase();
  const section: Section<Row> = SECTIONS[name];
  const all = rows.toArray();
  const shown =
    sought === ''
      ? all
      : all.filter((row) =>
          `${titleOf(name, row, naming())} ${section.detail(row, naming())}`.toLowerCase().includes(sought),
        );
  const openRow = open === undefined ? undefined : rows.get(open);

  function add(): void {
    const row = section.begin({ plan: read(), id: newId(), today, untitled: texts.plan.untitled });
    setWhy(typeof row === 'string' ? texts.plan.cannotAdd[row] : '');
    if (typeof row === 'string') return;
    const { id } = row;
    if (handle.edit([{ op: 'add', collection: name, id, value: row }]).ok) onOpen(id);
  }

  return (
    <section className="pds-rows" aria-labelledby={titleId} data-open={openRow ? true : undefined}>
      <header className="pds-rows-header">
        <h2 id={titleId}>{texts.places.names[name]}</h2>
        {rights.mayAdd(name) && <Button onClick={add}>{texts.plan.add[name]}</Button>}
      </header>
      <div className="pds-rows-list">
        <p className="pds-warning" role="status">
          {why}
        </p>
        {all.length >= FILTER_FROM && (
          <>
            <label className="pds-label" htmlFor={`${titleId}-filter`}>
              {texts.plan.filter}
            </label>
            <input
              className="pds-input pds-input-medium"
              id={`${titleId}-filter`}
              type="search"
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
            <p className="pds-muted" role="status">
              {texts.plan.shown(shown.length, all.length)}
            </p>
          </>
        )}
        {all.length === 0 && <p className="pds-muted">{texts.plan.none[name]}</p>}
        <ul className="pds-plain-list">
          {shown.map((row) => (
            <RowItem key={row.id} name={name} id={row.id} open={row.id === open} onOpen={onOpen} />
          ))}
        </ul>
      </div>
      {openRow && <RowEditor key={openRow.id} name={name} row={openRow} onClose={() => onOpen(undefined)} />}
    </section>
  );
}

interface RowItemProps {
  readonly name: SectionName;
  readonly id: string;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}

/** Renders again for its own row alone: there may be hundreds. */
const RowItem = memo(function RowItem({ name, id, open, onOpen }: RowItemProps) {
  const { texts } = usePds();
  const naming = useNaming();
  const { value, issues } = useField([name, id]);
  const section: Section<Row> = SECTIONS[name];
  if (value === undefined) return null;
  const row = value as Row;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return (
    <li className="pds-row">
      <button
        type="button"
        className="pds-row-button"
        id={rowButtonId(name, id)}
        aria-current={open || undefined}
        onClick={() => onOpen(id)}
      >
        <span className="pds-row-title">{titleOf(name, row, naming())}</span>
        <span className="pds-row-detail">{section.detail(row, naming())}</span>
        {name === 'scenarios' && <ScenarioLevels id={id} />}
        {errors > 0 && <span className="pds-row-errors">{texts.parts.errorCount(errors)}</span>}
      </button>
    </li>
  );
});

interface RowEditorProps {
  readonly name: SectionName;
  readonly row: Row;
  readonly onClose: () => void;
}

function RowEditor({ name, row, onClose }: RowEditorProps) {
  const { texts } = usePds();
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
    // The list is back in the page after the next frame.
    requestAnimationFrame(() => document.getElementById(rowButtonId(name, row.id))?.focus());
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
              label={texts.plan.removeRow(title)}
              onClick={() => {
                if (handle.edit([{ op: 'remove', collection: name, id: row.id }]).ok) onClose();
              }}
            >
              {texts.plan.remove}
            </Button>
          )}
          <Button onClick={close}>{texts.plan.close}</Button>
        </span>
      </header>
      <DraftProvider draft={handle} readOnly={readOnly}>
        <section.Editor id={row.id} />
      </DraftProvider>
    </section>
  );
}

function rowButtonId(name: SectionName, id: string): string {
  return `pds-row-${name}-${id}`;
}

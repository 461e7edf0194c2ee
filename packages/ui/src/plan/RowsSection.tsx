import type { Collection, Row } from '@pds/core/base';
import { memo, useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { useDraftContext } from '../draft/DraftProvider';
import { fieldId, useField } from '../draft/useField';
import { Button } from '../parts/Button';
import { focusAfterFrame } from '../parts/focusElement';
import { usePds } from '../provider/PdsProvider';
import { AddRow } from './AddRow';
import { NEW_ROWS } from './newRows';
import { usePlan, useRights } from './PlanContext';
import { RowEditor } from './RowEditor';
import { rowButtonId } from './rowButtonId';
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
  const { texts } = usePds();
  const { prefix } = useDraftContext();
  const titleId = fieldId(prefix, [name]);
  const addId = `${titleId}-add`;
  const rights = useRights();
  const naming = useNaming();
  const rows: Collection<Row> = usePlan((plan) => plan[name]);
  const [filter, setFilter] = useState('');
  const [why, setWhy] = useState('');
  const [adding, setAdding] = useState(false);
  // The same function each time: rows render again only for themselves.
  const show = useCallback(
    (id: string) => {
      setAdding(false);
      onOpen(id);
    },
    [onOpen],
  );
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

  function ask(): void {
    const { cannotAdd } = texts.plan;
    const possible = NEW_ROWS[name].asked.every(
      (field) => !('options' in field) || field.onlyIf || field.options(naming(), {}).length > 0,
    );
    setWhy(!possible && name in cannotAdd ? cannotAdd[name as keyof typeof cannotAdd] : '');
    setAdding(possible);
    if (possible) onOpen(undefined);
  }
  function stopAdding(): void {
    setAdding(false);
    focusAfterFrame(addId);
  }
  function removed(next: string | undefined): void {
    onOpen(undefined);
    focusAfterFrame(next === undefined ? titleId : rowButtonId(name, next));
  }

  return (
    <section className="pds-rows" aria-labelledby={titleId} data-open={openRow ? true : undefined}>
      <header className="pds-rows-header">
        <h2 id={titleId} tabIndex={-1}>
          {texts.places.names[name]}
        </h2>
        {rights.mayAdd(name) && !adding && (
          <Button id={addId} onClick={ask}>
            {texts.plan.add[name]}
          </Button>
        )}
      </header>
      {adding && <AddRow name={name} onAdded={show} onCancel={stopAdding} />}
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
            <RowItem key={row.id} name={name} id={row.id} open={row.id === open} onOpen={show} />
          ))}
        </ul>
      </div>
      {openRow && (
        <RowEditor
          key={openRow.id}
          name={name}
          row={openRow}
          after={(shown[shown.indexOf(openRow) + 1] ?? shown[shown.indexOf(openRow) - 1])?.id}
          onClose={() => onOpen(undefined)}
          onRemoved={removed}
        />
      )}
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
  // The list beside an open row scrolls by itself.
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (open) button.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (value === undefined) return null;
  const row = value as Row;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return (
    <li className="pds-row">
      <button
        type="button"
        className="pds-row-button"
        ref={button}
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

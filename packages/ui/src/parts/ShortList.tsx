import { type ReactNode, useState } from 'react';
import { usePds } from '../provider/PdsProvider';

export interface ShortListProps<Item> {
  readonly items: readonly Item[];
  /** So many are shown at first, the others by a button. */
  readonly first: number;
  readonly className?: string | undefined;
  /** The list's item of each. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that may be very long. */
export function ShortList<Item>({ items, first, className, children }: ShortListProps<Item>) {
  const { texts } = usePds();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={className}>{(all ? items : items.slice(0, first)).map(children)}</ul>
      {items.length > first && !all && (
        <button type="button" className="pds-button pds-button-quiet" onClick={() => setAll(true)}>
          {texts.parts.showAll(items.length)}
        </button>
      )}
    </>
  );
}

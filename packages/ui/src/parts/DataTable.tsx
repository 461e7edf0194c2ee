import type { ReactNode } from 'react';
import { ScrollArea } from './ScrollArea';

export interface DataColumn {
  readonly header: string;
  /** Where two columns may have one header. */
  readonly key?: string | undefined;
  readonly isNumeric?: boolean | undefined;
}

export interface DataTableProps {
  readonly caption: string;
  /** The caption repeats the heading right above: it is read out and not shown. */
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn[];
  /** The first cell heads its row. */
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[];
}

/** A table that scrolls by itself where it is wider than the page. */
export function DataTable({ caption, isCaptionHidden, columns, rows }: DataTableProps) {
  return (
    <ScrollArea label={caption}>
      <table className="pds-table">
        <caption className={isCaptionHidden ? 'pds-visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, key = header, isNumeric }) => (
              <th scope="col" key={key} className={isNumeric ? 'pds-numeric' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => {
                const column = columns[at];
                const Element = at === 0 ? 'th' : 'td';
                return (
                  <Element
                    key={column?.key ?? column?.header}
                    scope={at === 0 ? 'row' : undefined}
                    className={column?.isNumeric ? 'pds-numeric' : undefined}
                  >
                    {cell}
                  </Element>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

import type { DataTable as PublicationTable } from '@pds/core/tables';
import { DataTable } from '../parts/DataTable';
import { usePds } from '../provider/PdsProvider';
import { ResultSection } from './ResultSection';

export interface PublicationTableViewProps {
  /** Of `publicationTable`. */
  readonly table: PublicationTable;
}

/** The table of procedures that a body publishes, as it will be read. */
export function PublicationTableView({ table: { caption, columns, rows } }: PublicationTableViewProps) {
  const { texts } = usePds();
  const words = texts.procedures.information;
  return (
    <ResultSection title={words.publication}>
      {rows.length === 0 ? (
        <p>{words.nothingPublished}</p>
      ) : (
        <DataTable
          caption={caption}
          isCaptionHidden
          columns={columns}
          rows={rows.map((cells, key) => ({
            key,
            cells: cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
          }))}
        />
      )}
    </ResultSection>
  );
}

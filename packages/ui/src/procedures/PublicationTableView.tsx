import type { PublicationTable } from '@pds/core/procedures';
import { DataTable } from '../parts/DataTable';
import { usePds } from '../provider/PdsProvider';
import { ResultSection } from './ResultSection';

export interface PublicationTableViewProps {
  /** Of `publicationTable`. */
  readonly table: PublicationTable;
}

/** The table of procedures that a body publishes, as it will be read. */
export function PublicationTableView({ table: { heads, rows } }: PublicationTableViewProps) {
  const { texts } = usePds();
  const words = texts.procedures.information;
  return (
    <ResultSection title={words.publication}>
      {rows.length === 0 ? (
        <p>{words.nothingPublished}</p>
      ) : (
        <DataTable
          caption={words.publication}
          isCaptionHidden
          columns={heads.map((header) => ({ header }))}
          rows={rows.map((cells, key) => ({ key, cells }))}
        />
      )}
    </ResultSection>
  );
}

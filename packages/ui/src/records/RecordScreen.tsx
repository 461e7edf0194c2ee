import type { Issue } from '@pds/core/base';
import type { Block, StoredRecord } from '@pds/core/document';
import { useMemo } from 'react';
import { IssueList } from '../parts/IssueList';
import { usePds } from '../provider/PdsProvider';
import { DocumentView } from './DocumentView';
import { objectiveBlocks } from './objectiveBlocks';
import { pilotBlocks } from './pilotBlocks';
import type { Outlining } from './recordBlocks';
import { registerBlocks } from './registerBlocks';
import { stockBlocks } from './stockBlocks';

/** The records that are shown and not yet edited. */
export type ShownRecord = Exclude<StoredRecord, { readonly kind: 'security-plan' }>;

export interface RecordScreenProps {
  readonly record: ShownRecord;
  /** What opening the record found. */
  readonly issues?: readonly Issue[] | undefined;
}

/** A procedure register, a plan of objectives, a pilot project or a ledger of blank cards, to be read. */
export function RecordScreen({ record, issues = [] }: RecordScreenProps) {
  const { texts, locale } = usePds();
  const blocks = useMemo(
    () => blocksOf(record, { texts: texts.records, language: locale }),
    [record, texts, locale],
  );
  return (
    <article className="pds-screen">
      <header className="pds-screen-header">
        <p className="pds-kicker">{record.municipality.name}</p>
        <h1>{record.title}</h1>
        <p className="pds-version">
          <span className="pds-tag">{texts.records.kind[record.kind]}</span>
          <span className="pds-muted">{texts.records.readOnly}</span>
        </p>
      </header>
      {issues.length > 0 && (
        <details className="pds-details pds-findings">
          <summary>{texts.records.findings(issues.length)}</summary>
          <IssueList issues={issues} record={record} />
        </details>
      )}
      <DocumentView blocks={blocks} />
    </article>
  );
}

function blocksOf(record: ShownRecord, outlining: Outlining): readonly Block[] {
  switch (record.kind) {
    case 'procedure-register':
      return registerBlocks(record, outlining);
    case 'objective-plan':
      return objectiveBlocks(record, outlining);
    case 'pilot-project':
      return pilotBlocks(record, outlining);
    case 'card-stock':
      return stockBlocks(record, outlining);
  }
}

import type { Block, Cell, SectionBlock, TableBlock, Text } from '@pds/core/document';
import { type ReactNode, useId, useSyncExternalStore } from 'react';
import { DataTable } from '../parts/DataTable';
import { type Fact, Facts } from '../parts/Facts';
import { focusElement } from '../parts/focusElement';
import { usePds } from '../provider/PdsProvider';

export interface DocumentViewProps {
  readonly blocks: readonly Block[];
}

/** A paper of core's document tree, read on the page: contents beside it, sections, tables, lists. */
export function DocumentView({ blocks }: DocumentViewProps) {
  const { texts } = usePds();
  const prefix = useId();
  const isWide = useIsWide();
  const sections = blocks.filter((block) => block.kind === 'section');
  const links = (
    <ul className="pds-plain-list">
      {sections.map((section, i) => (
        <li key={headingOf(section)}>
          <a
            href={`#${prefix}-${i}`}
            onClick={(event) => {
              // A host may route by the hash, or set a base address.
              event.preventDefault();
              focusElement(`${prefix}-${i}`);
            }}
          >
            {headingOf(section)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="pds-layout">
      {sections.length > 1 && (
        <nav className="pds-nav pds-contents" aria-label={texts.records.contents}>
          {isWide ? (
            links
          ) : (
            <details className="pds-details">
              <summary>{texts.records.contents}</summary>
              {links}
            </details>
          )}
        </nav>
      )}
      <div className="pds-layout-main pds-document">
        {blocks.map((block, i) => (
          <BlockView
            // biome-ignore lint/suspicious/noArrayIndexKey: a paper's blocks have no other name, and stay in their order.
            key={i}
            block={block}
            depth={2}
            id={block.kind === 'section' ? `${prefix}-${sections.indexOf(block)}` : undefined}
          />
        ))}
      </div>
    </div>
  );
}

/** Where the contents stand beside the text; screens.css says the same. */
const WIDE = '(min-width: 64rem)';

function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(WIDE).matches,
    () => true,
  );
}

/** An item that the paper counts itself: `a) …`. */
const OWN_MARK = /^\p{L}{0,3}\d{0,3}\) /u;

interface BlockProps {
  readonly block: Block;
  readonly depth: number;
  /** The heading right above, which a table need not repeat. */
  readonly heading?: string;
  readonly id?: string | undefined;
}

function BlockView({ block, depth, heading, id }: BlockProps): ReactNode {
  switch (block.kind) {
    case 'section':
      return <SectionView section={block} depth={depth} id={id} />;
    case 'paragraph':
      return <p className="pds-prose">{inline(block.text)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="pds-list">
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name.
            <li key={i} className={OWN_MARK.test(String(item)) ? 'pds-plain-list' : undefined}>
              {inline(item)}
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView table={block} heading={heading} />;
    case 'definitions':
      return <Facts items={factsOf(block.items)} />;
    case 'cover':
      return <Facts items={factsOf(block.facts)} />;
    case 'signatures':
      return (
        <Facts
          items={factsOf(
            block.signatures.map(({ office, name, note }) => ({
              term: office,
              text: [name, note].filter(Boolean).join(', '),
            })),
          )}
        />
      );
    case 'figure':
      return (
        <figure className="pds-figure">
          <img
            className="pds-drawing"
            src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`}
            alt={block.alternative}
          />
          <figcaption className="pds-muted">{block.caption}</figcaption>
        </figure>
      );
    case 'note':
      return <p className="pds-note">{inline(block.text)}</p>;
    case 'contents':
    case 'page-break':
      return null;
  }
}

function SectionView({
  section,
  depth,
  id,
}: {
  section: SectionBlock;
  depth: number;
  id: string | undefined;
}) {
  const Heading = depth === 2 ? 'h2' : depth === 3 ? 'h3' : 'h4';
  return (
    <section>
      <Heading id={id} tabIndex={-1}>
        {headingOf(section)}
      </Heading>
      {section.blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section's blocks have no other name, and stay in their order.
        <BlockView key={i} block={block} depth={depth + 1} heading={section.title} />
      ))}
    </section>
  );
}

interface TableProps {
  readonly table: TableBlock;
  readonly heading: string | undefined;
}

function TableView({ table: { caption, columns, rows }, heading }: TableProps) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden={caption === heading}
      columns={columns.map(({ header, align }) => ({ header, isNumeric: align === 'end' }))}
      rows={rows.map((cells, key) => ({ key, cells: cells.map((cell) => inline(textOf(cell))) }))}
    />
  );
}

/** Neighbours of one term are its answers. */
function factsOf(items: readonly { readonly term: string; readonly text: Text }[]): readonly Fact[] {
  const facts: [string, ...ReactNode[]][] = [];
  for (const { term, text } of items) {
    const last = facts.at(-1);
    if (last?.[0] === term) last.push(inline(text));
    else facts.push([term, inline(text)]);
  }
  return facts;
}

function headingOf({ number, title }: SectionBlock): string {
  return number === undefined ? title : `${number} ${title}`;
}

function textOf(cell: Cell): Text {
  return typeof cell === 'object' && 'text' in cell ? cell.text : cell;
}

const MARKS = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

function inline(text: Text): ReactNode {
  if (typeof text === 'string') return text;
  return text.map((run, i) => {
    if (typeof run === 'string') return run;
    const Mark = MARKS[run.mark];
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of words have no other name.
    return <Mark key={i}>{run.text}</Mark>;
  });
}

import { formatCivilDate } from '@pds/core/base';
import type { AxisFigure, RollUp, RollUpPart, Scale } from '@pds/core/procedures';
import type { CSSProperties } from 'react';
import { DataTable } from '../parts/DataTable';
import { usePds } from '../provider/PdsProvider';
import { ResultSection } from './ResultSection';
import { countText, levelText } from './words';

export interface RollUpViewProps {
  /** Of `rollUp`. */
  readonly rollUp: RollUp;
  /** The scales that say what the levels mean: those of one of the registers. */
  readonly scales: Iterable<Scale>;
}

interface NamedPart {
  readonly key: string;
  readonly name: string;
  readonly sort: 'municipalities' | 'shared' | 'total';
  readonly part: RollUpPart;
}

/** The registers of several municipalities as one: how many procedures, how many assessed, and how they are spread. */
export function RollUpView({ rollUp, scales }: RollUpViewProps) {
  const { texts, locale } = usePds();
  const words = texts.procedures.rollUp;
  const { on, municipalities, shared, total, differing, withoutCode } = rollUp;
  const parts: readonly NamedPart[] = [
    ...municipalities.map((part) => named('municipalities', part, part.title)),
    ...shared.map((part) => named('shared', part, part.title)),
    named('total', total, words.total),
  ];
  const silent = parts.filter(({ part }) => part.axes === null);
  const meanings = [...scales];
  return (
    <ResultSection title={words.title}>
      <p>{words.on(formatCivilDate(on, locale))}</p>
      <DataTable
        caption={words.counts}
        columns={[
          { header: words.part },
          { header: words.kind },
          { header: words.procedures, isNumeric: true },
          { header: words.assessed, isNumeric: true },
        ]}
        rows={parts.map(({ key, name, sort, part }) => ({
          key,
          cells: [name, words.sort[sort], part.procedures, words.outOf(part.assessed, part.procedures)],
        }))}
      />
      <Functions rollUp={rollUp} />
      {total.axes?.map(({ axis }) => (
        <AxisTable
          key={axis}
          axis={axis}
          scale={meanings.find(({ id }) => id === axis)}
          parts={parts.filter(({ part }) => part.axes !== null)}
        />
      ))}
      {total.axes !== null && <p>{words.notZero}</p>}
      {silent.length > 0 && (
        <p className="pds-warning">
          {words.nothingAssessed(
            silent.map(({ name, part }) => `${name} (${words.outOf(0, part.procedures)})`).join(', '),
          )}
        </p>
      )}
      {differing.map(({ body, code }) => (
        <p key={`${body} ${code}`}>{words.differing(code, body)}</p>
      ))}
      {withoutCode > 0 && <p>{words.withoutCode(withoutCode)}</p>}
    </ResultSection>
  );
}

function named(sort: NamedPart['sort'], part: RollUpPart, name: string): NamedPart {
  return { key: `${sort} ${part.id}`, name, sort, part };
}

function Functions({ rollUp: { functions, shared } }: Pick<RollUpViewProps, 'rollUp'>) {
  const { texts, locale } = usePds();
  const words = texts.procedures.rollUp;
  if (functions.length === 0) return null;
  return (
    <DataTable
      caption={words.functions}
      columns={[
        { header: words.function },
        { header: words.holder },
        { header: words.since },
        { header: words.registers, isNumeric: true },
        { header: words.assessed, isNumeric: true },
      ]}
      rows={functions.map(({ id, title, holder, since, registers, assessed, procedures }) => ({
        key: `${holder} ${id}`,
        cells: [
          title,
          shared.find((body) => body.id === holder)?.title ?? holder,
          formatCivilDate(since, locale),
          registers,
          procedures === 0 ? words.noProcedures : words.outOf(assessed, procedures),
        ],
      }))}
    />
  );
}

interface AxisTableProps {
  readonly axis: string;
  readonly scale: Scale | undefined;
  readonly parts: readonly NamedPart[];
}

/** One axis: a row for each level and for what is no level, a column for each part, and what all are out of. */
function AxisTable({ axis, scale, parts }: AxisTableProps) {
  const { texts, labels } = usePds();
  const words = texts.procedures.rollUp;
  const names: Readonly<Record<string, string>> = labels.procedures.axis;
  const figures = parts.map(({ part }) => part.axes!.find((figure) => figure.axis === axis)!);
  const counts = (key: string, header: string, read: (figure: AxisFigure) => number | null) => ({
    key,
    cells: [
      header,
      ...figures.map((figure, i) => <Share key={parts[i]!.key} count={read(figure)} of={figure.of} />),
    ],
  });
  const title = words.axis(scale?.title ?? names[axis] ?? axis);
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[
          { header: texts.records.level },
          ...parts.map(({ key, name }) => ({ key, header: name, isNumeric: true })),
        ]}
        rows={[
          ...figures[0]!.levels.map(({ code }) =>
            counts(
              `level ${code}`,
              levelText(code, scale, texts),
              ({ levels }) => levels.find((level) => level.code === code)!.count,
            ),
          ),
          counts('alternatives', words.alternatives, (figure) => figure.alternatives),
          counts('notAssessed', words.notAssessed, (figure) => figure.notAssessed),
          counts('nd', texts.records.nd, (figure) => figure.nd),
          counts('unknown', words.unknown, (figure) => figure.unknown),
          { key: 'of', cells: [words.procedures, ...figures.map(({ of }) => of)] },
          { key: 'median', cells: [words.median, ...figures.map(({ median }) => medianText(median, words))] },
        ]}
      />
    </>
  );
}

function medianText(median: AxisFigure['median'], words: MedianWords): string {
  if (median === null) return words.noMedian;
  const { low, high } = median;
  return low === high ? String(low) : words.between(low, high);
}

interface MedianWords {
  readonly noMedian: string;
  readonly between: (low: number, high: number) => string;
}

/** A count with its share of the whole as a bar. */
function Share({ count, of }: { readonly count: number | null; readonly of: number }) {
  const { texts } = usePds();
  return (
    <>
      {countText(count, texts)}
      {count !== null && count > 0 && (
        <span className="pds-share" aria-hidden style={{ '--pds-share': count / of } as CSSProperties} />
      )}
    </>
  );
}

/** Counts of two states side by side, as bars and as a table; what is not known is hatched. */
import { type BarRow, BarRows } from "../../../charts/BarRows.tsx";
import { Table } from "../../../ui/Table.tsx";
import { StepFigure } from "./StepFigure.tsx";
import { type Argument, toneOf } from "./useArgument.ts";

interface Counted {
  /** null: not known. */
  readonly count: number | null;
  /** The number that there may be in addition. */
  readonly notKnown: number;
}

export interface PairRow {
  readonly key: string;
  readonly title: string;
  readonly meaning: string;
  readonly own: Counted;
  readonly other: Counted;
}

interface Props {
  readonly id: string;
  readonly chart: string;
  readonly rows: readonly PairRow[];
  readonly argument: Argument;
  readonly version: string;
  /** `head` is the column of the rows' titles. */
  readonly words: {
    readonly title: string;
    readonly head: string;
    readonly meaning: string;
    readonly see: string;
    readonly label: (name: string, other: string) => string;
  };
}

export function PairBars({ id, chart, rows, argument, version, words }: Props) {
  const { name, otherName } = argument;
  const draw = (width: number) => (
    <BarRows
      id={chart}
      rows={rows.map((row) => barsOf(row, argument))}
      most={Math.max(1, ...rows.flatMap(({ own, other }) => [mostOf(own), mostOf(other)]))}
      titles={190}
      label={words.label(name, otherName)}
      width={width}
    />
  );
  const table = (
    <Table
      caption={words.title}
      columns={[
        { head: words.head, isHead: true, cell: ({ title }) => title },
        { key: "own", head: name, cell: ({ own }) => rangeOf(own) },
        { key: "other", head: otherName, cell: ({ other }) => rangeOf(other) },
        { head: words.meaning, cell: ({ meaning }) => meaning },
      ]}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
  return (
    <StepFigure id={id} title={words.title} frame="bars-frame" draw={draw} table={() => table} caption={[words.see]} version={version} />
  );
}

const mostOf = ({ count, notKnown }: Counted) => (count ?? 0) + notKnown;

function rangeOf({ count, notKnown }: Counted): string {
  return count === null ? "?" : notKnown === 0 ? String(count) : `${count}\u2013${count + notKnown}`;
}

function barsOf({ key, title, own, other }: PairRow, argument: Argument): BarRow {
  const bar = (counted: Counted, id: string) => {
    const tone = toneOf(argument, id);
    return {
      key: id,
      tone: tone === "other" ? ("ink" as const) : tone,
      parts: [
        { key: "sure", value: counted.count ?? 0, fill: "solid" as const },
        { key: "maybe", value: counted.count === null ? 0 : counted.notKnown, fill: "hatch" as const },
      ],
      number: rangeOf(counted),
      words: id === argument.state ? argument.name : argument.otherName,
    };
  };
  return { key, title, bars: [bar(own, argument.state), bar(other, argument.other)] };
}

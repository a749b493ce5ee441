/** The values of the panels as a table: a row for each year, the latest first; its year leads to the network of that day. */
import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import type { ValueLine, ValuePanel } from "../../charts/multiples.ts";
import { Table } from "../../ui/Table.tsx";
import { measures as t } from "./labels.ts";

interface Props {
  readonly panels: readonly ValuePanel[];
  readonly rule: string;
}

export function MeasuresTable({ panels, rule }: Props) {
  const columns = panels.flatMap((panel) => panel.lines.map((line) => ({ panel, line })));
  const dates = [...(columns[0]?.line.points ?? [])].map(({ date }) => date).reverse();
  const values = new Map(columns.map(({ line }) => [line, new Map(line.points.map(({ date, value }) => [date, value]))]));
  const read = (panel: ValuePanel, line: ValueLine, date: string) => {
    const value = values.get(line)?.get(date) ?? null;
    return value === null ? t.none : panel.write(value);
  };
  return (
    <Table
      className="measures-table"
      rows={dates}
      keyOf={(date) => date}
      columns={[
        {
          head: t.head.year,
          isHead: true,
          cell: (date) => <a href={hrefOf("network", { date, rule })}>{date.slice(0, 4)}</a>,
        },
        ...columns.map(({ panel, line }) => ({
          head: line.name === "" ? panel.title : `${panel.title}${en.list.comma}${line.name}`,
          key: `${panel.key} ${line.key}`,
          className: line.tone,
          cell: (date: string) => read(panel, line, date),
        })),
      ]}
    />
  );
}

/** The counts of the grid as a table: a row for each region and era in which a pact is known. */
import { en } from "../../app/language/en.ts";
import { typeWords } from "../../app/language/speech.ts";
import type { Coverage } from "../../app/query/answers.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { coverage as text } from "./labels.ts";
import { eraWords } from "./words.ts";

type Row = Coverage["rows"][number];

export function CoverageTable({ answer: { rows, regions, eras, totals } }: { readonly answer: Coverage }) {
  const spans = new Map(eras.map((era) => [era.id, eraWords(era)]));
  const columns: Column<Row>[] = [
    { head: text.head.era, cell: ({ era }) => spans.get(era) ?? era, isHead: true },
    { head: text.head.known, cell: ({ known }) => known },
    {
      head: text.head.filed,
      cell: ({ filed, thin }) => (
        <>
          {filed} {thin && <span className="thin-mark">{text.thin}</span>}
        </>
      ),
    },
    { head: text.head.read, cell: ({ fromText }) => fromText },
    {
      head: text.head.types,
      cell: ({ byType }) =>
        Object.entries(byType)
          .map(([type, count]) => `${typeWords(type, null)} ${count}`)
          .join(en.list.comma),
    },
  ];
  const whole = totals.map((one): Row => ({ ...one, region: "", thin: false, byType: {} }));
  return (
    <Table
      className="coverage-table"
      caption={text.figure}
      columns={columns}
      keyOf={({ region, era }) => `${region} ${era}`}
      groups={[
        ...regions.map(({ id, name }) => ({ key: id, title: name, rows: rows.filter((row) => row.region === id && row.known > 0) })),
        { key: "all", title: text.head.all, rows: whole },
      ]}
    />
  );
}

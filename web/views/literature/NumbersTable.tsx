/** The table of published numbers beside ours, a heading for each study. */
import { hrefOf } from "../../app/query/search.ts";
import { CheckedMark } from "../../ledger/CheckedMark.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { literature as text } from "./labels.ts";
import { type Literature, printedOf, type Row, shown, type Way } from "./values.ts";

const COLUMNS: readonly Column<Row>[] = [
  { head: text.head.number, isHead: true, cell: ({ id, quantity }) => <a href={hrefOf("literature", { row: id })}>{quantity}</a> },
  { head: text.head.published, cell: (row) => <Published row={row} /> },
  { head: text.head.ledger, cell: (row) => <Values row={row} ways={row.ways.filter(({ basis }) => basis === "ledger")} /> },
  { head: text.head.copies, cell: (row) => <Values row={row} ways={row.ways.filter(({ basis }) => basis !== "ledger")} /> },
];

export function NumbersTable({ answer: { studies, rows } }: { readonly answer: Literature }) {
  return (
    <div className="numbers-frame">
      <Table
        className="numbers-table"
        caption={text.table}
        columns={COLUMNS}
        keyOf={({ id }) => id}
        groups={studies.map(({ id, authors, year }) => ({
          key: id,
          title: <InEnglish text={text.study(authors, year)} />,
          rows: rows.filter(({ study }) => study === id),
        }))}
      />
    </div>
  );
}

function Published({ row }: { readonly row: Row }) {
  return (
    <>
      <span className="printed-number">
        <InEnglish text={printedOf(row)} />
      </span>{" "}
      {row.published !== null && <CheckedMark checked={row.published.checked} />}
    </>
  );
}

/** Our values of one kind of data, each with its outcome. */
function Values({ row, ways }: { readonly row: Row; readonly ways: readonly Way[] }) {
  if (ways.length === 0) return <span className="no-way">{text.none}</span>;
  return (
    <ul className="values">
      {ways.map((way) => (
        <li key={way.id}>
          <span className="our-number">{shown(row, way.value)}</span> <OutcomeMark outcome={way.outcome} />
          {way.label !== null && <span className="way-label"> {way.label}</span>}
        </li>
      ))}
    </ul>
  );
}

/** An outcome as a sign and a word. */
export function OutcomeMark({ outcome }: { readonly outcome: Way["outcome"] }) {
  return (
    <span className={`outcome ${outcome}`}>
      <span aria-hidden="true">{text.signs[outcome]}</span> {text.outcomes[outcome]}
    </span>
  );
}

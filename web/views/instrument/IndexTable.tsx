/** The list as a table: parties, promises, dates, and whether it is in force on the day. */
import { useState } from "react";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { FormMark } from "../../ledger/treaty/FormMark.tsx";
import { Table } from "../../ui/Table.tsx";
import { FIRST_ROWS, useRows } from "../../ui/useAfterPaint.ts";
import { usePaperRows } from "../../ui/usePaperRows.tsx";
import type { ListedRow } from "./instruments.ts";
import { instrument } from "./labels.ts";

const t = instrument.index;
/** Maximum number of states named; more are counted. */
const FEW = 3;

export function IndexTable({ rows, date }: { readonly rows: readonly ListedRow[]; readonly date: string }) {
  const [drawn, rest] = usePaperRows(useRows(rows));
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0)
    return (
      <p className="index-none">
        {t.none} {t.noneTodo}
      </p>
    );
  return (
    <>
      <Table
        className={isWhole ? "index-table whole" : "index-table"}
        rows={drawn}
        keyOf={({ id }) => id}
        rowClass={({ status }) => `status-${status}`}
        columns={[
          { head: t.head.title, isHead: true, cell: ({ id, short }) => <a href={hrefOf("instrument", { id, date })}>{short}</a> },
          { head: t.head.parties, cell: ({ states, names }) => (states.length > FEW ? t.many(states.length) : names.join(en.list.comma)) },
          { head: t.head.promises, cell: Promises },
          { head: t.head.signed, cell: ({ signed }) => dayWords(signed) },
          { head: t.head.force, cell: runningWords },
          { head: t.head.status, cell: ({ status }) => t.statuses[status] },
        ]}
      />
      {rest}
      {!isWhole && rows.length > FIRST_ROWS && (
        <button type="button" className="button index-more" onClick={() => setWhole(true)}>
          {t.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

function Promises({ types, depth }: ListedRow) {
  return (
    <>
      {types[0] !== undefined && <FormMark type={types[0]} />}
      {types.length === 0 ? t.noneCoded : types.map((type) => en.types[type] ?? type).join(en.list.comma)}
      {depth === "summary" && <span className="faint"> ({t.summary})</span>}
    </>
  );
}

const dayWords = (day: string | null) => (day === null || day === "unknown" ? t.notFound : longDate(day));

function runningWords({ since, until }: ListedRow): string {
  if (until === null) return dayWords(since);
  return until === "unknown"
    ? `${dayWords(since)}${en.list.semicolon}${instrument.members.unsettled}`
    : `${dayWords(since)} ${t.until} ${longDate(until)}`;
}

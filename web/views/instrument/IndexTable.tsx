/** One row an instrument: between whom, what it promises, when, how it stands on the day. */
import { useState } from "react";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { FormMark } from "../../ledger/treaty/FormMark.tsx";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { FIRST_ROWS, useRows } from "../../ui/useRest.ts";
import type { ListedRow } from "./instruments.ts";

interface Props {
  readonly rows: readonly ListedRow[];
  readonly date: string;
}

const t = instrumentEn.index;
const FEW = 3;

export function IndexTable({ rows, date }: Props) {
  const drawn = useRows(rows);
  const [whole, setWhole] = useState(false);
  if (rows.length === 0)
    return (
      <p className="index-none">
        {t.none} {t.noneTodo}
      </p>
    );
  return (
    <>
      <table className={whole ? "plain index-table whole" : "plain index-table"}>
        <HeadRow heads={t.head} />
        <tbody>
          {drawn.map((row) => (
            <tr key={row.id} className={`status-${row.status}`}>
              <th scope="row">
                <a href={hrefOf("instrument", { id: row.id, date })}>{row.short}</a>
              </th>
              <td>{row.states.length > FEW ? t.many(row.states.length) : row.names.join(", ")}</td>
              <td>
                {row.types[0] !== undefined && <FormMark type={row.types[0]} />}
                {row.types.map((type) => en.types[type] ?? type).join(", ")}
                {row.depth === "summary" && <span className="faint"> ({t.summary})</span>}
              </td>
              <td>{row.signed === null || row.signed === "unknown" ? t.notFound : longDate(row.signed)}</td>
              <td>{spanWords(row)}</td>
              <td>{t.statuses[row.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!whole && rows.length > FIRST_ROWS && (
        <button type="button" className="button index-more" onClick={() => setWhole(true)}>
          {t.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

function spanWords({ since, until }: ListedRow): string {
  const start = since === null || since === "unknown" ? t.notFound : longDate(since);
  if (until === null) return start;
  return until === "unknown" ? `${start}; ${instrumentEn.members.unsettled}` : `${start} ${t.until} ${longDate(until)}`;
}

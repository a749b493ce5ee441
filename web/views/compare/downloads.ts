/** What the first page gives away as files: its lines and its records. */

import { en } from "../../app/language/en.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { csvOf, csvOfRows } from "../../app/query/client.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { download } from "../../ui/download.ts";

export function comparisonDownloads(comparison: Comparison): Download[] {
  const name = `entente-${comparison.states.map(({ id }) => id).join("-")}-${comparison.date}`;
  return [
    { label: en.footer.table, save: async () => download(`${name}.csv`, "text/csv", await csvOf("state.compare", inputOf(comparison))) },
    { label: en.footer.records, save: async () => download(`${name}-records.csv`, "text/csv", await csvOfRows(recordRows(comparison))) },
  ];
}

/** Every record behind every number, one a row. */
function recordRows({ date, states, lines }: Comparison): Record<string, unknown>[] {
  return lines.flatMap(({ id, label, cells }) =>
    cells.flatMap((cell, index) =>
      cell.evidence.map((record) => ({
        date,
        state: states[index]?.id,
        line: id,
        label,
        with: record.states.join(" "),
        instrument: record.instrument,
        title: record.title,
        article: record.article,
        type: record.type,
        grade: record.grade,
        since: record.since,
        until: record.until,
        wording: record.wording,
        quote: record.quote,
        sources: record.refs.flatMap(({ source }) => source).join(" "),
        checked: [...new Set(record.refs.map(({ checked }) => checked))].join(" "),
        note: record.note,
      })),
    ),
  );
}

function inputOf({ states, date }: Comparison) {
  return { a: states[0]?.id ?? "", b: states[1]?.id ?? "", date };
}

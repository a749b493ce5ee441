/** Rows of records: date, states, content and source. */
import type { RecordList, RecordRow } from "../../model/results/recordList.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { listed } from "./allies.ts";

export function records({ collection, about, rows }: RecordList, style: Style): string[] {
  const { words } = style;
  return [
    ...wrap(words.rowsOf(rows.length, collection, about)).map(style.strong),
    "",
    ...table(
      rows,
      [
        {
          title: words.whenTitle,
          of: ({ begins, ends }) =>
            `${begins ?? words.notKnown}${ends === null ? "" : ends === "open" ? words.onwards : words.untilDate(ends)}`,
        },
        { title: words.statesColumn, of: ({ states }) => listed(states, words) },
        { title: words.what, of: (row) => `${whatOf(row, words)}${words.tagged(words.mark(row.ref.checked))}` },
      ],
      style,
    ),
  ];
}

function whatOf(row: RecordRow, words: Style["words"]): string {
  switch (row.collection) {
    case "relations":
      return words.relations(row.severed, row.resumed);
    case "rivalries":
      return row.issue;
    case "mediations":
      return `${row.role} (${row.mediators.join(" ")}): ${row.outcome}`;
    case "positions":
      return `${row.document}: ${row.gist}`;
    case "counts":
      return `${row["as-printed"]} ${words.unit(row.unit)}${words.colon}${row.counts}${words.inBrackets(row.who)}`;
    case "yardsticks":
      return `${row.measure} ${row.value} ${row.unit}`;
    case "soil":
      return `${row.kind}: ${row.what}`;
    case "events":
      return `${row.event}${row.instrument === null ? "" : `, ${row.instrument}`}`;
    case "command":
      return row.what;
    case "tests":
      return `${row.case}: ${row.outcome}; ${row.done}`;
    case "findings":
      return `${row.study} on ${row.topic}: ${row.finding}`;
  }
}

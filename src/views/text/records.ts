/** Rows of records: date, states, content and source. */
import type { RecordList, RecordRow } from "../../model/results/recordList.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { listed } from "./allies.ts";

export function records({ collection, about, rows }: RecordList, style: Style): string[] {
  return [
    ...wrap(`${rows.length} ${rows.length === 1 ? "row" : "rows"} of ${collection} (${about})`).map(style.strong),
    "",
    ...table(
      rows,
      [
        {
          title: "when",
          of: ({ begins, ends }) => `${begins ?? "not known"}${ends === null ? "" : ends === "open" ? " on" : ` to ${ends}`}`,
        },
        { title: "states", of: ({ states }) => listed(states) },
        { title: "what", of: (row) => `${whatOf(row)} [${row.ref.checked}]` },
      ],
      style,
    ),
  ];
}

function whatOf(row: RecordRow): string {
  switch (row.collection) {
    case "relations":
      return `relations${row.severed === null ? "" : `, severed ${row.severed}`}${row.resumed === null ? "" : `, resumed ${row.resumed}`}`;
    case "rivalries":
      return row.issue;
    case "mediations":
      return `${row.role} (${row.mediators.join(" ")}): ${row.outcome}`;
    case "positions":
      return `${row.document}: ${row.gist}`;
    case "counts":
      return `${row["as-printed"]} ${row.unit}: ${row.counts} (${row.who})`;
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

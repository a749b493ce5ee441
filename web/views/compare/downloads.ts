/** The downloads of the first page: its counts, its lines over time and its records. */
import { en } from "../../app/language/en.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { answerDownload, rowsDownload } from "../../ledger/downloads.ts";
import { labels } from "./labels.ts";
import { seriesAsked } from "./PowersPicture.tsx";
import type { Search } from "./search.ts";

export function comparisonDownloads(comparison: Comparison, search: Search) {
  const { states, date } = comparison;
  const [a = "", b = ""] = states.map(({ id }) => id);
  const name = `entente-${a}-${b}-${date}`;
  return [
    answerDownload(en.footer.table, name, "state.compare", { a, b, date }),
    answerDownload(labels.linesFile, `${name}-lines`, "allies.series", seriesAsked(search, a, b)),
    rowsDownload(en.footer.records, `${name}-records`, () => recordRows(comparison)),
  ];
}

/** Every record behind every number, one per row. */
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
        short: record.short,
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

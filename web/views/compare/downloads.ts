/** The downloads of the first page: its lines and its records. */
import { en } from "../../app/language/en.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { answerDownload, rowsDownload } from "../../ledger/downloads.ts";

export function comparisonDownloads(comparison: Comparison) {
  const { states, date } = comparison;
  const [a = "", b = ""] = states.map(({ id }) => id);
  const name = `entente-${a}-${b}-${date}`;
  return [
    answerDownload(en.footer.table, name, "state.compare", { a, b, date }),
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

/** The generated parts of docs/gaps.md: counts, the table of regions and eras, missing pacts, texts that were read in part, weak facts. */
import type { LedgerData } from "../../model/ledger.ts";
import type { LedgerCoverage, MissingPact } from "../../model/results/coverage.ts";
import type { LedgerStats } from "../../model/results/ledger.ts";
import { weakFacts } from "./weakFacts.ts";

const BLOCK = /<!-- generated (\w+) -->\n[\s\S]*?<!-- end -->/g;

/** The page with its generated parts made anew; its prose stays. */
export function gapsPage(page: string, coverage: LedgerCoverage, stats: LedgerStats, data: LedgerData): string {
  const parts: Readonly<Record<string, string>> = {
    counts: countsLine(stats),
    coverage: coverageTable(coverage),
    missing: coverage.eras.map((era) => missingIn(era.id, coverage.gaps)).join("\n\n"),
    unread: unreadTable(coverage),
    ...weakFacts(data),
  };
  return page.replaceAll(BLOCK, (block, name: string) => {
    const text = parts[name];
    return text === undefined ? block : `<!-- generated ${name} -->\n${text}\n<!-- end -->`;
  });
}

function countsLine({ ledger, tables }: LedgerStats): string {
  const count = (key: string) => tables.flatMap(({ rows }) => rows).find((row) => row.key === key)?.count ?? 0;
  return `Ledger ${ledger.version}: ${count("instruments")} instruments, ${count("obligations")} obligations, verified through ${ledger.verifiedThrough}.`;
}

function coverageTable({ eras, regions, rows, totals }: LedgerCoverage): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = regions.map(({ id, name }) => {
    const own = eras.map((era) => rows.find((row) => row.region === id && row.era === era.id));
    return line([name, ...own.map((row) => (row === undefined || row.known === 0 ? "" : cell(row, row.thin)))]);
  });
  return [
    line(["region", ...eras.map(({ id }) => id)]),
    line(["---", ...eras.map(() => "---:")]),
    ...body,
    line(["**all**", ...totals.map((row) => cell(row, false))]),
  ].join("\n");
}

/** Filed of known, and how many of the filed were read from texts; thin counts are in italics. */
function cell({ filed, known, fromText }: { filed: number; known: number; fromText: number }, thin: boolean): string {
  const text = `${filed} of ${known} (${fromText})`;
  return thin ? `*${text}*` : text;
}

function missingIn(era: string, gaps: readonly MissingPact[]): string {
  const own = gaps.filter((gap) => gap.era === era);
  const counted = own.filter((gap) => gap.counted).length;
  return [
    `#### ${era}: ${own.length}, of which ${counted} are counted as known`,
    "",
    "| pact | promises | what was seen | where it is printed |",
    "|---|---|---|---|",
    ...own.map(
      ({ title, signed, types, seen, printed, note }) =>
        `| ${cellText(`${title}, ${signed}${note === null ? "" : ` (${note})`}`)} | ${types.join(", ")} | ${cellText(seen ?? "nothing")} | ${cellText(
          printed.map(({ where, known }) => `${where}${known === "memory" ? " (m)" : ""}`).join("; "),
        )} |`,
    ),
  ].join("\n");
}

function unreadTable({ unread }: LedgerCoverage): string {
  return [
    "| file | still to be read |",
    "|---|---|",
    ...unread.map(({ instruments, lacks }) => `| ${instruments.map((id) => `\`${id}\``).join(", ")} | ${cellText(lacks)} |`),
  ].join("\n");
}

const cellText = (text: string) => text.replaceAll("|", "\\|");

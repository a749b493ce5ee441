/** Coverage in a terminal: the table of regions and eras with the pacts that are missing, and the warning beside a headline. */
import type { CoverageNote, LedgerCoverage, MissingPact } from "../../model/results/coverage.ts";
import { type Column, table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** One line for each region whose coverage is thin at the time of the answer; none if there is no such region. */
export function thinLines(coverage: readonly CoverageNote[], style: Style): string[] {
  return coverage.filter(({ thin }) => thin).flatMap(({ text }) => wrap(text).map(style.strong));
}

/** Missing pacts listed at once if all regions and eras are shown. */
const SHORT = 12;

export function ledgerCoverage(answer: LedgerCoverage, style: Style): string[] {
  const { eras, gaps, region, era, rows, unread } = answer;
  const shown = region === null && era === null ? gaps.slice(0, SHORT) : gaps;
  const filed = answer.totals.reduce((sum, one) => sum + one.filed, 0);
  const known = answer.totals.reduce((sum, one) => sum + one.known, 0);
  const names = answer.regions.filter(({ id }) => rows.some((row) => row.region === id));
  return [
    style.strong(`${filed} of ${known} known pacts are filed`),
    "filed/known by era of signature; * thin",
    "",
    ...table(names, [...eras.filter((one) => era === null || one.id === era).map(({ id }) => eraColumn(id, answer)), REGION], style),
    ...(gaps.length === 0
      ? []
      : [
          "",
          style.strong(`Known and not filed (${gaps.length})`),
          ...shown.flatMap(missing),
          ...(gaps.length > shown.length
            ? wrap(`and ${gaps.length - shown.length} more; name a region or an era to see its list`).map(style.faint)
            : []),
        ]),
    ...(unread.length === 0
      ? []
      : ["", ...wrap(`${unread.length} files lack part of their text; --json and docs/gaps.md list the parts.`).map(style.faint)]),
  ];
}

type Named = LedgerCoverage["regions"][number];

const REGION: Column<Named> = { title: "region", of: ({ name }) => name };

function eraColumn(era: string, { rows }: LedgerCoverage): Column<Named> {
  return {
    title: era,
    align: "right",
    of: ({ id }) => {
      const row = rows.find((one) => one.region === id && one.era === era);
      return row === undefined || row.known === 0 ? "-" : `${row.filed}/${row.known}${row.thin ? "*" : " "}`;
    },
  };
}

function missing({ signed, title, types, printed, counted }: MissingPact): string[] {
  const kind = types.length === 0 ? "" : ` (${types.join(", ")})`;
  const where = counted ? printed.map(({ where: place, known }) => `${place}${known === "memory" ? " (from memory)" : ""}`).join("; ") : "";
  return wrap(`- ${signed} ${title}${kind}: ${where === "" ? "no print known" : where}`, WIDTH, "  ");
}

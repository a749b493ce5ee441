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
  const { words } = style;
  const named: Column<Named> = { title: words.region, of: ({ name }) => name };
  const shown = region === null && era === null ? gaps.slice(0, SHORT) : gaps;
  const filed = answer.totals.reduce((sum, one) => sum + one.filed, 0);
  const known = answer.totals.reduce((sum, one) => sum + one.known, 0);
  const names = answer.regions.filter(({ id }) => rows.some((row) => row.region === id));
  return [
    style.strong(words.filedOf(filed, known)),
    words.filedKnown,
    "",
    ...table(names, [...eras.filter((one) => era === null || one.id === era).map(({ id }) => eraColumn(id, answer)), named], style),
    ...(gaps.length === 0
      ? []
      : [
          "",
          style.strong(words.knownNotFiled(gaps.length)),
          ...shown.flatMap((gap) => missing(gap, words)),
          ...(gaps.length > shown.length ? wrap(words.moreGaps(gaps.length - shown.length)).map(style.faint) : []),
        ]),
    ...(unread.length === 0 ? [] : ["", ...wrap(words.partsMissing(unread.length)).map(style.faint)]),
  ];
}

type Named = LedgerCoverage["regions"][number];

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

function missing({ signed, title, types, printed, counted }: MissingPact, words: Style["words"]): string[] {
  const kind = types.length === 0 ? "" : words.inBrackets(words.types(types));
  const where = counted
    ? printed
        .map(({ where: place, known }) => `${place}${known === "memory" ? words.inBrackets(words.fromMemory) : ""}`)
        .join(words.semicolon)
    : "";
  return wrap(`- ${signed} ${title}${kind}${words.colon}${where === "" ? words.noPrint : where}`, WIDTH, "  ");
}

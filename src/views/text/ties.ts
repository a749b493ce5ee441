/** Ties as rows, and the quotations of their articles. */
import { groupBy } from "../../ledger/groupBy.ts";
import type { Ties } from "../../model/results/tieAnswer.ts";
import type { TieRow } from "../../model/results/ties.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { thinLines } from "./coverage.ts";

export function ties(answer: Ties, style: Style): string[] {
  const { a, b, date, type, ties: rows, otherwise } = answer;
  const { words } = style;
  const head =
    rows.length === 0
      ? words.noTie(words.date(date), a.name, b.name, type === null ? null : words.type(type, null))
      : words.twoOn(words.date(date), a.name, b.name);
  return [
    style.strong(head),
    ...thinLines(answer.coverage, style),
    ...(rows.length === 0 ? [] : ["", ...tieTable(rows, style), ...quotes(rows, style)]),
    ...(otherwise.length === 0 ? [] : ["", ...wrap(words.otherwiseTies).map(style.strong), ...tieTable(otherwise, style)]),
  ];
}

export function tieTable(ties: readonly TieRow[], style: Style): string[] {
  const { words } = style;
  return table(
    ties,
    [
      { title: words.owes, of: ({ owedBy, owedTo }) => words.owing(owedBy, owedTo) },
      { title: words.what, of: ({ type, grade }) => words.type(type, grade) },
      {
        title: words.whereSince,
        of: (tie) =>
          `${words.at(tie.short, words.article(tie.article))}${standing(tie, words)
            .map((one) => `${words.semicolon}${one}`)
            .join("")}${words.tagged(words.mark(tie.ref.checked))}`,
      },
    ],
    style,
  );
}

/** What is to be borne in mind about a tie, each in its own words: whom it protects, since when, and whether it is alive. */
function standing(tie: TieRow, words: Style["words"]): string[] {
  const { about, aboutOthers, tier, site, dormant, disputed, nominal } = tie;
  const said = [
    aboutOthers && about !== null ? words.aboutOthers(about) : null,
    words.since(tie),
    tier,
    site,
    dormant ? words.dormant : null,
    disputed ? words.disputedTie : null,
    nominal === null ? null : words.nominal,
  ];
  return said.filter((one) => one !== null);
}

export function quotes(rows: readonly TieRow[], style: Style): string[] {
  const { words } = style;
  const seen = new Map<string, TieRow>();
  for (const tie of rows) if (tie.quote !== null) seen.set(`${tie.instrument} ${tie.article} ${tie.quote}`, tie);
  if (seen.size === 0) return [];
  return [
    "",
    style.strong(words.inTheWords),
    ...[...seen.values()].flatMap((tie) =>
      wrap(
        `${words.at(tie.short, words.article(tie.article))}${words.colon}"${tie.quote}"${tie.translated ? words.inBrackets(words.translated) : ""}`,
        WIDTH,
        "  ",
      ),
    ),
  ];
}

/**
 * One row for each article, kind of promise and standing: several events of one article are one promise, and a tie that is not known
 * to run, is disputed or kept alive by nobody, never stands among those that do.
 */
export function grouped(rows: readonly TieRow[], side: "owedTo" | "owedBy", style: Style): string[] {
  const { words } = style;
  return table(
    [...groupBy(rows, rowOf).values()],
    [
      { title: words.what, of: ([tie]) => words.type(tie?.type ?? "", tie?.grade ?? null) },
      {
        title: side === "owedTo" ? words.whereToWhom : words.whereByWhom,
        of: (group) =>
          `${words.at(group[0]?.short ?? "", words.article(group[0]?.article ?? ""))}${doubtOf(group[0], words)}${words.colon}${[...new Set(group.map((tie) => tie[side]))].sort().join(" ")}`,
      },
    ],
    style,
  );
}

const rowOf = ({ instrument, article, type, grade, inForce, dormant, disputed, nominal }: TieRow): string =>
  JSON.stringify([instrument, article.toLowerCase(), type, grade, inForce, dormant, disputed, nominal !== null]);

/** " (dormant)": the doubt about a row; nothing for a live tie in force. */
function doubtOf(tie: TieRow | undefined, words: Style["words"]): string {
  if (tie === undefined) return "";
  const doubts = [
    tie.inForce === "unknown" ? words.ranUnknown : null,
    tie.dormant ? words.dormant : null,
    tie.disputed ? words.disputedTie : null,
    tie.nominal === null ? null : words.nominal,
  ];
  return doubts.map((one) => (one === null ? "" : words.inBrackets(one))).join("");
}

/** Ties as rows, and the quotations of their articles. */
import type { Ties } from "../../model/results/tieAnswer.ts";
import type { TieRow } from "../../model/results/ties.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { longDate, sinceWords, typeWords } from "../words.ts";
import { thinLines } from "./coverage.ts";

export function ties(answer: Ties, style: Style): string[] {
  const { a, b, date, ties: rows } = answer;
  const head =
    rows.length === 0
      ? `On ${longDate(date)} the ledger has no tie between ${a.name} and ${b.name}.`
      : `${a.name} and ${b.name} on ${longDate(date)}`;
  return [
    style.strong(head),
    ...thinLines(answer.coverage, style),
    ...(rows.length === 0 ? [] : ["", ...tieTable(rows, style), ...quotes(rows, style)]),
  ];
}

export function tieTable(ties: readonly TieRow[], style: Style): string[] {
  return table(
    ties,
    [
      { title: "owes", of: ({ owedBy, owedTo }) => `${owedBy} to ${owedTo}` },
      { title: "what", of: ({ type, grade }) => typeWords(type, grade) },
      {
        title: "where, since when",
        of: (tie) =>
          `${tie.short}, ${articleWords(tie.article)}; ${sinceWords(tie)}${tie.tier === null ? "" : `; ${tie.tier}`}${tie.site === null ? "" : `; ${tie.site}`}${tie.dormant ? "; dormant" : ""}${tie.nominal === null ? "" : "; nominal"} [${tie.ref.checked}]`,
      },
    ],
    style,
  );
}

export function quotes(rows: readonly TieRow[], style: Style): string[] {
  const seen = new Map<string, TieRow>();
  for (const tie of rows) if (tie.quote !== null) seen.set(`${tie.instrument} ${tie.article}`, tie);
  if (seen.size === 0) return [];
  return [
    "",
    style.strong("In the words of the text"),
    ...[...seen.values()].flatMap((tie) =>
      wrap(`${tie.short}, ${articleWords(tie.article)}: "${tie.quote}"${tie.translated ? " (translated)" : ""}`, WIDTH, "  "),
    ),
  ];
}

export function grouped(rows: readonly TieRow[], side: "owedTo" | "owedBy", style: Style): string[] {
  const groups = new Map<string, TieRow[]>();
  for (const tie of rows) {
    const key = `${tie.instrument} ${tie.obligation}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  return table(
    [...groups.values()],
    [
      { title: "what", of: ([tie]) => typeWords(tie?.type ?? "", tie?.grade ?? null) },
      {
        title: side === "owedTo" ? "where; to whom" : "where; by whom",
        of: (group) =>
          `${group[0]?.short}, ${articleWords(group[0]?.article ?? "")}: ${[...new Set(group.map((tie) => tie[side]))].sort().join(" ")}`,
      },
    ],
    style,
  );
}

/** "Art. 5" for a number; other references are unchanged. */
export function articleWords(article: string): string {
  if (article === "not seen") return "article not seen";
  return /^(\d|[IVXLC]+\b)/.test(article) ? `Art. ${article}` : article;
}

/** Citations, complaints and counts of the ledger itself. */
import type { Citation } from "../../model/results/citation.ts";
import type { LedgerCheck, LedgerStats } from "../../model/results/ledger.ts";
import { type Column, table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function citation({ plain, bibtex, ris }: Citation, style: Style): string[] {
  return [...wrap(plain), "", style.strong("BibTeX"), bibtex, "", style.strong("RIS"), ...ris.split("\r\n")];
}

export function ledgerCheck({ ok, folder, files, complaints, gaps }: LedgerCheck, style: Style): string[] {
  const head = ok
    ? `${folder}: ${files} files, nothing wrong`
    : `${folder}: ${complaints.length} ${complaints.length === 1 ? "complaint" : "complaints"} in ${files} files`;
  const left =
    gaps.length === 0
      ? []
      : [
          "",
          `not yet there, and no mistake: ${gaps.length}`,
          ...gaps.flatMap(({ what, where }) => wrap(`- ${where}: ${what}`, undefined, "  ")),
        ];
  return [
    style.strong(head),
    ...complaints.flatMap(({ what, where, why, todo }) => ["", `${where}: ${what}`, `  why: ${why}`, `  do:  ${todo}`]),
    ...left,
  ];
}

const STALE: readonly Column<LedgerStats["stale"][number]>[] = [
  { title: "verified", of: ({ day }) => day },
  { title: "mark", of: ({ mark }) => mark },
  { title: "file", of: ({ file }) => file },
  { title: "fact", of: ({ fact }) => fact },
];

export function ledgerStats({ tables, stale }: LedgerStats, style: Style): string[] {
  if (stale.length > 0) return [style.strong(`The ${stale.length} facts verified longest ago`), ...table(stale, STALE, style)];
  return tables.flatMap(({ what, rows }, index) => [
    ...(index === 0 ? [] : [""]),
    style.strong(what),
    ...table(rows, [
      { title: "", of: ({ count }) => String(count), align: "right" },
      { title: "", of: ({ key }) => key },
    ]),
  ]);
}

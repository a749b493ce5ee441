/** Citations, complaints and counts of the ledger itself. */
import type { Citation } from "../../model/results/citation.ts";
import type { LedgerCheck, LedgerStats } from "../../model/results/ledger.ts";
import type { LedgerReported } from "../../model/results/ledgerReported.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function citation({ plain, bibtex, ris }: Citation, style: Style): string[] {
  return [...wrap(plain), "", style.strong("BibTeX"), bibtex, "", style.strong("RIS"), ...ris.split("\r\n")];
}

export function ledgerCheck({ ok, folder, files, complaints, gaps }: LedgerCheck, style: Style): string[] {
  const words = style.words.reports;
  const head = ok ? words.sound(folder, files) : words.complaints(folder, complaints.length, files);
  const line = ({ what, where }: { readonly what: string; readonly where: string }) => `${where}${style.words.colon}${what}`;
  const left = gaps.length === 0 ? [] : ["", words.notYet(gaps.length), ...gaps.flatMap((gap) => wrap(`- ${line(gap)}`, undefined, "  "))];
  return [
    style.strong(head),
    ...complaints.flatMap((complaint) => ["", line(complaint), words.why(complaint.why), words.todo(complaint.todo)]),
    ...left,
  ];
}

export function ledgerStats({ tables, stale }: LedgerStats, style: Style): string[] {
  const words = style.words.reports;
  if (stale.length > 0)
    return [
      style.strong(words.stale(stale.length)),
      ...table(
        stale,
        [
          { title: words.verified, of: ({ day }) => day },
          { title: words.mark, of: ({ mark }) => style.words.mark(mark) },
          { title: words.file, of: ({ file }) => file.replace(/^data\//, "") }, // all are under it, and the line is narrow
          { title: words.fact, of: ({ fact }) => fact },
        ],
        style,
      ),
    ];
  return tables.flatMap(({ what, rows }, index) => [
    ...(index === 0 ? [] : [""]),
    style.strong(what),
    ...table(rows, [
      { title: "", of: ({ count }) => String(count), align: "right" },
      { title: "", of: ({ key }) => words.counted(key) },
    ]),
  ]);
}

export function ledgerReported({ acts, ledger }: LedgerReported, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.reports.reported(acts.length, ledger.verifiedThrough)),
    ...wrap(words.reports.reportedOnly),
    ...(acts.length === 0 ? [] : [""]),
    ...table(
      acts,
      [
        { title: words.day, of: ({ date }) => date },
        { title: words.actTitle, of: ({ act }) => words.act(act) },
        {
          title: words.instrument,
          of: ({ short, mark, states }) =>
            `${short}${states.length === 0 ? "" : words.inBrackets(states.map(({ id }) => id).join(" "))}${words.tagged(words.mark(mark))}`,
        },
      ],
      style,
    ),
  ];
}

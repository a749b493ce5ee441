/** Changes in the ledger: the count and what it raises, then each change with its fields. */
import type { LedgerChange, LedgerDiff } from "../../model/results/ledgerDiff.ts";
import { wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function ledgerDiff({ sentence, changes }: LedgerDiff, style: Style): string[] {
  const { words } = style;
  const parts = (["major", "minor", "patch"] as const).map((raises) => ({ raises, rows: changes.filter((one) => one.raises === raises) }));
  return [
    ...wrap(sentence).map(style.strong),
    ...parts.flatMap(({ raises, rows }) =>
      rows.length === 0
        ? []
        : [
            "",
            style.strong(`${words.reports.raises[raises]}${words.inBrackets(String(rows.length))}`),
            ...rows.flatMap((row) => wrap(`- ${changeWords(row, style)}`, undefined, "  ")),
          ],
    ),
  ];
}

/** A change in one line: what changed, in which fields. */
export function changeWords({ change, what, ofTitle, label, before, fields, holds }: LedgerChange, { words }: Style): string {
  const own = words.reports;
  const more = [
    ...(before === null ? [] : [own.was(before)]),
    ...(fields.length === 0 ? [] : [own.inFields(fields)]),
    ...(holds === 0 ? [] : [own.holds(holds)]),
  ];
  return `${own.change(change, ofTitle, what, label)}${more.length === 0 ? "" : words.inBrackets(more.join(words.semicolon))}`;
}

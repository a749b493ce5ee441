/** Changes in the ledger: the count and what it raises, then each change with its fields. */
import type { LedgerChange, LedgerDiff } from "../../model/results/ledgerDiff.ts";
import { wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { LEDGER_KINDS, RAISE_WORDS } from "../words.ts";

export function ledgerDiff({ sentence, changes }: LedgerDiff, style: Style): string[] {
  const parts = (["major", "minor", "patch"] as const).map((raises) => ({ raises, rows: changes.filter((one) => one.raises === raises) }));
  return [
    ...wrap(sentence).map(style.strong),
    ...parts.flatMap(({ raises, rows }) =>
      rows.length === 0
        ? []
        : ["", style.strong(`${RAISE_WORDS[raises]} (${rows.length})`), ...rows.flatMap((row) => wrap(`- ${words(row)}`, undefined, "  "))],
    ),
  ];
}

function words({ change, what, ofTitle, label, before, fields, holds }: LedgerChange): string {
  const where = ofTitle === null ? "" : `${ofTitle}, `;
  const more = [
    before === null ? null : `was: ${before}`,
    fields.length === 0 ? null : `in ${fields.join(", ")}`,
    holds === 0 ? null : `with ${holds} further ${holds === 1 ? "fact" : "facts"}`,
  ].filter((one) => one !== null);
  return `${change}: ${where}${LEDGER_KINDS[what] ?? what} “${label}”${more.length === 0 ? "" : ` (${more.join("; ")})`}`;
}

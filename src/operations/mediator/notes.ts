/** What every answer about mediators has to say of its limits. */

import type { Note } from "../../model/results/envelope.ts";
import type { Criterion } from "../../model/results/mediators.ts";

export function mediatorNotes(rows: readonly { readonly criteria: readonly Criterion[] }[]): Note[] {
  const unknown = rows.filter(({ criteria }) => criteria.some(({ id, result }) => id === "relations" && result === "not-known")).length;
  return [
    {
      code: "no-rank",
      text: "The order is no rank and no forecast: that a state has links says nothing of whether it is trusted, willing or asked. Bodies, churches and persons mediate too and are not states.",
      records: [],
    },
    ...(unknown > 0
      ? [
          {
            code: "relations",
            text: `For ${unknown} of ${rows.length} the relations with one side or both are not known: the ledger records relations of few pairs.`,
            records: ["relations"],
          },
        ]
      : []),
  ];
}

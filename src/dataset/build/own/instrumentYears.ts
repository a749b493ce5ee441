/** Instruments by year: those in force on the day for at least two of their parties, or one where a state bound itself alone. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { runsOn } from "../../../ledger/memberships.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { isDormant, shortTitle } from "../../../ties/tieRows.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Frame } from "../frame.ts";

/** Columns year, day, instrument, title, kind, members, uncertain (members whose dates are not known), dormant, and one for each type. */
export function instrumentYearRows(ledger: Ledger, frames: readonly Frame[]): AppendColumn[] {
  const rows = frames.flatMap(({ year, day }) =>
    ledger.data.instruments.flatMap((instrument) => {
      const runs = ledger.memberships(instrument).map((membership) => ({ state: membership.state, runs: runsOn(membership, day) }));
      const sure = new Set(runs.filter((one) => one.runs === true).map(({ state }) => state));
      const perhaps = new Set(runs.filter((one) => one.runs === "unknown" && !sure.has(one.state)).map(({ state }) => state));
      return sure.size + perhaps.size === 0
        ? []
        : [{ year, day, instrument, members: sure.size, uncertain: perhaps.size, dormant: isDormant(instrument, day) }];
    }),
  );
  return [
    { name: "year", type: "smallint", values: Int16Array.from(rows, ({ year }) => year) },
    { name: "day", type: "text", values: rows.map(({ day }) => day) },
    { name: "instrument", type: "text", values: rows.map(({ instrument }) => instrument.id) },
    { name: "title", type: "text", values: rows.map(({ instrument }) => shortTitle(instrument)) },
    { name: "kind", type: "text", values: rows.map(({ instrument }) => instrument.kind) },
    { name: "members", type: "smallint", values: Int16Array.from(rows, ({ members }) => members) },
    { name: "uncertain", type: "smallint", values: Int16Array.from(rows, ({ uncertain }) => uncertain) },
    { name: "dormant", type: "boolean", values: Uint8Array.from(rows, ({ dormant }) => (dormant ? 1 : 0)) },
    ...PACT_TYPES.map(
      (type): AppendColumn => ({
        name: type,
        type: "boolean",
        values: Uint8Array.from(rows, ({ instrument }) => (instrument.obligations.some((one) => one.type === type) ? 1 : 0)),
      }),
    ),
  ];
}

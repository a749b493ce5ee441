/** Spells of membership: a state under an instrument, from the first to the last day. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { periodOn } from "../../../ledger/states.ts";
import type { AppendColumn } from "../../engine/append.ts";

const NEVER = "9999-12-31";
const UNNUMBERED = -1;

/** Columns instrument, state, ccode, gwcode, standing, and the earliest and latest day of the beginning and of the end. */
export function memberSpellRows(ledger: Ledger): AppendColumn[] {
  const rows = ledger.data.instruments.flatMap((instrument) =>
    ledger.memberships(instrument).map(({ state, standing, start, end }) => {
      const known = ledger.state(state);
      const period = known === undefined ? undefined : (periodOn(known, start.span.earliest) ?? known.periods[0]);
      return { instrument: instrument.id, state, standing, start, end, period };
    }),
  );
  const day = (text: string | undefined) => (text === undefined || text === NEVER ? null : text);
  const text = (name: string, of: (row: (typeof rows)[number]) => string | null): AppendColumn => ({
    name,
    type: "text",
    values: rows.map(of),
  });
  const number = (name: string, of: (row: (typeof rows)[number]) => number | undefined): AppendColumn => ({
    name,
    type: "smallint",
    values: Int16Array.from(rows, (row) => of(row) ?? UNNUMBERED),
    missing: UNNUMBERED,
  });
  return [
    text("instrument", ({ instrument }) => instrument),
    text("state", ({ state }) => state),
    number("ccode", ({ period }) => period?.cow),
    number("gwcode", ({ period }) => period?.gw),
    text("standing", ({ standing }) => standing),
    text("since_earliest", ({ start }) => day(start.span.earliest)),
    text("since_latest", ({ start }) => day(start.span.latest)),
    text("until_earliest", ({ end }) => day(end?.span.earliest)),
    text("until_latest", ({ end }) => day(end?.span.latest)),
    { name: "ended", type: "boolean", values: Uint8Array.from(rows, ({ end }) => (end === null ? 0 : 1)) },
  ];
}

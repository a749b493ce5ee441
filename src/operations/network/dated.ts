/** The dated network: states and ties over a range of days, for answers and for the files that other programs read. */
import type { Ledger } from "../../ledger/ledger.ts";
import { nameOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { Unspoken } from "../../model/phrase.ts";
import type { DatedNetwork } from "../../model/results/datedNetwork.ts";
import type { State } from "../../model/states.ts";
import type { DayRange } from "../../ties/changes/range.ts";
import { datedTies } from "../../ties/datedTies.ts";
import { shortTitle } from "../../ties/tieRows.ts";
import { addDays, type Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { frame } from "../inputs.ts";
import { note } from "../notes.ts";
import { accepts, type TieFilter } from "./ties.ts";

type Listed = DatedNetwork["states"][number];

/** The network of the range. Ties that are not certain are listed, or counted in a note. */
export function datedNetwork(ledger: Ledger, range: DayRange, filter: TieFilter, uncertain: "left-out" | "listed"): Unspoken<DatedNetwork> {
  const all = datedTies(ledger, { range, rule: filter.rule, accepts: (tie) => accepts(filter, tie) });
  const ties = uncertain === "listed" ? all : all.filter(({ certain }) => certain);
  const unknown = all.filter(({ certain }) => !certain).length;
  const named = new Set(ties.map(({ instrument }) => instrument));
  return {
    kind: "dated-network",
    ...frame(ledger, range.to, unknown > 0 ? [note("not-known", { of: "ties", count: unknown })] : []),
    ...range,
    rule: filter.rule?.id ?? filter.type ?? "defence",
    type: filter.type,
    states: statesIn(ledger, range, new Set(ties.flatMap(({ owedBy, owedTo }) => [owedBy, owedTo]))),
    ties,
    instruments: ledger.data.instruments
      .filter(({ id }) => named.has(id))
      .map((instrument) => ({ id: instrument.id, title: instrument.title, short: shortTitle(instrument) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Members of the state system on a day of the range, and any other state with a tie. */
function statesIn(ledger: Ledger, range: DayRange, tied: ReadonlySet<StateId>): Listed[] {
  return ledger.data.states.flatMap((state) => {
    const periods = state.periods.filter((period) => within(period, range) !== null);
    if (!tied.has(state.id) && !periods.some(({ system }) => system === "yes")) return [];
    return [listed(ledger, state, periods, range)];
  });
}

function listed(ledger: Ledger, { id }: State, periods: State["periods"], range: DayRange): Listed {
  const spells = periods.flatMap((period) => within(period, range) ?? []);
  const last = periods.at(-1);
  return {
    id,
    name: nameOn(ledger, id, spells.at(-1)?.until ?? range.to),
    cow: last?.cow ?? null,
    gw: last?.gw ?? null,
    spells: joined(spells),
  };
}

/** The days of the range that the period may cover; null if there are none. */
function within({ from, until }: State["periods"][number], range: DayRange): { from: Day; until: Day } | null {
  const [first, last] = [requireSpan(from).earliest, until === null ? range.to : requireSpan(until).latest];
  if (first > range.to || last < range.from) return null;
  return { from: first < range.from ? range.from : first, until: last > range.to ? range.to : last };
}

/** Spells in order; those that meet or overlap become one. */
function joined(spells: Listed["spells"]): Listed["spells"] {
  const rows: Listed["spells"] = [];
  for (const spell of spells) {
    const last = rows.at(-1);
    if (last !== undefined && addDays(last.until, 1) >= spell.from) last.until = spell.until > last.until ? spell.until : last.until;
    else rows.push({ ...spell });
  }
  return rows;
}

/** Facts about states on a day: parties to an instrument, allies, names. */
import type { Ledger } from "../../ledger/ledger.ts";
import { runsOn } from "../../ledger/memberships.ts";
import { nameOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { disputedAct, isDisputed } from "../../ties/disputedDates.ts";
import { tiesOfTypes } from "../../ties/tie.ts";
import { gradeOf, inForceOn } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, or } from "../../time/span.ts";
import { perDay, valueIn } from "./lifetimes.ts";

const parties = perDay<Instrument, ReadonlyMap<StateId, Known>>("parties");
const disputed = perDay<Instrument, ReadonlySet<StateId>>("disputed parties");
const allies = perDay<StateId, ReadonlyMap<StateId, Known>>("allies");
const names = perDay<"all", (id: StateId) => string>("names");

/** Parties to the instrument on the day; those left out were none. */
export function partiesOn(ledger: Ledger, instrument: Instrument, day: Day): ReadonlyMap<StateId, Known> {
  return parties(ledger, day, instrument, () => {
    const found = new Map<StateId, Known>();
    for (const membership of ledger.memberships(instrument))
      found.set(membership.state, or(found.get(membership.state) ?? false, runsOn(membership, day)));
    return found;
  });
}

/** States of which it is disputed in law whether they were still, or already, parties to the instrument on the day. */
export function disputedPartiesOn(ledger: Ledger, instrument: Instrument, day: Day): ReadonlySet<StateId> {
  return disputed(ledger, day, instrument, () => {
    if (!instrument.acts.some(isDisputed)) return NOBODY;
    const states = new Set(ledger.memberships(instrument).map(({ state }) => state));
    return new Set([...states].filter((state) => disputedAct(instrument, [state], day) !== null));
  });
}

const NOBODY: ReadonlySet<StateId> = new Set();

/** States with a defence pact with this one on the day, either way. Whether a pledge that does not bind makes allies is argued. */
export function alliesOn(ledger: Ledger, state: StateId, day: Day): ReadonlyMap<StateId, Known> {
  return allies(ledger, day, state, () => {
    const found = new Map<StateId, Known>();
    for (const tie of tiesOfTypes(ledger, state, ["defence"])) {
      const { instrument, obligation, owedBy, owedTo } = tie;
      const other = owedBy === state ? owedTo : owedBy;
      const binds = gradeOf(instrument, obligation) === "binding" ? true : "unknown";
      found.set(other, or(found.get(other) ?? false, and(binds, inForceOn(tie, day))));
    }
    return found;
  });
}

/** The function that gives the name that a state bore on the day. */
export function namesOn(ledger: Ledger, day: Day): (id: StateId) => string {
  return names(ledger, day, "all", () => {
    const known = new Map<StateId, string>();
    return (id) => valueIn(known, id, () => nameOn(ledger, id, day));
  });
}

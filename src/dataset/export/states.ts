/** Tables of states: their keys, their names and numbers by period, their seats of government. */
import type { Seat, State, StatePeriod } from "../../model/states.ts";
import { SEAT_KINDS } from "../../model/vocabulary.ts";
import { date, decimal, evidence, integer, keys, note, refersTo, table, text, texts } from "./table.ts";

const states = table<State>({
  name: "states",
  title: "States",
  about: "One row for each state. A key is a key, not recognition; names and numbers by period are in state_names.",
  key: ["state"],
  columns: [
    text("state", "The key: ISO 3166 alpha-3 where the state continues, else an own key of three letters", ({ id }) => id),
    text("name", "The plain present name, or the last one", ({ name }) => name),
    texts("aliases", "Other names and codes by which it can be asked for", ({ aliases }) => aliases, { empty: "none" }),
    text(
      "standing",
      "For states that are not members of the United Nations: their status, and who holds which view",
      (row) => row.standing,
      {
        empty: "nothing is said: a member of the United Nations, or a state of the past",
      },
    ),
    text("verifiedThrough", "The date of the newest source that was seen; later events were not checked", (row) => row["verified-through"]),
  ],
  rows: ({ data }) => data.states,
});

interface Named {
  readonly state: string;
  readonly nth: number;
  readonly period: StatePeriod;
}

const stateNames = table<Named>({
  name: "state_names",
  title: "Names and numbers of states by period",
  about:
    "One row for each period of a state under one name, in order of time. Join by the day: a state's Correlates of War number is that of the period that holds the day.",
  key: ["state", "nth"],
  references: [refersTo("state", "states")],
  columns: [
    text("state", "The key of the state", ({ state }) => state),
    integer("nth", "The number of the period, from 1", ({ nth }) => nth),
    text("name", "The name in this period", ({ period }) => period.name),
    ...date<Named>("from", "The first day", ({ period }) => period.from),
    ...date<Named>("until", "The last day", ({ period }) => period.until, "the period lasts"),
    text(
      "system",
      "yes: a member of the Correlates of War state system; gw: on the Gleditsch-Ward list only; no: on neither",
      ({ period }) => period.system,
      { values: ["yes", "gw", "no"] },
    ),
    integer("ccode", "The Correlates of War number", ({ period }) => period.cow, { empty: "it has no number in this period" }),
    text("abbrev", "The Correlates of War abbreviation", ({ period }) => period.abbrev, { empty: "it has none in this period" }),
    integer("gwcode", "The Gleditsch-Ward number", ({ period }) => period.gw, { empty: "it has no number in this period" }),
    keys("successorOf", "The states that it succeeded", ({ period }) => period["successor-of"], { empty: "none is recorded" }),
    note(({ period }) => period.note),
    ...evidence<Named>(({ period }) => period.ref),
  ],
  rows: ({ data }) => data.states.flatMap(({ id, periods }) => periods.map((period, index) => ({ state: id, nth: index + 1, period }))),
});

interface Seated {
  readonly state: string;
  readonly seat: Seat;
}

const stateSeats = table<Seated>({
  name: "state_seats",
  title: "Seats of government",
  about: "One row for each place where a government, or a part of it, sat. There is one of the kind government at a time.",
  key: [],
  references: [refersTo("state", "states")],
  columns: [
    text("state", "The key of the state", ({ state }) => state),
    text("city", "The city, by its English name", ({ seat }) => seat.city),
    decimal("lat", "The latitude", ({ seat }) => seat.lat, { unit: "degrees north" }),
    decimal("lon", "The longitude", ({ seat }) => seat.lon, { unit: "degrees east" }),
    ...date<Seated>("from", "The first day", ({ seat }) => seat.from),
    ...date<Seated>("until", "The last day", ({ seat }) => seat.until, "it sits there still"),
    text(
      "kind",
      "The kind of seat; exile is abroad, rival that of another authority, official a capital by law alone",
      (row) => row.seat.kind,
      {
        values: SEAT_KINDS,
      },
    ),
    text("capacity", "What stood there, where the kind says too little", ({ seat }) => seat.capacity),
    note(({ seat }) => seat.note),
    ...evidence<Seated>(({ seat }) => seat.ref),
  ],
  rows: ({ data }) => data.states.flatMap(({ id, seats }) => seats.map((seat) => ({ state: id, seat }))),
});

export const STATE_TABLES = Object.freeze([states, stateNames, stateSeats]);

/** A made-up world for tests of agreement: three states from 1900 to 1910, one pact, and a copy of a member file with invented rows. */
import { indexLedger, type Ledger } from "../../../src/ledger/ledger.ts";
import type { Act } from "../../../src/model/acts.ts";
import { type Instrument, Instrument as InstrumentSchema } from "../../../src/model/instruments.ts";
import type { LedgerData } from "../../../src/model/ledger.ts";
import type { AllyRule } from "../../../src/model/rules.ts";
import type { State } from "../../../src/model/states.ts";
import type { Day } from "../../../src/time/day.ts";

export const ref = { source: "made-up", checked: "text" } as const;
export const LAST = "1910-12-31" as Day;

const STATES = [
  ["AAA", 901],
  ["BBB", 902],
  ["CCC", 903],
].map(
  ([id, cow]) =>
    ({
      id,
      name: `State ${id}`,
      "verified-through": "2026-06",
      periods: [{ name: `State ${id}`, from: "1900-01-01", until: "1910-12-31", system: "yes", cow, ref }],
      seats: [],
    }) as unknown as State,
);

export const RULE: AllyRule = {
  id: "signed",
  title: "Signed",
  meaning: "Any obligation, counted from signature",
  step: 1,
  change: "none",
  reads: "ledger",
  types: ["defence", "offence", "neutrality", "nonaggression", "consultation"],
  grades: ["binding", "permissive", "principle"],
  direction: "either",
  bound: "signed",
  ref,
};

/** A pact of AAA and BBB, signed in May 1902, in force in 1903, ended in July 1905: a promise of defence between the two. */
export function pact(fields: Partial<Record<keyof Instrument, unknown>> = {}, acts: readonly Partial<Act>[] = []): Instrument {
  return InstrumentSchema.parse({
    id: "pact",
    title: "Pact",
    kind: "treaty",
    text: "published",
    depth: "article",
    "verified-through": "1910",
    codes: { atop: [9001] },
    acts: [
      { act: "signed", date: "1902-05-01", by: ["AAA", "BBB"], ref },
      { act: "entered-into-force", date: "1903-02-01", for: ["AAA", "BBB"], ref },
      ...acts,
      { act: "terminated", date: "1905-07-01", ref },
    ],
    obligations: [duty("defence")],
    ...fields,
  });
}

export const duty = (type: string, fields: object = {}) => ({
  id: type,
  article: "1",
  type,
  by: "parties",
  toward: "parties",
  versions: [
    {
      trigger: type === "nonaggression" ? "always" : "war",
      response: { does: "act", force: "none", decides: "each", wording: "acts" },
      ref,
    },
  ],
  ...fields,
});

export function ledgerOf(instruments: readonly Instrument[]): Ledger {
  return indexLedger({
    ledger: { version: "0", hash: "0", verifiedThrough: LAST },
    states: STATES,
    sources: [{ id: "made-up", cite: "made up", kind: "treaty-text" }],
    instruments,
    rules: [RULE],
  } as unknown as LedgerData);
}

const COLUMNS = "atopid,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,version";

/** A member file: one line for each row of numbers. */
export const memberFile = (rows: readonly string[]): string => `${[COLUMNS, ...rows].join("\r\n")}\r\n`;

/** A row: alliance, member, first and last day, and the pledges as ones and noughts in the order of the types. */
export const row = (alliance: number, member: number, from: string, until: string, pledges: string): string =>
  [alliance, member, 0, ...from.split("-"), ...until.split("-"), ...pledges, "5.1"].join(",");

/** The pledges that an attack breaks: to whom each was made, which comes first; and a neutrality that help displaces. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Trace } from "../../../src/model/results/trace.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData());
const traced = (input: object) => spoken("crisis.trace", { ledger }, input as never) as unknown as Trace;

test("a promise between two states about a third is one to the other of the two, and does not come first", () => {
  const { breaches } = traced({ initiator: "RUS", target: "EST", date: "2026-03-01" });
  const moscow = breaches.filter(({ instrument }) => instrument === "germany-ussr-1970");
  expect(moscow.every(({ toward }) => toward === "DEU")).toBe(true);
  expect(breaches[0]?.instrument).not.toBe("germany-ussr-1970");
});

describe("between two states from outside South-East Asia", () => {
  const { breaches } = traced({ initiator: "USA", target: "DNK", place: "greenland", date: "2026-03-01" });
  test("the pact of both comes before the Treaty of Amity", () => expect(breaches[0]?.instrument).toBe("north-atlantic-1949"));
  test("whether the Treaty of Amity binds them to each other is open", () =>
    expect(breaches.filter(({ instrument }) => instrument === "asean-tac-1976").map(({ certain }) => certain)).not.toContain(true));
});

test("a state that has to help the attacked owes it no neutrality besides", () => {
  const { positions } = traced({ initiator: "RUS", target: "AUH", place: "galicia", date: "1885-06-01" });
  const of = (state: string) => positions.filter((one) => one.state === state).map(({ position }) => position);
  expect(of("DEU")).toContain("must-assist");
  expect(of("DEU")).not.toContain("must-stay-neutral");
});

test("a member of a former term that was not suspended then is none that was", () => {
  const { former } = spoken("instrument.members", { ledger }, { id: "csto-1992", date: "2013-01-01" } as never) as unknown as {
    former: readonly { state: string; until: string; standing: string }[];
  };
  const [first] = former.filter(({ state }) => state === "UZB");
  expect(first).toMatchObject({ standing: "member" });
});

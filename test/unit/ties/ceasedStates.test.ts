/** Memberships of states that ceased to exist: they end without an act, and no date of their beginning is read as an end. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { tieRowsOf } from "../../../src/ties/tieRows.ts";
import { addDays, type Day } from "../../../src/time/day.ts";
import { requireSpan } from "../../../src/time/span.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core", "law", "sources", "coverage"]));
const ceased = ledger.data.instruments.flatMap((instrument) =>
  ledger.memberships(instrument).flatMap((membership) => {
    const { end } = membership;
    return end?.cause === "state-ended" ? [{ instrument, membership, end, label: `${membership.state} in ${instrument.id}` }] : [];
  }),
);

test("there are such memberships", () => expect(ceased.length).toBeGreaterThanOrEqual(22));

test.each(ceased.map((one) => [one.label, one] as const))("%s ends with the state, by no act", (_, { instrument, membership, end }) => {
  const state = ledger.state(membership.state);
  const last = state?.periods.at(-1)?.until ?? "";
  expect(end.act).toBeNull();
  expect(end.date).toBe(last);
  expect(end.span.latest).toBe(addDays(requireSpan(last).latest, 1));
  const span = spoken("instrument.show", { ledger }, { id: instrument.id }).spans.find(
    (one) => one.state === membership.state && one.until === last,
  );
  expect(span?.ended).toBe("state-ended");
  expect(span?.otherDates.filter(({ of }) => of === "end")).toEqual([]);
});

test.each(ceased.map((one) => [one.label, one] as const))("%s has no disputed end while it runs", (_, { instrument, membership }) => {
  const { earliest, latest } = membership.start.span;
  const day = addDays(latest > "9000" ? earliest : latest, 1) as Day;
  const ends = tieRowsOf(ledger, membership.state, day)
    .filter((row) => row.instrument === instrument.id)
    .flatMap(({ readings }) => readings.filter(({ question }) => question.code === "reading-of-end"));
  // A reading of an end may only come from a counterpart whose own end was set by an act.
  const others = ledger
    .memberships(instrument)
    .filter(({ state, end }) => state !== membership.state && (end?.act?.readings ?? []).length > 0);
  expect(ends.length === 0 || others.length > 0).toBe(true);
});

test("the ties of East Germany and the Soviet Union in 1980 give no start of the Warsaw Pact as their end", () => {
  const { ties } = spoken("ties.between", { ledger }, { a: "DDR", b: "RUS", date: "1980-01-01" });
  const pact = ties.filter(({ instrument }) => instrument === "warsaw-pact-1955");
  expect(pact.length).toBeGreaterThan(0);
  for (const { readings, since, until } of pact) {
    expect(readings.filter(({ question }) => question === "Its end")).toEqual([]);
    expect(until === null || (since !== null && until > since)).toBe(true);
  }
});

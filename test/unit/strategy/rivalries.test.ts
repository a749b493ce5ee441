/** Rivalries on a day: one rule for the list of records, the mediators, the explanations and the price of an ally. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { rivalriesOn, rivalsOf } from "../../../src/strategy/recordPeriods.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const context = { ledger: indexLedger(ledgerData(["core", "law", "figures", "records", "sources"])) };
const today = context.ledger.version.verifiedThrough;
const pairOf = ({ a, b }: { readonly a: readonly string[]; readonly b: readonly string[] }) => `${a.join(" ")} ${b.join(" ")}`;
const listed = (on: string, state?: string) =>
  spoken("records.list", context, { collection: "rivalries", on, ...(state === undefined ? {} : { state }) }).rows.flatMap((row) =>
    row.collection === "rivalries" ? [row] : [],
  );

test.each([today, "1985-06-30", "1900-06-30"])("on %s the record list and the rule hold the same rivalries", (day) => {
  const ruled = rivalriesOn(context.ledger, day as Day).map(({ record }) => pairOf(record));
  expect(listed(day).map(pairOf).sort()).toEqual([...ruled].sort());
});

test("a rivalry that has ended is not among those of the day, and stands on the days it ran", () => {
  const now = listed(today).map(pairOf);
  for (const ended of ["USA MEX", "USA ESP", "JPN RUS", "EGY ISR"]) expect(now).not.toContain(ended);
  expect(now.filter((one) => one === "USA RUS")).toHaveLength(1); // of today, not the Cold War
  expect(listed("1847-01-01").map(pairOf)).toContain("USA MEX");
  expect(listed("1970-01-01").map(pairOf)).toContain("EGY ISR");
});

test.each(["CHN", "USA", "IND"])("of others of %s the mediators' pairs are the listed rivalries", (state) => {
  const { pairs } = spoken("mediator.reach", context, { state, date: today });
  const others = listed(today).filter(({ states }) => !(states as readonly string[]).includes(state));
  expect(pairs.map(({ a, b }) => `${a.id} ${b.id}`).sort()).toEqual(others.map(pairOf).sort());
});

test("the explanations read the same rivalries: those with both sides among a state's candidates", () => {
  const [found] = spoken("explanations.weigh", context, { id: "rivals-on-both-sides" }).explanations;
  const cases = found?.tests.find(({ id }) => id === "great-powers-today")?.cases ?? [];
  const partners = new Set(spoken("allies.count", context, { state: "CHN", rule: "partnership-or-more" }).counts[0]?.states ?? []);
  const among = listed(today).filter(({ a, b }) => [a, b].every((side) => side.some((one) => partners.has(one))));
  expect(cases.find(({ state }) => state === "CHN")?.condition.low).toBe(among.length);
  expect(among.length).toBeGreaterThan(10);
});

test("the rivals of a state are the other sides of its running rivalries", () => {
  const rivals = rivalsOf(context.ledger, ["USA"], today as Day).map(({ state }) => state);
  expect(rivals).toEqual(expect.arrayContaining(["RUS", "PRK", "IRN"]));
  expect(rivals).not.toContain("MEX");
});

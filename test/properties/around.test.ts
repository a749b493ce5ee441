/** Properties of the law around a case, on random days and pairs of states of the ledger. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { aroundOf } from "../../src/law/around/around.ts";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { addDays, type Day } from "../../src/time/day.ts";
import { ledgerWith } from "../ledgers.ts";
import { ask, data, ledger, realCase, runs } from "./cases.ts";

const ids = data.states.map(({ id }) => id);
const FIRST = "1816-01-01" as Day;
const day = fc.integer({ min: 0, max: 76_800 }).map((days) => addDays(FIRST, days));
const pair = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
  .filter(([by, on]) => by !== on)
  .map(([by, on]) => ({ by, on }));
const pairs = fc.array(pair, { minLength: 1, maxLength: 3 });

test("no treaty is listed before its first day or after its last: the Covenant not before 1920 and not after 18 April 1946", () => {
  fc.assert(
    fc.property(day, pairs, (on, strikes) => {
      const { standing, rules } = aroundOf(ledger, on, strikes);
      const listed = new Set([...standing, ...rules].flatMap(({ treaty }) => (treaty === null ? [] : [treaty])));
      for (const id of listed) {
        const { from, until = "9999" } = data.generalTreaties?.find((one) => one.id === id) ?? { from: "9999" };
        expect([id, from <= on && on <= until]).toEqual([id, true]);
      }
      if (on < "1920-01-10") expect([...listed]).toEqual([]);
      if (on > "1946-04-18") expect([...listed]).not.toContain("league-covenant");
      expect(standing.length).toBeGreaterThan(0);
    }),
    runs(400),
  );
});

test("each rule sorts the states of the case into bound, not bound and not settled, and speaks of no third state", () => {
  fc.assert(
    fc.property(day, pairs, (on, strikes) => {
      const own = [...new Set(strikes.flatMap((one) => [one.by, one.on]))].sort();
      const { rules, measures } = aroundOf(ledger, on, strikes);
      for (const { id, binds, outside, unsettled } of rules)
        expect([id, ...[...binds, ...outside, ...unsettled].sort()]).toEqual([id, ...own]);
      for (const { id, about } of measures) expect([id, about.some((state) => own.includes(state))]).toEqual([id, true]);
    }),
    runs(300),
  );
});

test("who struck changes no membership, and no measure", () => {
  fc.assert(
    fc.property(day, pair, (on, { by, on: struck }) => {
      const there = aroundOf(ledger, on, [{ by, on: struck }]);
      const back = aroundOf(ledger, on, [{ by: struck, on: by }]);
      expect(new Set(back.measures.map(({ id }) => id))).toEqual(new Set(there.measures.map(({ id }) => id)));
      expect(back.standing.map(({ treaty }) => treaty)).toEqual(there.standing.map(({ treaty }) => treaty));
    }),
    runs(200),
  );
});

test("it decides no verdict: without any general law a trace says the same of every state", () => {
  const bare = indexLedger(ledgerWith(data, { generalTreaties: [], measures: [] }));
  fc.assert(
    fc.property(realCase, (asked) => {
      const { around: _, coverage: _known, ...rest } = ask(asked);
      const { around: none, coverage: _unknown, ...same } = ask(asked, bare);
      expect(same).toEqual(rest);
      expect(none).toMatchObject({ rules: [], measures: [] });
    }),
    runs(25),
  );
});

/** Ordered pairs of states on days in three eras, a fifth of them: a trace ends without error, and each test in it has a reference. */
import { expect, test } from "vitest";
import { trace } from "../../src/law/trace.ts";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { existsOn } from "../../src/ledger/states.ts";
import type { Day } from "../../src/time/day.ts";
import { ledgerData } from "../ledgers.ts";

const ledger = indexLedger(ledgerData(["core", "law", "sources", "coverage"]));

/** Of each state's pairs every fifth, from another start for each state. */
const EVERY = 5;

test.each(["1914-07-28", "1962-10-20", "2026-06-01"])("pairs on %s", (date) => {
  const day = date as Day;
  const states = ledger.data.states.filter((state) => existsOn(state, day)).map(({ id }) => id);
  let traces = 0;
  for (const [attacker, by] of states.entries()) {
    for (const [attacked, on] of states.entries()) {
      if (by === on || (attacker + attacked) % EVERY !== 0) continue;
      const { obligations } = trace(
        ledger,
        {
          date,
          strikes: [{ by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf: null }],
          aid: [],
          provocation: "unsaid",
          held: {},
        },
        [on],
      );
      traces += 1;
      for (const { id, tests } of obligations) {
        for (const { clause, reference, reason } of tests) {
          const known = [reference.source].flat().every((source) => ledger.source(source) !== undefined);
          if (!known || reason.code === undefined) expect({ by, on, id, clause, reference, reason }).toBeNull();
        }
      }
    }
  }
  expect(traces).toBeGreaterThan((states.length * (states.length - 2)) / EVERY);
});

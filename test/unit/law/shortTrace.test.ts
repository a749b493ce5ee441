/** The short form of a trace: within its size for the largest cases, and every obligation of the whole form is in it. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ShortTrace, type Trace } from "../../../src/model/results/trace.ts";
import { short } from "../../../src/operations/crisis/trace/run.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData());
const DAY = "2026-06-01";
/** Of all pairs on that day those with the most obligations, then cases with several states and with rounds. */
const CASES = [
  { initiator: "USA", target: "CAN" },
  { initiator: "FRA", target: "USA" },
  { initiator: "CAN", target: "USA" },
  { initiator: "DZA", target: "USA" },
  { initiator: "RUS,CHN", target: "USA" },
  { initiator: "RUS,CHN", target: "USA,JPN" },
  { initiator: "RUS,CHN,PRK,IRN", target: "USA,JPN,KOR,GBR,DEU,POL" },
  { initiator: "RUS", target: "EST", rounds: 2 },
  { initiator: "RUS", target: "USA", rounds: 3 },
];

describe.each(CASES)("$initiator attacks $target", (input) => {
  const whole = spoken("crisis.trace", { ledger }, { ...input, date: DAY }) as unknown as Trace;
  const answer = short(whole, { detail: "short" }) as ShortTrace;

  test("it is smaller than 305 kB", () => expect(JSON.stringify(answer).length).toBeLessThan(305_000));

  test("its rows hold every obligation once, with its grade, side and status, and no other", () => {
    const told = answer.obligations.flatMap(({ id, owedBy, toward, grade, side, status }) =>
      toward.flatMap((to) => owedBy.filter((by) => by !== to).map((by) => `${id}:${by}>${to} ${grade} ${side} ${status}`)),
    );
    const own = whole.obligations.map(({ id, grade, side, status }) => `${id} ${grade} ${side} ${status}`);
    expect(told.length).toBe(own.length);
    expect(new Set(told)).toEqual(new Set(own));
    expect(answer.obligations.filter(({ id }) => answer.clauses[id] === undefined)).toEqual([]);
  });

  test("an answer to a question changes the same obligations", () => {
    for (const [place, { values }] of whole.openQuestions.entries()) {
      for (const [at, { changes }] of values.entries()) {
        const told = answer.openQuestions[place]?.values[at]?.changes.flatMap(({ obligation, owedBy, toward, status }) =>
          toward.flatMap((to) => owedBy.filter((by) => by !== to).map((by) => `${obligation}:${by}>${to} ${status}`)),
        );
        expect(new Set(told)).toEqual(new Set(changes.map(({ obligation, status }) => `${obligation} ${status}`)));
      }
    }
  });

  test("it has the declared shape", () => expect(ShortTrace.safeParse(answer).error?.issues ?? []).toEqual([]));
});

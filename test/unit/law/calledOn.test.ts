/** Verdicts without reasons against whole traces, over drawn attacks in two centuries. */

import { describe, expect, test } from "vitest";
import { calledOn } from "../../../src/law/outcome/calledOn.ts";
import { trace } from "../../../src/law/trace.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { existsOn } from "../../../src/ledger/states.ts";
import { seededRandom } from "../../../src/measures/graph/random.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";
import { long } from "../../slow.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));
const DAYS = ["1820-07-01", "1850-07-01", "1885-07-01", "1914-07-01", "1925-07-01", "1939-07-01", "1940-07-01", "1956-07-01", "1970-07-01"];
const DRAWN = long ? 400 : 40;
/** Days in the midst of great wars, where clauses read who is at war already. */
const IN_WARS = ["1914-11-01", "1915-10-20", "1942-06-01", "1945-03-01"];
const LATER = ["1985-07-01", "1991-07-01", "2003-07-01", "2016-07-01", "2026-06-30"];

/** States by position and side: a state that owes the same pledge's help for certain is not listed as contestable too. */
function positionsByTrace(by: string, on: string, day: Day): string[] {
  const strike = { by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf: null } as const;
  const { positions } = trace(ledger, { date: day, strikes: [strike], aid: [], provocation: "unsaid", held: {} }, [on]);
  return distinct(positions.flatMap(({ position, side, state }) => (side === null ? [] : [`${side} ${position} ${state}`])));
}

function positionsByVerdicts(by: string, on: string, day: Day): string[] {
  const sides = calledOn(ledger, by, on, day);
  return distinct(
    (["target", "initiator"] as const).flatMap((side) =>
      sides[side].flatMap(({ position, duties }) =>
        duties.flatMap((duty) => (duty.by === by || duty.by === on ? [] : [`${side} ${position} ${duty.by}`])),
      ),
    ),
  );
}

const distinct = (all: readonly string[]) => [...new Set(all)].sort();

describe("verdicts on an attack, without reasons", () => {
  test.each([
    ["BGR", "SRB", "1915-10-14"],
    ["ITA", "AUH", "1915-05-23"],
    ["ROU", "AUH", "1916-08-27"],
    ["AUH", "RUS", "1914-08-06"],
    ["FRA", "JPN", "1904-05-01"],
    ["GBR", "DEU", "1914-08-04"],
    ["RUS", "POL", "1939-09-17"],
    ["USA", "IRQ", "1991-01-17"],
  ])("are those of the trace for %s against %s on %s, in a war under way", (by, on, date) => {
    const whole = positionsByTrace(by, on, date as Day);
    const quick = positionsByVerdicts(by, on, date as Day);
    expect(whole.filter((one) => !quick.includes(one))).toEqual([]);
  });

  test.each([...DAYS, ...IN_WARS, ...LATER])("are those of the trace on %s", (date) => {
    const day = date as Day;
    const states = ledger.data.states.filter((state) => existsOn(state, day)).map(({ id }) => id);
    const random = seededRandom(Number(day.slice(0, 4)));
    const draw = () => states[Math.floor(random() * states.length)] ?? "";
    for (let drawn = 0; drawn < DRAWN; drawn += 1) {
      const [by, on] = [draw(), draw()];
      if (by === on) continue;
      const whole = positionsByTrace(by, on, day);
      const quick = positionsByVerdicts(by, on, day);
      // Help that is only contestable gives way in a trace to the same pledge's certain help.
      const sure = new Set(whole.filter((one) => one.includes(" must-assist ")).map((one) => one.replace(" must-assist ", " ")));
      const expected = quick.filter(
        (one) => whole.includes(one) || !sure.has(one.replace(/ (contestable|must-stay-neutral|must-not-help) /, " ")),
      );
      expect({ by, on, positions: expected }).toEqual({ by, on, positions: whole });
    }
  });
});

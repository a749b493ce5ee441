/** Verdicts at a place, under a reading and with a second power, against whole traces of the same case. */

import { describe, expect, test } from "vitest";
import { placeView } from "../../../src/law/cache/places.ts";
import { type Circumstances, calledOn } from "../../../src/law/outcome/calledOn.ts";
import { trace } from "../../../src/law/trace.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { existsOn } from "../../../src/ledger/states.ts";
import { seededRandom } from "../../../src/measures/graph/random.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";
import { long } from "../../slow.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));
const DAYS = ["1885-07-01", "1904-02-10", "1914-07-01", "1939-07-01", "1956-07-01", "1985-07-01", "2003-07-01", "2026-06-30"];
const DRAWN = long ? 150 : 15;

const places = ledger.data.places.map(({ id }) => id);
const questions = ledger.data.instruments.flatMap(({ id, open = [] }) =>
  open.map((one) => ({ key: `${id}:${one.id}`, parties: partiesOf(id), readings: one.readings.length })),
);

function partiesOf(id: string): readonly string[] {
  const instrument = ledger.instrument(id);
  return instrument === undefined ? [] : [...new Set(ledger.memberships(instrument).map(({ state }) => state))];
}

/** Positions toward the attacked, and toward the attacker where no second power has supporters of its own. */
function byTrace(by: string, on: string, day: Day, { place, joinedBy, readings }: Circumstances): string[] {
  const strike = { by, on, act: "armed-attack", place, object: null, round: 0, inDefenceOf: null } as const;
  const strikes = joinedBy === null ? [strike] : [strike, { ...strike, by: joinedBy, round: 1 }];
  const { positions } = trace(ledger, { date: day, strikes, aid: [], provocation: "unsaid", held: {}, readings }, [on]);
  const sides = joinedBy === null ? ["target", "initiator"] : ["target"];
  return distinct(
    positions.flatMap(({ position, side, state }) =>
      side !== null && sides.includes(side) && state !== joinedBy ? [`${side} ${position} ${state}`] : [],
    ),
  );
}

function byVerdicts(by: string, on: string, day: Day, circumstances: Circumstances): string[] {
  const called = calledOn(ledger, by, on, day, circumstances);
  const { joinedBy } = circumstances;
  const sides = joinedBy === null ? (["target", "initiator"] as const) : (["target"] as const);
  return distinct(
    sides.flatMap((side) =>
      called[side].flatMap(({ position, duties }) =>
        duties.flatMap((duty) => ([by, on, joinedBy].includes(duty.by) ? [] : [`${side} ${position} ${duty.by}`])),
      ),
    ),
  );
}

const distinct = (all: readonly string[]) => [...new Set(all)].sort();

type Draw = (pick: <T>(all: readonly T[]) => T | undefined) => { on?: string; circumstances: Omit<Circumstances, "key"> };

const KINDS: Record<string, (states: readonly string[], day: Day) => Draw> = {
  "at a place": (states, day) => (pick) => {
    const place = pick(places) ?? "";
    const holder = pick(
      placeView(ledger, place)
        .administered(day)
        .states.filter((state) => states.includes(state)),
    );
    const on = pick([holder, undefined]);
    return { ...(on === undefined ? {} : { on }), circumstances: { place, joinedBy: null, readings: {} } };
  },
  "with a second power": (states) => (pick) => ({ circumstances: { place: null, joinedBy: pick(states) ?? null, readings: {} } }),
  "under a reading": (states) => (pick) => {
    const question = pick(questions.filter(({ parties }) => parties.some((state) => states.includes(state))));
    if (question === undefined) return { circumstances: { place: null, joinedBy: null, readings: {} } };
    const index = pick(Array.from({ length: question.readings }, (_, at) => at)) ?? 0;
    const on = pick(question.parties.filter((state) => states.includes(state)));
    return { ...(on === undefined ? {} : { on }), circumstances: { place: null, joinedBy: null, readings: { [question.key]: index } } };
  },
};

describe.each(Object.keys(KINDS))("an attack %s", (kind) => {
  test.each(DAYS)("has the verdicts of its trace on %s", (date) => {
    const day = date as Day;
    const states = ledger.data.states.filter((state) => existsOn(state, day)).map(({ id }) => id);
    const random = seededRandom(Number(day.slice(0, 4)));
    const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)];
    const draw = KINDS[kind]?.(states, day);
    for (let drawn = 0; drawn < DRAWN; drawn += 1) {
      const found = draw?.(pick);
      if (found === undefined) continue;
      const on = found.on ?? pick(states) ?? "";
      const { place, joinedBy, readings } = found.circumstances;
      const circumstances = { ...found.circumstances, key: `${place} ${joinedBy} ${JSON.stringify(readings)}` };
      // What one attacker leaves in the caches serves the next, as the plain attack of the same day does.
      for (const by of [pick(states), pick(states), pick(states)]) {
        if (by === undefined || by === on || joinedBy === by || joinedBy === on) continue;
        calledOn(ledger, by, on, day);
        const whole = byTrace(by, on, day, circumstances);
        const quick = byVerdicts(by, on, day, circumstances);
        const sure = new Set(whole.filter((one) => one.includes(" must-assist ")).map((one) => one.replace(" must-assist ", " ")));
        const expected = quick.filter(
          (one) => whole.includes(one) || !sure.has(one.replace(/ (contestable|must-stay-neutral|must-not-help) /, " ")),
        );
        expect({ by, on, circumstances, positions: expected }).toEqual({ by, on, circumstances, positions: whole });
      }
    }
  });
});

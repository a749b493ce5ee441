/** Exposure and protection against single traces: whole counts on small days, drawn attacks on large ones. */
import { describe, expect, test } from "vitest";
import { calledOn, PLAIN } from "../../../src/law/outcome/calledOn.ts";
import { standingsToward, statesByStanding } from "../../../src/law/outcome/defenders.ts";
import { trace } from "../../../src/law/trace.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { seededRandom } from "../../../src/measures/graph/random.ts";
import type { StateId } from "../../../src/model/ids.ts";
import { EXPOSURE_STANDINGS, type ExposureStanding } from "../../../src/model/vocabulary.ts";
import { exposureOn, membersOn, protectionOn } from "../../../src/strategy/exposure.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));

/** The strongest standing of each state toward each side, from a whole trace. */
function standingsByTrace(by: StateId, on: StateId, day: Day): Record<"target" | "initiator", Map<StateId, ExposureStanding>> {
  const strike = { by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf: null } as const;
  const { positions } = trace(ledger, { date: day, strikes: [strike], aid: [], provocation: "unsaid", held: {} }, [on]);
  const found = { target: new Map<StateId, ExposureStanding>(), initiator: new Map<StateId, ExposureStanding>() };
  for (const { state, position, grade, side } of positions) {
    const standing = standingOf(position, grade);
    if (side === null || standing === null || state === by || state === on) continue;
    const known = found[side].get(state);
    if (known === undefined || EXPOSURE_STANDINGS.indexOf(standing) < EXPOSURE_STANDINGS.indexOf(known)) found[side].set(state, standing);
  }
  return found;
}

function standingOf(position: string, grade: string | null): ExposureStanding | null {
  switch (position) {
    case "must-assist":
      return "obliged";
    case "contestable":
      return grade === "binding" ? "contestable" : grade === "permissive" ? "permitted" : "political";
    case "may-assist":
      return "permitted";
    case "political":
    case "self-bound":
      return "political";
    case "nominal":
      return "nominal";
    default:
      return null;
  }
}

describe.each([
  ["1832-07-01", ["PRU", "GBR"]],
  ["1885-07-01", ["DEU", "BEL"]],
])("on %s, against a trace of every attack", (date, states) => {
  const day = date as Day;
  const members = membersOn(ledger, day);
  const attacks = members.flatMap((by) => members.flatMap((on) => (by === on ? [] : [{ by, on, found: standingsByTrace(by, on, day) }])));

  test.each(states)("exposure of %s", (state) => {
    const counts = Object.fromEntries(EXPOSURE_STANDINGS.map((one) => [one, 0])) as Record<ExposureStanding, number>;
    const wards = new Map<StateId, number>();
    const enemies = new Map<StateId, number>();
    const raise = (map: Map<StateId, number>, key: StateId, rank: number) => map.set(key, Math.min(map.get(key) ?? Infinity, rank));
    const others = attacks.filter(({ by, on }) => by !== state && on !== state);
    for (const { by, on, found } of others) {
      const ranks = (["target", "initiator"] as const).flatMap((side) => {
        const standing = found[side].get(state);
        if (standing === undefined) return [];
        const rank = EXPOSURE_STANDINGS.indexOf(standing);
        raise(wards, side === "target" ? on : by, rank);
        raise(enemies, side === "target" ? by : on, rank);
        return [rank];
      });
      if (ranks.length > 0) counts[EXPOSURE_STANDINGS[Math.min(...ranks)] as ExposureStanding] += 1;
    }
    const of = (map: Map<StateId, number>) =>
      Object.fromEntries(EXPOSURE_STANDINGS.map((one, rank) => [one, [...map].flatMap(([id, own]) => (own === rank ? [id] : [])).sort()]));
    expect(exposureOn(ledger, state, day)).toEqual({ possible: others.length, attacks: counts, wards: of(wards), enemies: of(enemies) });
  });

  test.each(states)("protection of %s", (state) => {
    const { attackers, defenders, perAttacker, met } = protectionOn(ledger, state, day);
    const own = attacks.filter(({ on }) => on === state).map(({ found }) => [...found.target].filter(([id]) => members.includes(id)));
    expect(attackers).toBe(own.length);
    const numbers = own.map((rows) => rows.filter(([, standing]) => standing === "obliged").length);
    expect([perAttacker.obliged?.fewest, perAttacker.obliged?.most]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
    expect(met.obliged).toBe(numbers.filter((number) => number > 0).length);
    const obliged = own.flatMap((rows) => rows.flatMap(([id, standing]) => (standing === "obliged" ? [id] : [])));
    expect(defenders.obliged).toEqual([...new Set(obliged)].sort());
  });
});

test.each(["1914-07-01", "1938-07-01", "1956-07-01", "1985-07-01", "2020-07-01"])(
  "drawn attacks on %s, by the path of one bearer",
  (date) => {
    const day = date as Day;
    const members = membersOn(ledger, day);
    const random = seededRandom(Number(date.slice(0, 4)));
    const draw = () => members[Math.floor(random() * members.length)] ?? "";
    for (let drawn = 0; drawn < 30; drawn += 1) {
      const [by, on, state] = [draw(), draw(), draw()];
      if (by === on || state === by || state === on) continue;
      const whole = standingsByTrace(by, on, day);
      const called = calledOn(ledger, by, on, day, PLAIN, state);
      for (const side of ["target", "initiator"] as const) {
        const byStanding = statesByStanding(standingsToward(side, called, [by, on]));
        const quick = EXPOSURE_STANDINGS.find((standing) => byStanding[standing].includes(state));
        expect({ by, on, state, side, standing: quick }).toEqual({ by, on, state, side, standing: whole[side].get(state) });
      }
    }
  },
);

describe("state.exposure", () => {
  test("an attack counts once, wards and enemies are disjoint between standings, and nobody helps itself", () => {
    const { exposure, protection, state } = spoken("state.exposure", { ledger }, { state: "FRA", date: "1936-01-01" });
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, one) => total + one, 0);
    expect(sum(exposure.attacks)).toBeLessThanOrEqual(exposure.possible);
    expect(sum(protection.met)).toBeLessThanOrEqual(protection.attackers);
    for (const states of [exposure.wards, exposure.enemies, protection.defenders]) {
      const all = EXPOSURE_STANDINGS.flatMap((one) => states[one]);
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain(state.id);
    }
  });

  test("China is obliged to one state, and one to it", () => {
    const { exposure, protection, sentence } = spoken("state.exposure", { ledger }, { state: "CHN", date: "2025-07-01" });
    expect([exposure.wards.obliged, protection.defenders.obliged]).toEqual([["PRK"], ["PRK"]]);
    expect(sentence).toMatch(/to help one state, against 193\. .+ one state would have been obliged to help it/);
  });

  test("no attacker is listed by who would be left without help", () => {
    const answer = spoken("state.exposure", { ledger }, { state: "BEL", date: "1936-07-01" });
    expect(Object.keys(answer.protection).sort()).toEqual(["attackers", "defenders", "met", "perAttacker"]);
  });

  test("a series has its first day, every step, and the last; a day before the state is no value, not a zero", () => {
    const told: [number, number][] = [];
    const context = { ledger, progress: (done: number, of: number) => void told.push([done, of]) };
    const { series } = spoken("state.exposure", context, { state: "BEL", from: "1825-07-01", until: "1850-05-10", step: 10 });
    expect(series?.map(({ date }) => date)).toEqual(["1825-07-01", "1835-07-01", "1845-07-01", "1850-05-10"]);
    expect(series?.[0]).toEqual({ date: "1825-07-01", exposure: null, protection: null });
    expect(series?.[2]?.protection?.attackers).toBeGreaterThan(30);
    expect(told).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  test("until without from is refused", () => {
    expect(() => spoken("state.exposure", { ledger }, { state: "BEL", until: "1850-01-01" })).toThrow("first point");
  });
});

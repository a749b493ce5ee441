/** Properties of single kinds of words: a threat short of attack, the opinion of a party, the Covenant's articles between members. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { existsOn } from "../../src/ledger/states.ts";
import type { Instrument, Obligation } from "../../src/model/instruments.ts";
import { addDays, type Day } from "../../src/time/day.ts";
import { ledgerWith } from "../ledgers.ts";
import type { Asked } from "../unit/law/madeUp.ts";
import { ask, data, runs } from "./cases.ts";

const RANK = { "not-triggered": 0, contestable: 1, triggered: 2 } as const;

/** Instruments with an obligation of the kind, each in a ledger of its own. */
function having(isOfKind: (obligation: Obligation) => boolean) {
  return data.instruments
    .filter(({ obligations }) => obligations.some(isOfKind))
    .map((instrument) => ({
      instrument,
      ids: new Set(instrument.obligations.filter(isOfKind).map(({ id }) => id)),
      on: indexLedger(ledgerWith(data, { instruments: [instrument] })),
    }));
}

/** A case in which some state strikes a party of the instrument while that is in force, or at any later time. */
function caseOf({ acts }: Instrument): fc.Arbitrary<Asked> {
  const parties = [...new Set(acts.flatMap(({ by, for: bound }) => [...(by ?? []), ...(bound ?? [])]))];
  const first = Number(acts[0]?.date?.slice(0, 4) ?? 1950) + 1;
  return fc.integer({ min: 0, max: (2025 - first) * 365 }).chain((days) => {
    const date = addDays(`${first}-06-01` as Day, days);
    const alive = data.states.filter((state) => existsOn(state, date)).map(({ id }) => id);
    const struck = parties.filter((id) => alive.includes(id));
    return fc
      .record({ target: fc.constantFrom(...struck), initiator: fc.constantFrom(...alive) }, { noNullPrototype: true })
      .filter(({ target, initiator }) => target !== initiator)
      .map((pair) => ({ ...pair, date }));
  });
}

describe("a threat short of attack", () => {
  const some = having(({ versions }) => versions.some(({ trigger }) => trigger === "threat-short-of-attack"));

  test("is never flatly made out by an armed attack, and is by a threat", () => {
    expect(some.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.constantFrom(...some).chain((one) => caseOf(one.instrument).map((asked) => ({ ...one, asked }))),
        ({ ids, on, asked }) => {
          const own = (act: string) => ask({ ...asked, act }, on).obligations.filter(({ obligation }) => ids.has(obligation));
          for (const one of own("armed-attack")) expect([one.id, one.status]).not.toEqual([one.id, "triggered"]);
          for (const { id, side, tests } of own("threat")) {
            const trigger = tests.find(({ clause }) => clause.split(", ").includes("trigger"));
            if (side === "target") expect([id, trigger?.result]).toEqual([id, "met"]);
          }
        },
      ),
      runs(60),
    );
  });
});

describe("the opinion of a party", () => {
  const some = having(({ versions }) => versions.some(({ requires }) => requires?.includes("opinion") === true));

  test("denied, it leaves no duty; held, it never weakens one; not said, no duty rests on it flatly unless a party was struck", () => {
    expect(some.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(
        fc.constantFrom(...some).chain((one) => caseOf(one.instrument).map((asked) => ({ ...one, asked }))),
        ({ ids, on, asked }) => {
          const statuses = (fact?: string) =>
            new Map(
              ask({ ...asked, act: "threat", ...(fact === undefined ? {} : { fact }) }, on)
                .obligations.filter(({ obligation, side }) => ids.has(obligation) && side === "target")
                .map((one) => [one.id, one] as const),
            );
          const unsaid = statuses();
          if ([...unsaid.values()].every(({ tests }) => !tests.some(({ reads }) => reads[0] === `opinion:${asked["target"]}`))) return;
          const [held, denied] = [statuses(`opinion:${asked["target"]}=yes`), statuses(`opinion:${asked["target"]}=no`)];
          for (const [id, one] of unsaid) {
            if (!one.tests.some(({ reads }) => reads[0] === `opinion:${asked["target"]}`)) continue;
            expect([id, denied.get(id)?.status]).toEqual([id, "not-triggered"]);
            expect(RANK[held.get(id)?.status ?? "not-triggered"]).toBeGreaterThanOrEqual(RANK[one.status]);
            if (one.status === "triggered") expect([id, one.standing === "party"]).toEqual([id, true]);
          }
        },
      ),
      runs(80),
    );
  });
});

describe("the Covenant", () => {
  test("is read between members alone: an article binds a state of the case only on a day on which it was a member", () => {
    const covenant = data.generalTreaties?.find(({ id }) => id === "league-covenant");
    expect(covenant).toBeDefined();
    const between = fc.integer({ min: 0, max: 9_400 }).map((days) => addDays("1920-01-10" as Day, days));
    fc.assert(
      fc.property(between, fc.nat(), fc.nat(), (date, a, b) => {
        const alive = data.states.filter((state) => existsOn(state, date)).map(({ id }) => id);
        const [by, on] = [alive[a % alive.length], alive[b % alive.length]];
        if (by === undefined || on === undefined || by === on) return;
        const { rules, standing } = ask({ initiator: by, target: on, date }).around;
        const rule = rules.filter(({ treaty }) => treaty === "league-covenant");
        expect([...rule, ...standing.filter(({ treaty }) => treaty === "league-covenant")].length).toBeGreaterThan(0);
        for (const { binds, outside, unsettled } of rule) expect([...binds, ...outside, ...unsettled].sort()).toEqual([by, on].sort());
        for (const { forbids, binds, unsettled } of rule) if (forbids === "yes") expect([...binds, ...unsettled]).toContain(by);
      }),
      runs(120),
    );
  });
});

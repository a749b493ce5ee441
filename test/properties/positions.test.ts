/** Properties of where states stand in a case: what a filter keeps, and what never shares a row. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeView } from "../../src/law/cache/places.ts";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { existsOn } from "../../src/ledger/states.ts";
import type { LedgerData } from "../../src/model/ledger.ts";
import type { Status, Trace } from "../../src/model/results/trace.ts";
import type { Day } from "../../src/time/day.ts";
import { ledgerWith } from "../ledgers.ts";
import type { Asked } from "../unit/law/madeUp.ts";
import { ask, byId, data, ledger, realCase, runs } from "./cases.ts";

const CERTAINTY: Record<Status, number> = { "not-triggered": 0, contestable: 1, triggered: 2 };

/** A state that owes something in the answer, by a number drawn at random; null where none does. */
function bearerIn({ obligations }: Trace, drawn: number): string | null {
  const bearers = [...new Set(obligations.map(({ owedBy }) => owedBy))].sort();
  return bearers[drawn % Math.max(1, bearers.length)] ?? null;
}

describe("an answer about one state", () => {
  test("is a part of the whole, and speaks of that state alone", () => {
    fc.assert(
      fc.property(realCase, fc.nat(), (asked, drawn) => {
        const whole = ask(asked);
        const state = bearerIn(whole, drawn);
        if (state === null) return;
        const own = ask({ ...asked, state } as Asked);
        expect(own.obligations).toEqual(whole.obligations.filter(({ owedBy }) => owedBy === state));
        expect(own.positions).toEqual(whole.positions.filter((row) => row.state === state));
        expect(own.breaches).toEqual(whole.breaches.filter(({ by }) => by === state));
        const ids = new Set(own.obligations.map(({ id }) => id));
        const wholeQuestions = new Map(whole.openQuestions.map((question) => [question.id, question]));
        for (const { id, values } of own.openQuestions) {
          const all = wholeQuestions.get(id)?.values.flatMap(({ changes }) => changes) ?? [];
          for (const change of values.flatMap(({ changes }) => changes)) {
            expect(ids.has(change.obligation)).toBe(true);
            expect(all).toContainEqual(change);
          }
        }
      }),
      runs(60),
    );
  });
});

describe("the rows of a state", () => {
  test("never merge duties to opposite sides or of different grades, but under a heading that says so", () => {
    fc.assert(
      fc.property(realCase, (asked) => {
        const answer = ask(asked);
        const findings = byId(answer);
        for (const { position, side, grade, obligations } of answer.positions) {
          if (position === "bound-to-both" || position === "unbound") continue;
          const own = obligations.map((id) => findings.get(id));
          expect(new Set(own.map((one) => one?.grade))).toEqual(new Set([grade]));
          if (position !== "may-not-attack" && position !== "political-nonaggression")
            expect(new Set(own.map((one) => one?.side))).toEqual(new Set([side]));
        }
      }),
      runs(80),
    );
  });

  test("a state is never both obliged and contestable under one pact toward the same state", () => {
    fc.assert(
      fc.property(realCase, (asked) => {
        const answer = ask(asked);
        const findings = byId(answer);
        const pledges = (state: string, position: string) =>
          answer.positions
            .filter((row) => row.state === state && row.position === position)
            .flatMap(({ obligations }) => obligations.flatMap((id) => findings.get(id) ?? []))
            .map(({ instrument, owedTo, about }) => `${instrument} ${owedTo === "parties" ? about : owedTo}`);
        for (const { state } of answer.positions.filter(({ position }) => position === "must-assist")) {
          const sure = new Set(pledges(state, "must-assist"));
          expect(pledges(state, "contestable").filter((pledge) => sure.has(pledge))).toEqual([]);
        }
      }),
      runs(80),
    );
  });

  test("a row is certain where its duties are triggered, and where its headline says contestable it never is", () => {
    fc.assert(
      fc.property(realCase, (asked) => {
        const answer = ask(asked);
        const findings = byId(answer);
        for (const { state, position, certainty, obligations, headline } of answer.positions) {
          const statuses = new Set(obligations.map((id) => findings.get(id)?.status));
          if (headline.includes("contestable")) expect([state, position, certainty]).toEqual([state, position, "contestable"]);
          if (position === "bound-to-both" || position === "unbound") continue;
          expect([state, position, ...statuses]).toEqual([state, position, certainty === "certain" ? "triggered" : "contestable"]);
        }
      }),
      runs(80),
    );
  });

  test("a text that binds nobody never promises in the words of a treaty", () => {
    fc.assert(
      fc.property(realCase, (asked) => {
        for (const { position, grade, headline } of ask(asked).positions) {
          if (position === "may-not-attack") expect(grade).not.toBe("principle");
          if (grade === "principle") expect(headline).not.toMatch(/has promised|is obliged/);
        }
      }),
      runs(80),
    );
  });

  test("only binding clauses oblige", () => {
    fc.assert(
      fc.property(realCase, (asked) => {
        for (const { position, grade } of ask(asked).positions)
          if (position === "must-assist" || position === "must-consult") expect(grade).toBe("binding");
      }),
      runs(80),
    );
  });
});

/**
 * The places where the state attacked holds or claims the land and another disputes it, each with a striker that claims nothing there:
 * without the claims of all others the answer is the same. Clauses that read who administers the place keep their test.
 */
test("an attack by a third state ignores a dispute between two others", () => {
  const day = "2026-06-01" as Day;
  const states = data.states.filter((state) => existsOn(state, day)).map(({ id }) => id);
  const disputes = data.places.flatMap((one) => {
    const { administered, claimed, sovereign } = placeView(ledger, one.id);
    const claimants = claimed(day);
    const holder = administered(day).states.find((state) => claimants.includes(state));
    return holder === undefined || claimants.length < 2 || sovereign(day).length > 0 ? [] : [{ id: one.id, holder, claimants }];
  });
  expect(disputes.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(fc.constantFrom(...disputes), fc.constantFrom(...states), ({ id, holder, claimants }, initiator) => {
      if (claimants.includes(initiator)) return;
      const asked = { initiator, target: holder, place: id, date: day };
      const undisputed = indexLedger(ledgerWith(data, { places: data.places.map((one) => withoutClaims(one, id, holder)) }));
      const statuses = (answer: Trace) => answer.obligations.map((one) => `${one.id} ${one.status}`);
      expect(statuses(ask(asked))).toEqual(statuses(ask(asked, undisputed)));
    }),
    runs(40),
  );
});

/** The place with the claims of its holder alone. */
function withoutClaims(one: LedgerData["places"][number], id: string, holder: string): LedgerData["places"][number] {
  return one.id !== id || one.claims === undefined ? one : { ...one, claims: one.claims.filter(({ state }) => state === holder) };
}

test("a raised mark never lowers certainty", () => {
  const read = indexLedger(ledgerWith(data, { instruments: data.instruments.map(seenWhole) }));
  fc.assert(
    fc.property(realCase, (asked) => {
      const before = byId(ask(asked));
      for (const { id, status, checked } of ask(asked, read).obligations) {
        const old = before.get(id);
        if (old === undefined) continue;
        expect(CERTAINTY[status], id).toBeGreaterThanOrEqual(CERTAINTY[old.status] === 0 ? 0 : CERTAINTY[old.status]);
        if (old.checked === "text") expect(checked, id).toBe("text");
      }
    }),
    runs(60),
  );
});

/** The instrument as if the words of every clause and act had been seen. */
function seenWhole(one: LedgerData["instruments"][number]): LedgerData["instruments"][number] {
  const seen = <T extends { readonly ref: { readonly checked: string } }>(item: T): T => ({
    ...item,
    ref: { ...item.ref, checked: "text" },
  });
  return {
    ...one,
    acts: one.acts.map(seen),
    obligations: one.obligations.map((obligation) => ({ ...obligation, versions: obligation.versions.map(seen) })),
  } as LedgerData["instruments"][number];
}

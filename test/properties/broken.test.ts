/** Properties of the pledges that an attack breaks: no memo denies one of which a test of the same case says that the attack touches it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { concerned } from "../../src/ledger/memberships.ts";
import { existsOn } from "../../src/ledger/states.ts";
import type { Instrument } from "../../src/model/instruments.ts";
import { runOperation } from "../../src/operations/run.ts";
import { addDays, type Day } from "../../src/time/day.ts";
import { requireSpan } from "../../src/time/span.ts";
import type { Asked } from "../unit/law/madeUp.ts";
import { data, ledger, realCase, runs } from "./cases.ts";

/** Pacts in which a party binds itself to protect another. */
const pledging = data.instruments.filter(({ obligations }) =>
  obligations.some(({ type, grade }) => (type === "defence" || type === "offence") && grade !== "permissive"),
);

/** Two parties of a pact, and a day of its life. */
const withinPact: fc.Arbitrary<Asked> = fc
  .record({
    instrument: fc.constantFrom(...pledging),
    pair: fc.tuple(fc.nat(), fc.nat()),
    after: fc.integer({ min: 1, max: 4000 }),
  })
  .map(({ instrument, pair: [first, second], after }) => caseIn(instrument, first, second, after))
  .filter((asked): asked is Asked => asked !== null);

function caseIn({ acts }: Instrument, first: number, second: number, after: number): Asked | null {
  const entry = acts.find(({ act, date }) => act === "entered-into-force" && date !== null) ?? acts.find(({ date }) => date !== null);
  if (entry?.date == null) return null;
  const date = addDays(requireSpan(entry.date).latest, after);
  const exists = (id: string) => data.states.some((state) => state.id === id && existsOn(state, date));
  const parties = [...new Set(acts.flatMap((act) => concerned(act)))].filter(exists);
  const [initiator, target] = [parties[first % parties.length], parties[second % parties.length]];
  const isCovered = date >= ("1816-01-01" as Day) && date <= ("2026-06-30" as Day);
  return initiator === undefined || target === undefined || initiator === target || !isCovered ? null : { initiator, target, date };
}

/** The instruments of which a test says that the attack of a fellow party is covered, or may be, and that bind the attacker itself. */
function touchedBy(asked: Asked): string[] {
  const trace = runOperation("crisis.trace", { ledger }, asked);
  const attacker = asked["initiator"] as string;
  return trace.obligations.flatMap(({ instrument, obligation, owedTo, type, grade, status, tests }) => {
    if (owedTo !== asked["target"] || (type !== "defence" && type !== "offence") || grade === "permissive" || status === "not-triggered")
      return [];
    const covered = tests.some(
      ({ reason }) =>
        (reason.code === "fellow-party-included" || reason.code === "fellow-party-unsaid") &&
        reason.args.states.some((one) => one === attacker),
    );
    const written = ledger.instrument(instrument)?.obligations.find(({ id }) => id === obligation);
    const binds = written !== undefined && Array.isArray(written.by) && written.by.includes(attacker);
    return covered && binds && written.versions[0]?.response?.does !== "consult" ? [instrument] : [];
  });
}

test("an attack by a state that has itself guaranteed or allied itself with the attacked is listed among the pledges that it breaks", () => {
  fc.assert(
    fc.property(withinPact, (asked) => {
      const broken = new Set(runOperation("crisis.trace", { ledger }, asked).breaches.map(({ instrument }) => instrument));
      for (const instrument of touchedBy(asked)) expect([instrument, broken.has(instrument)]).toEqual([instrument, true]);
    }),
    runs(120),
  );
});

test("no memo says that nothing is broken while a test says that the attacker breaks what it pledged, or general law forbids it unsaid", () => {
  fc.assert(
    fc.property(fc.oneof(withinPact, realCase), (asked) => {
      const { shortAnswer, generalLaw, breaches } = runOperation("crisis.memo", { ledger }, asked);
      const none = shortAnswer.find(({ sentence }) => sentence.code === "memo-none-broken")?.sentence;
      expect(none === undefined).toBe(breaches.length > 0);
      if (none?.code !== "memo-none-broken") return;
      expect(touchedBy(asked)).toEqual([]);
      expect(none.args.general !== null).toBe(generalLaw.length > 0);
    }),
    runs(40),
  );
});

test("no headline is flat where its duty waits for a joint decision or rests on a source that was not opened", () => {
  fc.assert(
    fc.property(realCase, (asked) => {
      const { positions, obligations } = runOperation("crisis.trace", { ledger }, asked);
      const byId = new Map(obligations.map((one) => [one.id, one]));
      for (const { position, headline, obligations: ids } of positions) {
        const lead = byId.get(ids[0] ?? "");
        if (lead === undefined || position === "unbound") continue;
        expect(headline.code === "verdict-unverified", `${position} ${lead.id}`).toBe(lead.checked === "unverified");
      }
    }),
    runs(60),
  );
});

/** Recorded rivalries: among a state's candidates, and between a candidate and others. */
import { type Ledger, type RecentKind, requireRule } from "../../ledger/ledger.ts";
import type { Condition } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { ReadingPhrase } from "../../model/phrases/strategy.ts";
import type { RecordOf } from "../../model/records.ts";
import { alliesBy } from "../../ties/allies.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { rivalriesOn } from "../recordPeriods.ts";
import { type Case, caseMeasure, known, notKnown, type Reading } from "./case.ts";

type Rivalry = RecordOf<"rivalries">;
type Params<C extends Condition["computation"]> = Extract<Condition, { computation: C }>;

/** Rivalries that ran on the day, or may have. */
export function rivalriesAt(ledger: Ledger, day: Day): readonly Rivalry[] {
  return rivalriesOn(ledger, day).map(({ record }) => record);
}

/** The rivals of a state on the day, sorted. */
export function rivalsOf(ledger: Ledger, state: StateId, day: Day): StateId[] {
  const found = rivalriesAt(ledger, day).flatMap(({ a, b }) => (a.includes(state) ? b : b.includes(state) ? a : []));
  return [...new Set(found)].sort();
}

/** Candidates by state, rule and day: those of every case of an explanation. */
const CANDIDATES: RecentKind = Object.freeze({ name: "candidates", most: 4096 });

/** Candidates for an alliance: partners by the rule on the day, cached. */
export function candidatesOf(ledger: Ledger, state: StateId, rule: string, day: Day): readonly StateId[] {
  return ledger.recent(CANDIDATES, `${state} ${rule} ${day}`, () => alliesBy(ledger, requireRule(ledger, rule), state, day).states);
}

/** The reason why the list of rivalries does not cover the case; null if it does. */
export function tooEarly(one: Case, readFrom: string): ReadingPhrase | null {
  const { earliest } = requireSpan(readFrom);
  return one.until < earliest ? phrase("rivalries-too-early", { before: earliest }) : null;
}

export const rivalriesInside = caseMeasure<Params<"rivalries-inside">>({
  id: "rivalries-inside",
  read(ledger, one, params) {
    const early = tooEarly(one, params["read-from"]);
    if (early !== null) return notKnown(early);
    const candidates = candidatesOf(ledger, one.state, params.candidates, one.until);
    const among = (side: readonly StateId[]) => side.some((state) => state !== one.state && candidates.includes(state));
    const inside = rivalriesAt(ledger, one.until).filter(({ a, b }) => among(a) && among(b));
    const said = phrase("rivalries-among-candidates", { candidates: candidates.length, count: inside.length });
    return known(inside.length, inside.length, said, behind(inside));
  },
});

export const candidatesSharingARival = caseMeasure<Params<"candidates-sharing-a-rival">>({
  id: "candidates-sharing-a-rival",
  read(ledger, one, params) {
    const early = tooEarly(one, params["read-from"]);
    if (early !== null) return notKnown(early);
    const own = rivalsOf(ledger, one.state, one.until);
    const sharing = candidatesOf(ledger, one.state, params.candidates, one.until).filter((candidate) =>
      rivalsOf(ledger, candidate, one.until).some((rival) => own.includes(rival)),
    );
    return known(sharing.length, sharing.length, phrase("candidates-sharing-rival", { states: sharing }), {
      records: own.map((rival) => phrase("record-of-rivalry", { a: [one.state], b: [rival] })),
    });
  },
});

export const rivalsNotShared = caseMeasure<Params<"rivals-not-shared">>({
  id: "rivals-not-shared",
  read(ledger, one, params) {
    const own = rivalsOf(ledger, one.state, one.until);
    return pairReading(ledger, one, params["read-from"], (rival) => rival !== one.state && !own.includes(rival), "not-its-own");
  },
});

export const rivalsShared = caseMeasure<Params<"rivals-shared">>({
  id: "rivals-shared",
  read(ledger, one, params) {
    const own = rivalsOf(ledger, one.state, one.until);
    return pairReading(ledger, one, params["read-from"], (rival) => own.includes(rival), "its-own-too");
  },
});

type Which = Extract<ReadingPhrase, { code: "rivals-of-candidate" }>["args"]["which"];

/** The rivals of the candidate that `counts` accepts. */
function pairReading(ledger: Ledger, one: Case, readFrom: string, counts: (rival: StateId) => boolean, which: Which): Reading {
  const early = tooEarly(one, readFrom);
  if (early !== null || one.other === null) return notKnown(early ?? phrase("needs-a-pair"));
  const { other } = one;
  const rivals = rivalsOf(ledger, other, one.until).filter(counts);
  const rows = rivalriesAt(ledger, one.until).filter(
    ({ a, b }) =>
      (a.includes(other) && b.some((state) => rivals.includes(state))) || (b.includes(other) && a.some((state) => rivals.includes(state))),
  );
  return known(rivals.length, rivals.length, phrase("rivals-of-candidate", { candidate: other, which, rivals }), behind(rows));
}

/** Rivalries as the records behind a reading. */
function behind(rivalries: readonly Rivalry[]) {
  return { records: rivalries.map(({ a, b }) => phrase("record-of-rivalry", { a, b })), refs: rivalries.map(({ ref }) => ref) };
}

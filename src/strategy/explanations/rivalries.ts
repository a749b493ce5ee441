/** Recorded rivalries: among a state's candidates, and between a candidate and others. */
import type { Ledger } from "../../ledger/ledger.ts";
import { requireRule } from "../../ledger/ledger.ts";
import type { Condition } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import type { RecordOf } from "../../model/records.ts";
import type { Reading } from "../../model/results/explanations.ts";
import { alliesBy } from "../../ties/allies.ts";
import type { Day } from "../../time/day.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import { type Case, caseMeasure, known, notKnown } from "./case.ts";

type Rivalry = RecordOf<"rivalries">;
type Params<C extends Condition["computation"]> = Extract<Condition, { computation: C }>;

/** Rivalries that run on the day; one whose beginning is not dated runs throughout the days the collection covers. */
export function rivalriesOn(ledger: Ledger, day: Day): readonly Rivalry[] {
  return ledger.memo(`rivalries ${day}`, () =>
    ledger.data.records.rivalries.filter(
      ({ from, until }) =>
        (from === null || reachedBy(requireSpan(from), day) !== false) && (until === null || requireSpan(until).latest >= day),
    ),
  );
}

/** The rivals of a state on the day, sorted. */
export function rivalsOf(ledger: Ledger, state: StateId, day: Day): StateId[] {
  const found = rivalriesOn(ledger, day).flatMap(({ a, b }) => (a.includes(state) ? b : b.includes(state) ? a : []));
  return [...new Set(found)].sort();
}

/** Who might have become an ally: partners by the rule on the day. */
export function candidatesOf(ledger: Ledger, state: StateId, rule: string, day: Day): readonly StateId[] {
  return ledger.memo(`candidates ${state} ${rule} ${day}`, () => alliesBy(ledger, requireRule(ledger, rule), state, day).states);
}

/** Why the collection cannot be asked about the case; null if it can. */
export function tooEarly(one: Case, readFrom: string): string | null {
  const { earliest } = requireSpan(readFrom);
  return one.until < earliest
    ? `the collection of rivalries cannot be asked about days before ${earliest}: it lists those that run today`
    : null;
}

export const rivalriesInside = caseMeasure<Params<"rivalries-inside">>({
  id: "rivalries-inside",
  meaning: "Recorded rivalries with both sides among the state's candidates on the last day of the case.",
  unit: "rivalries",
  reference: "ours, on the collection of rivalries",
  read(ledger, one, params) {
    const early = tooEarly(one, params["read-from"]);
    if (early !== null) return notKnown(early);
    const candidates = candidatesOf(ledger, one.state, params.candidates, one.until);
    const among = (side: readonly StateId[]) => side.some((state) => state !== one.state && candidates.includes(state));
    const inside = rivalriesOn(ledger, one.until).filter(({ a, b }) => among(a) && among(b));
    const said = `recorded rivalries among its ${candidates.length} candidates: ${inside.length}`;
    return known(
      inside.length,
      inside.length,
      said,
      inside.map(nameOf),
      inside.map(({ ref }) => ref),
    );
  },
});

export const candidatesSharingARival = caseMeasure<Params<"candidates-sharing-a-rival">>({
  id: "candidates-sharing-a-rival",
  meaning: "Candidates of the state that have a rival in common with it on the last day of the case.",
  unit: "states",
  reference: "ours; the thought is Walt 1985: states ally against a threat",
  read(ledger, one, params) {
    const early = tooEarly(one, params["read-from"]);
    if (early !== null) return notKnown(early);
    const own = rivalsOf(ledger, one.state, one.until);
    const sharing = candidatesOf(ledger, one.state, params.candidates, one.until).filter((candidate) =>
      rivalsOf(ledger, candidate, one.until).some((rival) => own.includes(rival)),
    );
    const said =
      sharing.length === 0
        ? "candidates that share a rival with it: none recorded"
        : `candidates that share a rival with it: ${sharing.join(" ")}`;
    return known(
      sharing.length,
      sharing.length,
      said,
      own.map((rival) => `rivalry ${one.state}-${rival}`),
    );
  },
});

export const candidateDivided = caseMeasure<Params<"candidate-divided">>({
  id: "candidate-divided",
  meaning: "Rivals of the candidate that are candidates of the same state.",
  unit: "states",
  reference: "ours, on the collection of rivalries",
  read(ledger, one, params) {
    const candidates = candidatesOf(ledger, one.state, params.candidates, one.until);
    return pairReading(ledger, one, params["read-from"], (rival) => candidates.includes(rival), "also among the candidates");
  },
});

export const rivalsNotShared = caseMeasure<Params<"rivals-not-shared">>({
  id: "rivals-not-shared",
  meaning: "Rivals of the candidate that are not the state's own: quarrels that a pact would bring.",
  unit: "states",
  reference: "ours; the thought is Snyder 1984 on entrapment, Morrow 1991 on autonomy",
  read(ledger, one, params) {
    const own = rivalsOf(ledger, one.state, one.until);
    return pairReading(ledger, one, params["read-from"], (rival) => rival !== one.state && !own.includes(rival), "not its own");
  },
});

export const rivalsShared = caseMeasure<Params<"rivals-shared">>({
  id: "rivals-shared",
  meaning: "Rivals that the candidate and the state have in common.",
  unit: "states",
  reference: "ours; the thought is Walt 1985: states ally against a threat",
  read(ledger, one, params) {
    const own = rivalsOf(ledger, one.state, one.until);
    return pairReading(ledger, one, params["read-from"], (rival) => own.includes(rival), "its own too");
  },
});

function pairReading(ledger: Ledger, one: Case, readFrom: string, counts: (rival: StateId) => boolean, words: string): Reading {
  const early = tooEarly(one, readFrom);
  if (early !== null || one.other === null) return notKnown(early ?? "it needs a pair");
  const { other } = one;
  const rivals = rivalsOf(ledger, other, one.until).filter(counts);
  const behind = rivalriesOn(ledger, one.until).filter(
    ({ a, b }) =>
      (a.includes(other) && b.some((state) => rivals.includes(state))) || (b.includes(other) && a.some((state) => rivals.includes(state))),
  );
  const said = `rivals of ${other} that are ${words}: ${rivals.length === 0 ? "none recorded" : rivals.join(" ")}`;
  return known(
    rivals.length,
    rivals.length,
    said,
    behind.map(nameOf),
    behind.map(({ ref }) => ref),
  );
}

function nameOf({ a, b }: Rivalry): string {
  return `rivalry ${a.join("+")}-${b.join("+")}`;
}

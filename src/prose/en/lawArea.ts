/** English sentences about the area of a clause. */
import type { AreaPhrases } from "../../model/phrases/law.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { KINDS } from "./lawWords.ts";

const land = (state: string, held: "sovereign" | "jurisdiction", say: Speaker) =>
  `${held === "jurisdiction" ? "under the jurisdiction" : "the territory"} of ${say.state(state)}`;
const regions = (ids: readonly string[], say: Speaker) => say.or(ids.map(say.region));
const kinds = (ids: readonly string[], say: Speaker) => say.or(ids.map((id) => KINDS[id as keyof typeof KINDS] ?? id));
const either = (ids: readonly string[], say: Speaker) => say.or(ids.map(say.state));

export const lawArea: Sentences<AreaPhrases> = {
  "no-limit-of-place": () => "the clause has no limit of place",
  "nothing-struck": () => "nothing was struck anywhere",
  "inside-area": () => "inside the area",
  "at-place": ({ place, conditions }, say) =>
    `${place === null ? "" : `${say.phrase(place)}: `}${conditions.map((one) => say.phrase(one)).join("; ") || "inside the area"}`,
  "meets-no-part": ({ parts }, say) => parts.map((part) => say.and(part.map((one) => say.phrase(one)))).join("; "),
  "area-stood": () => "the clause covered it on that day",
  "area-ended": ({ until }, say) => `no longer covered after ${say.date(until)}`,
  "area-not-begun": ({ from }, say) => `covered only from ${say.date(from)}`,
  "not-land": () => "not land",
  "land-of": ({ state, held }, say) => land(state, held, say),
  "not-land-of": ({ state, held }, say) => `not ${land(state, held, say)}`,
  "land-undisputed-here": ({ state, held }, say) => `${land(state, held, say)}, which the state that struck does not dispute`,
  "land-disputed-by": ({ state, held, by }, say) =>
    `${land(state, held, say)}; open only where ${say.or(by.map(say.state))}, which ${by.length > 1 ? "dispute" : "disputes"} it, ${by.length > 1 ? "strike" : "strikes"}`,
  "land-disputed": ({ state, held }, say) => `whether it is ${land(state, held, say)} is disputed`,
  "land-not-known": ({ state, held }, say) => `whether it is ${land(state, held, say)} is not known`,
  "forces-struck": ({ state }, say) => `forces of ${say.state(state)} were struck`,
  "forces-not-struck": ({ state }, say) => `not an attack on forces of ${say.state(state)}`,
  "among-states": ({ state, states }, say) =>
    states.length === 1 ? `the clause means ${say.state(state)}` : `the clause means ${say.states(states)}`,
  "not-among-states": ({ state, states }, say) => `the clause means ${say.states(states)}, not ${say.state(state)}`,
  "of-kind": ({ kinds: ids }, say) => kinds(ids, say),
  "not-of-kind": ({ kinds: ids }, say) => `not ${kinds(ids, say)}`,
  "in-region": ({ regions: ids }, say) => `in ${regions(ids, say)}`,
  "not-in-region": ({ regions: ids }, say) => `not in ${regions(ids, say)}`,
  "in-region-argued": ({ regions: ids }, say) => `whether it lies in ${regions(ids, say)} is argued`,
  "in-region-in-part": ({ regions: ids }, say) => `only a part of it lies in ${regions(ids, say)}`,
  "place-named": () => "named in the clause",
  "place-not-named": ({ places }, say) => `not ${regions(places, say)}`,
  "not-left-out": () => "not in what the clause leaves out",
  "left-out": ({ regions: ids }, say) => `in ${regions(ids, say)}, which the clause leaves out`,
  "left-out-argued": ({ regions: ids }, say) => `whether it lies in ${regions(ids, say)}, which the clause leaves out, is argued`,
  "left-out-in-part": ({ regions: ids }, say) => `a part of it lies in ${regions(ids, say)}, which the clause leaves out`,
  "administered-by": ({ by }, say) => `administered by ${say.states(by)}`,
  "not-administered-by": ({ by, wanted }, say) =>
    `administered by ${by.length === 0 ? "nobody that the ledger names" : say.states(by)}, not by ${either(wanted, say)}`,
  "administration-not-known": () => "who administered it on that day is not known",
  "lies-in-land-of": ({ states }, say) => `the territory of ${say.states(states)}, which the clause protects whoever is struck there`,
  "lies-in-no-land-of": ({ states }, say) => `not the territory of ${either(states, say)}`,
  "lies-in-land-claimed": ({ states }, say) => `whether it is the territory of ${either(states, say)} is disputed`,
  "title-then-too": ({ on }, say) => `its territory on ${say.date(on)} too`,
  "no-title-then": ({ on }, say) => `not its territory on ${say.date(on)}`,
  "held-then-too": ({ on }, say) => `held by it on ${say.date(on)} too`,
  "held-otherwise-then": ({ on }, say) => `held otherwise on ${say.date(on)}; whether it was recognised since is not in the text`,
  "holder-then-not-known": ({ on }, say) => `who held it on ${say.date(on)} is not known`,
  "wherever-it-falls": () => "wherever it falls",
};

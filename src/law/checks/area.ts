/** The area check: where an attack fell against the areas of the clause. Any one alternative suffices; inside one, all conditions. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { AreaAlternative } from "../../model/clauses.ts";
import type { Strike, Verdict } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { PlaceId, StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import { inRegion, inRegionInPart } from "../cache/places.ts";
import { everHeld, isLand, type PlaceView } from "../case/places.ts";
import type { LocatedStrike } from "../case/situation.ts";
import { opposite, strongest, verdictOf, weakest } from "../verdicts.ts";
import { type Check, check } from "./check.ts";

/** One condition of an alternative, as a strike meets it. */
export interface Condition {
  readonly about: "time" | "what" | "of" | "ground" | "kind" | "in" | "places" | "not" | "held" | "anywhere";
  readonly verdict: Verdict;
  readonly reason: Phrase;
  /** Why the condition, if open, is no dispute of law: the ledger does not know, or the case does not say where. */
  readonly lacks: "record" | "fact" | null;
  /** In an area that is drawn, states against whose attack alone the condition is open. */
  readonly openAgainst: readonly StateId[];
}

/** One alternative of an area against one strike: all its conditions, and the weakest of them. */
export interface WeighedAlternative {
  readonly alternative: AreaAlternative;
  readonly strike: LocatedStrike;
  readonly conditions: readonly Condition[];
  readonly verdict: Verdict;
}

/** Every alternative against every strike. */
export function weighArea(ledger: Ledger, strikes: readonly LocatedStrike[], area: readonly AreaAlternative[]): WeighedAlternative[] {
  return strikes.flatMap((strike) =>
    area.map((alternative) => {
      const conditions = conditionsOf(ledger, alternative, strike);
      return { alternative, strike, conditions, verdict: weakest(conditions.map(({ verdict }) => verdict)) };
    }),
  );
}

/** The check of an area that the clause states. */
export function statedAreaCheck(ledger: Ledger, strikes: readonly LocatedStrike[], area: readonly AreaAlternative[], ref: Ref): Check {
  const weighed = weighArea(ledger, strikes, area);
  const verdict = strongest(weighed.map((one) => one.verdict));
  // The alternative that fails on the fewest conditions says most.
  const [best] = weighed.filter((one) => one.verdict === verdict).sort((a, b) => failing(a) - failing(b));
  if (best === undefined) return check("area", "no", phrase("nothing-struck"), ref);
  const { place } = best.strike;
  const deciding = verdict === "yes" ? best.conditions : best.conditions.filter((one) => one.verdict === verdict);
  const lacks = verdict === "open" ? lackOf(deciding) : null;
  const reason = phrase("at-place", { place: place.name, conditions: deciding.map((one) => one.reason) });
  return check("area", verdict, reason, best.alternative.ref ?? ref, {
    reads: ["place"],
    basis: place.presumed ? "presumed" : lacks === "record" ? "record" : "fact",
    open: verdict === "open" ? (lacks ?? "text") : null,
  });
}

/** The lack of the open conditions, if all of them lack something; a fact of the case before a gap in the record. */
function lackOf(conditions: readonly Condition[]): Condition["lacks"] {
  const lacks = conditions.map((one) => one.lacks);
  return lacks.includes(null) ? null : lacks.includes("fact") ? "fact" : "record";
}

function failing({ conditions }: WeighedAlternative): number {
  return conditions.filter(({ verdict }) => verdict !== "yes").length;
}

const NOBODY: readonly StateId[] = [];

function condition(
  about: Condition["about"],
  verdict: Verdict,
  reason: Phrase,
  lacks: Condition["lacks"] = null,
  openAgainst = NOBODY,
): Condition {
  return { about, verdict, reason, lacks, openAgainst };
}

function conditionsOf(ledger: Ledger, alternative: AreaAlternative, strike: LocatedStrike): Condition[] {
  const conditions = [
    ...timeConditions(alternative, strike.heldOn),
    ...objectConditions(alternative, strike),
    ...groundConditions(alternative, strike),
    ...featureConditions(ledger, alternative, strike.place),
    ...administrationConditions(ledger, alternative, strike),
  ];
  return conditions.length === 0 ? [condition("anywhere", "yes", phrase("wherever-it-falls"))] : conditions;
}

function timeConditions({ from, until }: AreaAlternative, day: Day): Condition[] {
  if (from === undefined && until === undefined) return [];
  if (until !== undefined && requireSpan(until).latest < day) return [condition("time", "no", phrase("area-ended", { until }))];
  if (from !== undefined && reachedBy(requireSpan(from), day) === false)
    return [condition("time", "no", phrase("area-not-begun", { from }))];
  return [condition("time", "yes", phrase("area-stood"))];
}

/** Conditions on what was struck and whose it is. */
function objectConditions(
  { what, of, held = "sovereign" }: AreaAlternative,
  { place, object, strike, heldOn }: LocatedStrike,
): Condition[] {
  const state = strike.on;
  const conditions: Condition[] = [];
  if (what === "territory") conditions.push(territoryCondition(place, object, strike, held, heldOn));
  if (what === "forces") {
    const struck = object === "forces";
    conditions.push(condition("what", verdictOf(struck), phrase(struck ? "forces-struck" : "forces-not-struck", { state })));
  }
  if (of !== undefined) {
    const listed = of.includes(state);
    conditions.push(condition("of", verdictOf(listed), phrase(listed ? "among-states" : "not-among-states", { state, states: of })));
  }
  return conditions;
}

/** Conditions on whose land it is, whosever forces are struck there; and on the title to it on a day that the clause names. */
function groundConditions(alternative: AreaAlternative, { place, strike, heldOn }: LocatedStrike): Condition[] {
  const { what, held = "sovereign", "land-of": wanted, "as-of": on, "administered-by": administered } = alternative;
  const conditions: Condition[] = wanted === undefined ? [] : [groundCondition(place, wanted, heldOn)];
  if (on !== undefined && administered === undefined && what === "territory" && held === "sovereign") {
    conditions.push(titleThen(place, strike.on, on as Day));
  }
  return conditions;
}

function titleThen(place: PlaceView, state: StateId, on: Day): Condition {
  if (place.sovereign(on).includes(state)) return condition("ground", "yes", phrase("title-then-too", { on }));
  return place.claimed(on).includes(state)
    ? condition("ground", "open", phrase("land-disputed", { state, held: "sovereign" }))
    : condition("ground", "no", phrase("no-title-then", { on }));
}

/** Title decides whose land it is. A lease or an occupation is none, and a claim leaves it open. */
function groundCondition(place: PlaceView, wanted: readonly StateId[], day: Day): Condition {
  if (!isLand(place)) return condition("ground", "no", phrase("not-land"));
  const states = place.sovereign(day).filter((state) => wanted.includes(state));
  if (states.length > 0) return condition("ground", "yes", phrase("lies-in-land-of", { states }));
  const claimants = place.claimed(day).filter((state) => wanted.includes(state));
  return claimants.length > 0 && place.sovereign(day).length === 0
    ? condition("ground", "open", phrase("lies-in-land-claimed", { states: claimants }))
    : condition("ground", "no", phrase("lies-in-no-land-of", { states: wanted }));
}

type Held = "sovereign" | "jurisdiction";

function territoryCondition(place: PlaceView, object: LocatedStrike["object"], strike: Strike, held: Held, day: Day): Condition {
  if (!isLand(place)) return condition("what", "no", phrase("not-land"));
  const state = strike.on;
  const { verdict, unknown, undisputedHere, openAgainst } = holding(place, strike, held, day);
  if (verdict === "no" || (verdict === "open" && place.default === "forces" && object === "forces"))
    return condition("what", "no", phrase("not-land-of", { state, held }));
  if (openAgainst !== undefined)
    return condition("what", verdict, phrase("land-disputed-by", { state, held, by: openAgainst }), null, openAgainst);
  const code = undisputedHere ? "land-undisputed-here" : verdict === "yes" ? "land-of" : unknown ? "land-not-known" : "land-disputed";
  return condition("what", verdict, phrase(code, { state, held }), unknown ? "record" : null);
}

interface Holding {
  readonly verdict: Verdict;
  /** True where the ledger does not know the holder. */
  readonly unknown?: true;
  /** True where the title is disputed, but not by the state that struck. */
  readonly undisputedHere?: true;
  /** In an area that is drawn: states that dispute the title. */
  readonly openAgainst?: readonly StateId[];
}

/**
 * Whether the struck state holds the place. By jurisdiction: whether it administers it. By title: open where its claim is
 * disputed, unless it administers the place and the one that struck claims nothing there. To administer alone is no title.
 */
function holding(place: PlaceView, { by, on }: Strike, held: Held, day: Day): Holding {
  const administered = place.administered(day);
  const administers = administered.states.includes(on);
  if (held === "jurisdiction") {
    if (administers) return { verdict: "yes" };
    return administered.known ? { verdict: "no" } : { verdict: "open", unknown: true };
  }
  const sovereign = place.sovereign(day);
  if (sovereign.includes(on)) return { verdict: "yes" };
  const claimants = place.claimed(day);
  if (!claimants.includes(on)) return { verdict: "no" };
  if (!administers || sovereign.length > 0) return { verdict: "open" };
  const isDrawn = by === on; // an area that is drawn has no striker
  if (isDrawn) return { verdict: "yes", openAgainst: claimants.filter((state) => state !== on) };
  return by !== null && claimants.includes(by) ? { verdict: "open" } : { verdict: "yes", undisputedHere: true };
}

/** Conditions on the features of the place. */
function featureConditions(ledger: Ledger, { kind, in: regions, places, not }: AreaAlternative, place: PlaceView): Condition[] {
  const conditions: Condition[] = [];
  if (kind !== undefined) {
    const is = kind.some((one) => place.kinds.includes(one));
    conditions.push(condition("kind", verdictOf(is), phrase(is ? "of-kind" : "not-of-kind", { kinds: kind })));
  }
  if (regions !== undefined) {
    const verdict = strongest(regions.map((region) => inRegion(ledger, region, place)));
    const partly = verdict === "open" && regions.some((region) => inRegionInPart(ledger, region, place));
    const code = ({ yes: "in-region", no: "not-in-region", open: partly ? "in-region-in-part" : "in-region-argued" } as const)[verdict];
    conditions.push(condition("in", verdict, phrase(code, { regions }), partly ? "fact" : null));
  }
  if (places !== undefined) {
    const named = places.some((id) => place.ids.includes(id));
    conditions.push(condition("places", verdictOf(named), named ? phrase("place-named") : phrase("place-not-named", { places })));
  }
  if (not !== undefined) {
    const within = strongest(not.map((region) => inRegion(ledger, region, place)));
    const partly = within === "open" && not.some((region) => inRegionInPart(ledger, region, place));
    const code = ({ yes: "left-out", no: "not-left-out", open: partly ? "left-out-in-part" : "left-out-argued" } as const)[within];
    const reason = code === "not-left-out" ? phrase(code) : phrase(code, { regions: not });
    conditions.push(condition("not", opposite(within), reason, partly ? "fact" : null));
  }
  return conditions;
}

/** Conditions on who administers the place, now and on the day that the clause names. */
function administrationConditions(ledger: Ledger, alternative: AreaAlternative, { place, heldOn: day }: LocatedStrike): Condition[] {
  const wanted = alternative["administered-by"];
  if (wanted === undefined) return [];
  const now = place.administered(day);
  if (!now.states.some((state) => wanted.includes(state))) {
    // A holder that is not known is not one that never held or claimed the place.
    const isStranger = place.id !== null && wanted.every((state) => !everHeld(ledger, place.id as PlaceId, state));
    return now.known || isStranger
      ? [condition("held", "no", phrase("not-administered-by", { by: now.states, wanted }), "record")]
      : [condition("held", "open", phrase("administration-not-known"), "record")];
  }
  const administered = condition("held", "yes", phrase("administered-by", { by: now.states }), "record");
  const on = alternative["as-of"];
  if (on === undefined) return [administered];
  const then = place.administered(on as Day);
  const same = then.known && then.states.some((state) => wanted.includes(state) && now.states.includes(state));
  if (same) return [administered, condition("held", "yes", phrase("held-then-too", { on }))];
  return then.known
    ? [administered, condition("held", "open", phrase("held-otherwise-then", { on }))]
    : [administered, condition("held", "open", phrase("holder-then-not-known", { on }), "record")];
}

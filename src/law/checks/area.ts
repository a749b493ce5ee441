/** Where it happened against the areas of the clause: alternatives, any one suffices; inside one, all conditions. */
import type { AreaAlternative } from "../../model/clauses.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { Day } from "../../time/day.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import { isLand, type PlaceView } from "../placeView.ts";
import { inRegion, regionNamer } from "../regions.ts";
import type { Blow, Situation } from "../situation.ts";
import { strongest, verdictOf, weakest } from "../verdicts.ts";
import type { Bench, Test } from "./check.ts";
import { test } from "./check.ts";

/** One condition of an alternative, as it stands for a blow. */
export interface Part {
  readonly about: "time" | "what" | "of" | "kind" | "in" | "places" | "not" | "held" | "anywhere";
  readonly verdict: Verdict;
  readonly says: string;
  readonly record: boolean;
}

/** One alternative of an area against one blow: all its conditions, and the weakest of them. */
export interface Weighed {
  readonly alternative: AreaAlternative;
  readonly blow: Blow;
  readonly parts: readonly Part[];
  readonly verdict: Verdict;
}

/** Every alternative against every blow. */
export function weighArea({ ledger, blows }: Pick<Situation, "ledger" | "blows">, area: readonly AreaAlternative[]): Weighed[] {
  const name = regionNamer(ledger);
  return blows.flatMap((blow) =>
    area.map((alternative) => {
      const parts = partsOf(ledger, alternative, blow, name);
      return { alternative, blow, parts, verdict: weakest(parts.map(({ verdict }) => verdict)) };
    }),
  );
}

export function areaTest(bench: Bench): Test {
  const { area } = bench.clause.slots;
  const ref = bench.clause.refs.area ?? bench.clause.ref;
  if (area === undefined) return test("area", "yes", "the clause has no limit of place", ref);
  const [only, ...more] = bench.situation.blows;
  if (only === undefined || more.length > 0) return amongAreas(bench, area, ref);
  // Each party's share in a clause asks the same of the same place.
  const { place, object, heldOn, strike } = only;
  const key = `${object} ${strike.on} ${heldOn}`;
  const known = place.areas.get(area) ?? new Map<string, Test>();
  place.areas.set(area, known);
  const found = known.get(key) ?? amongAreas(bench, area, ref);
  known.set(key, found);
  return found;
}

function amongAreas(bench: Bench, area: readonly AreaAlternative[], ref: Ref): Test {
  const scored = weighArea(bench.situation, area);
  const verdict = strongest(scored.map((one) => one.verdict));
  // Of alternatives that fail, the one that fails on the fewest conditions says most.
  const ranked = scored.filter((one) => one.verdict === verdict).sort((a, b) => failing(a.parts) - failing(b.parts));
  const best = ranked[0];
  if (best === undefined) return test("area", "no", "no blow fell anywhere", ref);
  const place = best.blow.place;
  const deciding = verdict === "yes" ? best.parts : best.parts.filter((part) => part.verdict === verdict);
  const reason = `${place.name}: ${deciding.map(({ says }) => says).join("; ") || "inside the area"}`;
  const record = verdict === "open" && deciding.every((part) => part.record);
  return test("area", verdict, reason, best.alternative.ref ?? ref, {
    reads: ["place"],
    basis: place.presumed ? "presumed" : record ? "record" : "fact",
    open: verdict === "open" ? (record ? "record" : "text") : null,
  });
}

function failing(parts: readonly Part[]): number {
  return parts.filter(({ verdict }) => verdict !== "yes").length;
}

function partsOf(
  ledger: Situation["ledger"],
  alternative: AreaAlternative,
  { place, object, strike, heldOn: day }: Blow,
  name: (id: string) => string,
): Part[] {
  const parts: Part[] = [];
  const say = (about: Part["about"], verdict: Verdict, yes: string, no: string, open: string, record = false) =>
    parts.push({ about, verdict, says: verdict === "yes" ? yes : verdict === "no" ? no : open, record });
  if (alternative.from !== undefined || alternative.until !== undefined) {
    const begun = alternative.from === undefined || reachedBy(requireSpan(alternative.from), day) !== false;
    const over = alternative.until !== undefined && requireSpan(alternative.until).latest < day;
    say(
      "time",
      verdictOf(begun && !over),
      "the area stood on that day",
      over ? `it ceased to be covered on ${alternative.until}` : `it is covered only from ${alternative.from}`,
      "",
    );
  }
  const holder = strike.on;
  if (alternative.what === "territory") {
    if (!isLand(place)) say("what", "no", "", "not land", "");
    else if (place.default === "forces" && object === "forces" && !holds(place, holder, alternative.held, day))
      say("what", "no", "", `not the territory of ${holder}`, "");
    else {
      const held = heldVerdict(place, holder, alternative.held ?? "sovereign", day);
      const word = alternative.held === "jurisdiction" ? "under the jurisdiction" : "the territory";
      say(
        "what",
        held.verdict,
        `${word} of ${holder}`,
        `not ${word} of ${holder}`,
        `whether it is ${word} of ${holder} is ${held.record ? "not known" : "disputed"}`,
        held.record,
      );
    }
  }
  if (alternative.what === "forces") {
    say("what", verdictOf(object === "forces"), `forces of ${holder} were struck`, `not an attack on forces of ${holder}`, "");
  }
  if (alternative.of !== undefined)
    say(
      "of",
      verdictOf(alternative.of.includes(holder)),
      `${holder} is among ${alternative.of.join(", ")}`,
      `the clause means ${alternative.of.join(", ")}, not ${holder}`,
      "",
    );
  if (alternative.kind !== undefined) {
    const kinds = alternative.kind;
    say("kind", verdictOf(kinds.some((kind) => place.kinds.includes(kind))), `${kinds.join(" or ")}`, `no ${kinds.join(" or ")}`, "");
  }
  if (alternative.in !== undefined) {
    const verdict = strongest(alternative.in.map((region) => inRegion(ledger, region, place)));
    const names = alternative.in.map(name).join(" or ");
    say("in", verdict, `in ${names}`, `not in ${names}`, `whether it lies in ${names} is argued`);
  }
  if (alternative.places !== undefined) {
    const listed = alternative.places;
    say(
      "places",
      verdictOf(listed.some((id) => place.ids.includes(id))),
      "named in the clause",
      `not ${listed.map((id) => ledger.place(id)?.name ?? name(id)).join(" or ")}`,
      "",
    );
  }
  if (alternative.not !== undefined) {
    const within = strongest(alternative.not.map((region) => inRegion(ledger, region, place)));
    say(
      "not",
      within === "yes" ? "no" : within === "no" ? "yes" : "open",
      "not in what is left out",
      `in ${alternative.not.map(name).join(" or ")}, which is left out`,
      "whether it lies in what is left out is argued",
    );
  }
  if (alternative["administered-by"] !== undefined) {
    const named = alternative["administered-by"];
    const now = place.administered(day);
    const verdict: Verdict = now.states.some((state) => named.includes(state)) ? "yes" : now.known ? "no" : "open";
    say(
      "held",
      verdict,
      `administered by ${now.states.join(" and ")}`,
      `administered by ${now.states.join(" and ") || "nobody that the ledger names"}, not by ${named.join(" or ")}`,
      "who administered it on that day is not known",
      true,
    );
    const asOf = alternative["as-of"];
    if (asOf !== undefined && verdict === "yes") {
      const then = place.administered(asOf as Day);
      const same = then.known && then.states.some((state) => named.includes(state) && now.states.includes(state));
      say(
        "held",
        same ? "yes" : "open",
        `so held on ${asOf} too`,
        "",
        then.known
          ? `held otherwise on ${asOf}; whether it was recognised since is not in the text`
          : `who held it on ${asOf} is not known`,
        !then.known,
      );
    }
  }
  if (parts.length === 0) say("anywhere", "yes", "wherever it falls", "", "");
  return parts;
}

function holds(place: PlaceView, state: string, held: AreaAlternative["held"], day: Day): boolean {
  return heldVerdict(place, state, held ?? "sovereign", day).verdict === "yes";
}

/** By title: undisputed, or argued where another claims it. By jurisdiction: who administers it. */
function heldVerdict(place: PlaceView, state: string, held: "sovereign" | "jurisdiction", day: Day): { verdict: Verdict; record: boolean } {
  const administered = place.administered(day);
  if (held === "jurisdiction") {
    if (administered.states.includes(state)) return { verdict: "yes", record: false };
    return administered.known ? { verdict: "no", record: false } : { verdict: "open", record: true };
  }
  if (place.sovereign(day).includes(state)) return { verdict: "yes", record: false };
  const claims = place.claimed(day);
  const mine = claims.includes(state) || (administered.states.includes(state) && place.sovereign(day).length === 0);
  return { verdict: mine ? "open" : "no", record: false };
}

/** The facts that would change whether a place lies in the area: conditions that fail, places that the text names, days. */
import { LIES } from "../../../law/areas/lies.ts";
import { type PartAt, partsAt, runsAt } from "../../../law/areas/parts.ts";
import type { Condition } from "../../../law/checks/area.ts";
import type { AreaAlternative } from "../../../model/clauses.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import type { Course } from "../course.ts";

export function changesOf(course: Course): Phrase[] {
  const { one, guide, view, verdict } = course;
  const { place } = guide;
  const parts = partsAt(one, view);
  const land = parts.filter(({ part }) => part.what !== "forces");
  const groups = verdict === "yes" ? [] : missing(land.length > 0 ? land : parts);
  const forces = seasFor(parts);
  const holders = view.administered(one.day).states.filter((state) => one.owed.has(state));
  return [
    ...(groups.length === 0 ? [] : [phrase("guide-change-if", { place, groups })]),
    ...namedIn(course),
    ...(forces.length === 0 || holders.length === 0 ? [] : [phrase("guide-change-forces", { states: holders, regions: forces })]),
    ...daysOf(course),
  ];
}

/** For each part of the area that the place could meet, the conditions that it would have to meet; each group once. */
function missing(parts: readonly PartAt[]): Phrase[][] {
  const groups = parts
    .filter(({ part, conditions }) => isGeneral(part) && conditions.some(({ verdict }) => verdict !== "yes"))
    .map(({ conditions }) => conditions.filter(({ verdict }) => verdict !== "yes").map(wanted))
    .filter((group): group is Phrase[] => group.every((one) => one !== null));
  const own = [...new Map(groups.map((group) => [JSON.stringify(group), group])).values()];
  // A group that asks for more than another adds nothing.
  return own.filter((group) => !own.some((other) => other !== group && other.every((one) => includes(group, one))));
}

function includes(group: readonly Phrase[], one: Phrase): boolean {
  return group.some((other) => JSON.stringify(other) === JSON.stringify(one));
}

/** A part that any party's land or forces may meet; one about a named place or state may not. */
function isGeneral({ places, of, until }: AreaAlternative): boolean {
  return places === undefined && of === undefined && until === undefined;
}

/** The condition as it would have to be; null where no fact about the place could meet it. */
function wanted({ about, reason }: Condition): Phrase | null {
  if (about === "in" && (reason.code === "not-in-region" || reason.code === "in-region-argued" || reason.code === "in-region-in-part"))
    return phrase("guide-if-in-region", { regions: reason.args.regions });
  if (reason.code === "not-of-kind") return phrase("guide-if-of-kind", { kinds: reason.args.kinds });
  return null;
}

/** The regions in which forces are inside, whoever holds the place. */
function seasFor(parts: readonly PartAt[]): readonly string[] {
  const found = parts.flatMap(({ part }) =>
    part.what !== "territory" && isGeneral(part) && part["administered-by"] === undefined ? (part.in ?? []) : [],
  );
  return [...new Set(found)];
}

/** Places that the text names or named: proof that words can reach a place that lies elsewhere. */
function namedIn({ one }: Course): Phrase[] {
  const { obligation, day } = one;
  const named = obligation.versions
    .flatMap(({ area = [] }) => area)
    .filter(({ what, places }) => what === "territory" && places !== undefined);
  const ended = new Map<string, readonly string[]>();
  for (const { places = [], until } of named) if (until !== undefined && until < day) ended.set(until, places);
  const now = named.filter(({ until }) => until === undefined || until >= day).flatMap(({ places = [] }) => places);
  const standing = now.filter((id) => ![...ended.values()].some((places) => places.includes(id)));
  return [
    ...(standing.length === 0 ? [] : [phrase("guide-change-named", { places: [...new Set(standing)], until: null })]),
    ...[...ended].map(([until, places]) => phrase("guide-change-named", { places, until })),
  ];
}

function daysOf({ one, place, view }: Course): Phrase[] {
  const runs = runsAt(one, { place, view });
  const [first, ...later] = runs;
  if (first === undefined) return [];
  if (later.length === 0) return [phrase("guide-change-never", { place: place.id, lies: LIES[first.verdict], since: first.from })];
  return [phrase("guide-change-runs", { place: place.id, runs: runs.map(({ from, verdict }) => ({ from, lies: LIES[verdict] })) })];
}

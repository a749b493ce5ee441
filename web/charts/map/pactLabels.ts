/** The labels of the map of pacts: the chosen states, large pacts, then partners, the largest first, or the states with most ties. */
import { type Label, type PlacedLabel, placeLabels } from "../labels.ts";
import type { Point } from "../strokes.ts";
import type { Dot } from "./dots.ts";
import type { View } from "./frame.ts";
import { inChart, type MapPact } from "./pactShapes.ts";
import { largestFirst, sizeOf } from "./sizes.ts";

interface Drawn {
  readonly dots: readonly Dot[];
  readonly pacts: readonly MapPact[];
  readonly nodes: ReadonlyMap<string, Point>;
  readonly chosen: readonly string[];
  /** The states that each chosen state owes. */
  readonly owed: readonly ReadonlySet<string>[];
  readonly view: View;
  readonly isWorld: boolean;
}

/** The cost of a dot under a label that must be placed: more than that of a line to a place further off. */
const DOT = 40;

export function pactLabels({ dots, pacts, nodes, chosen, owed, view, isWorld }: Drawn): PlacedLabel[] {
  const { width, height } = view;
  const narrow = width < 520;
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  const ofState = (id: string, className: string, must: boolean): Label[] => {
    const dot = at.get(id);
    if (dot === undefined) return [];
    const { name: text, x, y, r } = dot;
    return [{ id, text, x, y, r: must ? r + 4 : r, className, size: must && !narrow ? 13 : 11, bold: must, must }];
  };
  const plates = pacts
    .flatMap(({ instrument: id, short: text, members }) => {
      const node = nodes.get(id);
      if (node === undefined) return [];
      const [x, y] = inChart(node, view);
      if (x < 0 || y < 0 || x > width || y > height) return [];
      return [{ id, text, x, y, r: 10, className: "pact-name", size: narrow ? 11 : 12, must: !narrow, members }];
    })
    .sort((one, other) => other.members.length - one.members.length);
  const named = plates.filter(({ members }) => chosen.length === 0 || chosen.some((id) => members.includes(id)));
  // No label covers a plate, named or not: its number must stay readable.
  const obstacles = [
    ...dots.map(({ x, y, r }) => ({ x, y, r: r + 1, weight: DOT })),
    ...plates.map(({ x, y }) => ({ x, y, r: 9, solid: true })),
  ];
  const few = (narrow ? 4 : 9) + (isWorld ? 0 : 40);
  const partners = chosen.length === 0 ? busiest(pacts, few) : partnersOf(pacts, chosen, owed, few);
  const rest = dots.filter(({ id }) => !chosen.includes(id) && !partners.some((one) => one.id === id)).sort(largestFirst);
  const labels = [
    ...chosen.flatMap((id, side) => ofState(id, `chosen ${side === 0 ? "first" : "second"}`, true)),
    ...named.slice(0, narrow ? 3 : 14),
    ...partners.flatMap(({ id, className }) => (chosen.includes(id) ? [] : ofState(id, className, false))),
    ...(isWorld ? [] : rest.flatMap(({ id }) => ofState(id, "partner plain", false))),
  ];
  return placeLabels(labels, obstacles, { width, height, leaders: true });
}

/** The states with the most counterparts under small pacts, of which a large state is worth more than an island. */
function busiest(pacts: readonly MapPact[], most: number): { id: string; className: string }[] {
  const ties = new Map<string, number>();
  for (const { form, members, hub } of pacts) {
    if (form === "many") continue;
    for (const id of members) ties.set(id, (ties.get(id) ?? 0) + (id === hub ? members.length - 1 : 1));
  }
  return [...ties]
    .map(([id, count]) => [id, count * Math.sqrt(sizeOf(id))] as const)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => ({ id, className: "partner plain" }));
}

/** A partner by a pact of few weighs as one so many times as large by a pact of many, which has a plate with its name. */
const OWN = 10;

/** Partners, the largest first. */
function partnersOf(pacts: readonly MapPact[], chosen: readonly string[], owed: Drawn["owed"], most: number) {
  const weights = new Map<string, number>();
  for (const { form, members } of pacts) {
    if (!chosen.some((id) => members.includes(id))) continue;
    for (const id of members) weights.set(id, Math.max(weights.get(id) ?? 0, sizeOf(id) * (form === "many" ? 1 : OWN)));
  }
  return [...weights]
    .filter(([id]) => !chosen.includes(id))
    .sort((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([id]) => ({ id, className: `partner ${owed[0]?.has(id) ? "first" : owed[1]?.has(id) ? "second" : "plain"}` }));
}

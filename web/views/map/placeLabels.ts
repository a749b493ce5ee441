/** Which names stand on the map of ties: the chosen states, pacts of many, then partners or the states with most ties. */

import type { Pact } from "../../app/query/answers.ts";
import type { Dot, Shown } from "../../charts/map/dots.ts";
import { type Placed, placeLabels, type Wanted } from "../../charts/map/labels.ts";
import type { Point } from "../../charts/map/taper.ts";

interface Drawn {
  readonly dots: readonly Dot[];
  readonly pacts: readonly Pact[];
  readonly nodes: ReadonlyMap<string, Point>;
  readonly chosen: readonly string[];
  /** Whom each chosen state owes. */
  readonly others: readonly ReadonlySet<string>[];
  readonly view: Shown;
  readonly whole: boolean;
}

export function atlasLabels({ dots, pacts, nodes, chosen, others, view, whole }: Drawn): Placed[] {
  const at = new Map(dots.map((dot) => [dot.state.id, dot]));
  const ofState = (id: string, className: string, must: boolean): Wanted[] => {
    const dot = at.get(id);
    return dot === undefined ? [] : [{ id, text: dot.state.name, x: dot.x, y: dot.y, r: must ? dot.r + 4 : dot.r, className, must }];
  };
  const plates = pacts
    .flatMap(({ instrument, title, members }): (Wanted & { readonly members: readonly string[] })[] => {
      const node = nodes.get(instrument);
      if (node === undefined) return [];
      const [x, y] = [(node[0] - view.ox) * view.scale, (node[1] - view.oy) * view.scale];
      if (x < 0 || y < 0 || x > view.width || y > view.height) return [];
      return [{ id: instrument, text: title, x, y, r: 10, className: "pact-name", must: view.width >= 640, members }];
    })
    .sort((one, other) => other.members.length - one.members.length);
  const named = plates.filter(({ members }) => chosen.length === 0 || chosen.some((id) => members.includes(id)));
  // No name lies upon a plate, named or not: its number is what it says.
  const obstacles = [...dots, ...plates.map(({ x, y }) => ({ x, y, r: 9, solid: true }))];
  const few = (view.width < 520 ? 4 : 9) + (whole ? 0 : 40);
  const partners = chosen.length === 0 ? busiest(pacts, few) : partnersOf(pacts, chosen, others, few);
  const wanted = [
    ...chosen.flatMap((id, side) => ofState(id, `chosen ${side === 0 ? "first" : "second"}`, true)),
    ...named.slice(0, view.width < 520 ? 3 : 14),
    ...partners.flatMap(({ id, className }) => (chosen.includes(id) ? [] : ofState(id, className, false))),
    ...(whole
      ? []
      : dots.flatMap(({ state }) => (partners.some(({ id }) => id === state.id) ? [] : ofState(state.id, "partner plain", false)))),
  ];
  return placeLabels(wanted, obstacles, view.width, view.height, view.width < 520 ? 6.2 : 6.9);
}

/** Those with the most counterparts under pacts of two and of few, so that names stand where lines meet. */
function busiest(pacts: readonly Pact[], most: number): { id: string; className: string }[] {
  const ties = new Map<string, number>();
  for (const { form, members, hub } of pacts) {
    if (form === "many") continue;
    for (const id of members) ties.set(id, (ties.get(id) ?? 0) + (id === hub ? members.length - 1 : 1));
  }
  return [...ties]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => ({ id, className: "partner plain" }));
}

/** Partners by pacts of two first: those of many are named by the plate. */
function partnersOf(pacts: readonly Pact[], chosen: readonly string[], others: readonly ReadonlySet<string>[], most: number) {
  const own = pacts.filter(({ members }) => chosen.some((id) => members.includes(id))).sort((a, b) => a.members.length - b.members.length);
  const ids = [...new Set(own.flatMap(({ members }) => members))];
  return ids
    .slice(0, most + chosen.length)
    .map((id) => ({ id, className: `partner ${others[0]?.has(id) ? "first" : others[1]?.has(id) ? "second" : "plain"}` }));
}

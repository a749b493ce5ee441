/** The network of a day in pixels: ties with their tone, positions of dots and nodes, and the labels that fit. */

import type { Form } from "../forms.ts";
import { type Label, type PlacedLabel, placeLabels } from "../labels.ts";
import { type Dot, weightOf } from "../map/dots.ts";
import { round } from "../scale.ts";
import type { Point } from "../strokes.ts";
import type { Drawn } from "./drawn.ts";
import type { Places } from "./layout.ts";
import { type Outline, type OutlineCache, outlineOf } from "./outlines.ts";

/** The first and the second chosen state. */
export type Chosen = readonly [string | null, string | null];

export interface SceneTie {
  readonly key: string;
  readonly form: Form;
  readonly spoke: boolean;
  /** Whose tie it is: a chosen state's, a pact's of a chosen state, another's while a state is chosen, or any. */
  readonly tone: "first" | "second" | "beside" | "away" | "plain";
  readonly outline: Outline;
}

export interface Scene {
  readonly ties: readonly SceneTie[];
  readonly dots: readonly Dot[];
  readonly hubs: readonly Dot[];
}

const TONES: readonly SceneTie["tone"][] = ["away", "plain", "beside", "second", "first"];

/** The height of the chart for its width. */
export function heightOf(width: number): number {
  return Math.round(width < 620 ? width * 1.32 : Math.min(960, Math.max(470, width * 0.74)));
}

/** Gives the position of a state or node in the chart. */
export function placer(places: Places, width: number): (id: string) => Point | null {
  const height = heightOf(width);
  const [dx, dy] = width < 620 ? [16, 16] : [44, 22];
  return (id) => {
    const place = places[id];
    return place === undefined ? null : [round(dx + place[0] * (width - 2 * dx)), round(dy + place[1] * (height - 2 * dy))];
  };
}

export function sceneOf(
  drawn: Drawn,
  at: (id: string) => Point | null,
  nameOf: ReadonlyMap<string, string>,
  chosen: Chosen,
  size: number,
  cache: OutlineCache,
): Scene {
  const [a, b] = chosen;
  const isAnyChosen = a !== null || b !== null;
  const hubsOf = chosen.map(
    (id) => new Set(drawn.hubs.filter(({ owing, owed }) => id !== null && (owing.includes(id) || owed.includes(id))).map((hub) => hub.id)),
  );
  const partners = chosen.map((id, side) => partnersOf(drawn, id, hubsOf[side] ?? new Set()));
  const ties = drawn.strokes.flatMap((stroke): SceneTie[] => {
    const [from, to] = [at(stroke.from), at(stroke.to)];
    if (from === null || to === null) return [];
    const touches = (id: string | null) => id !== null && (stroke.from === id || stroke.to === id);
    const isBeside = stroke.spoke && hubsOf.some((hubs) => hubs.has(stroke.to));
    const tone = touches(a) ? "first" : touches(b) ? "second" : !isAnyChosen ? "plain" : isBeside ? "beside" : "away";
    return [{ key: stroke.key, form: stroke.form, spoke: stroke.spoke, tone, outline: outlineOf(stroke, from, to, size, cache) }];
  });
  ties.sort((one, other) => TONES.indexOf(one.tone) - TONES.indexOf(other.tone));
  const dots = [...new Set([...drawn.tied.keys(), ...chosen])].flatMap((id): Dot[] => {
    const name = id === null ? undefined : nameOf.get(id);
    const place = id === null ? null : at(id);
    if (id === null || place === null || name === undefined) return [];
    const owed = [partners[0]?.has(id) ?? false, partners[1]?.has(id) ?? false] as const;
    const which = id === a ? 0 : id === b ? 1 : null;
    const r = round(size * (which !== null ? 6.5 : owed[0] || owed[1] ? 4.2 : 3.4));
    return [{ id, name, x: place[0], y: place[1], r, owed, chosen: which }];
  });
  dots.sort((one, other) => weightOf(one) - weightOf(other));
  const hubs = drawn.hubs.flatMap(({ id, short, owing, owed }): Dot[] => {
    const place = at(id);
    const r = round(size * (2.6 + Math.sqrt(new Set([...owing, ...owed]).size)));
    const mine = [hubsOf[0]?.has(id) ?? false, hubsOf[1]?.has(id) ?? false] as const;
    return place === null ? [] : [{ id, name: short, x: place[0], y: place[1], r, owed: mine, chosen: null }];
  });
  return { ties, dots, hubs };
}

/** The states reached by a chosen state's ties, and the other members of its pacts. */
function partnersOf({ strokes }: Drawn, id: string | null, hubs: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (id === null) return found;
  for (const { from, to, spoke } of strokes) {
    if (spoke ? hubs.has(to) : to === id) found.add(from);
    if (!spoke && from === id) found.add(to);
  }
  found.delete(id);
  return found;
}

/** A node of at least this radius gets its label even if that covers dots. */
const GREAT = 6.5;

/** Labels by weight: chosen states, large pacts, states with the most ties. The pointer and the table name the others. */
export function networkLabels({ dots, hubs }: Scene, { tied }: Drawn, chosen: Chosen, width: number): PlacedLabel[] {
  const isAnyChosen = chosen.some((id) => id !== null);
  const narrow = width < 520;
  const states = dots
    .filter((dot) => !isAnyChosen || weightOf(dot) > 0)
    .map((dot): Label & { readonly rank: number } => {
      const { id, name: text, x, y } = dot;
      const isChosen = dot.chosen !== null;
      const side = dot.chosen === 0 || (!isChosen && dot.owed[0]) ? "first" : dot.chosen === 1 || dot.owed[1] ? "second" : "";
      const className = `${isChosen ? "chosen" : "partner"} ${isAnyChosen ? side : ""}`;
      const rank = isChosen ? 1e6 : (tied.get(id)?.owes ?? 0) + (tied.get(id)?.owed ?? 0);
      const size = isChosen ? 14 : narrow ? 10 : 11;
      return { id, text, x, y, r: isChosen ? dot.r + 4 : dot.r, className, must: isChosen, size, bold: isChosen, rank };
    });
  const pacts = hubs
    .filter((dot) => !isAnyChosen || weightOf(dot) > 0)
    .map(({ id, name: text, x, y, r }) => {
      return {
        id,
        text,
        x,
        y,
        r,
        className: "pact-name",
        must: !narrow && r > GREAT,
        size: narrow ? 11 : 13,
        bold: true,
        rank: 500 + r * 100,
      };
    });
  const labels = [...pacts, ...states].sort((one, other) => other.rank - one.rank || (one.id < other.id ? -1 : 1));
  return placeLabels(labels.slice(0, narrow ? 30 : 190), [...dots, ...hubs], { width, height: heightOf(width) });
}

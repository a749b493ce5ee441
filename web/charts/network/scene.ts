/** The picture of a day in pixels: ties with their tone, dots and nodes with their places, and the names that find room. */

import type { StateRow } from "../../app/query/answers.ts";
import type { Dot } from "../map/dots.ts";
import { type Placed, placeLabels, type Wanted } from "../map/labels.ts";
import type { Point } from "../map/taper.ts";
import type { Drawn, Form } from "./drawn.ts";
import { type Outline, outlineOf } from "./shapes.ts";

/** The first and the second state chosen. */
export type Chosen = readonly [string | null, string | null];

export interface SceneTie {
  readonly key: string;
  readonly form: Form;
  readonly spoke: boolean;
  /** Whose it is: of a chosen state, of a pact of a chosen state, nobody's while one is chosen, or plain. */
  readonly tone: "first" | "second" | "beside" | "away" | "plain";
  readonly outline: Outline;
}

export interface Scene {
  readonly ties: readonly SceneTie[];
  readonly dots: readonly Dot[];
  readonly hubs: readonly Dot[];
}

const TONES: readonly SceneTie["tone"][] = ["away", "plain", "beside", "second", "first"];

export function sceneOf(
  drawn: Drawn,
  at: (id: string) => Point | null,
  states: ReadonlyMap<string, StateRow>,
  chosen: Chosen,
  size: number,
): Scene {
  const [a, b] = chosen;
  const some = a !== null || b !== null;
  /** For each chosen state, the nodes and states that its ties reach; the members of its pacts are partners too. */
  const hubsOf = chosen.map(
    (id) => new Set(drawn.hubs.filter(({ owing, owed }) => id !== null && (owing.includes(id) || owed.includes(id))).map((hub) => hub.id)),
  );
  const partners = chosen.map((id, side) => {
    const found = new Set<string>();
    if (id === null) return found;
    for (const { from, to, spoke } of drawn.strokes) {
      if (!spoke && from === id) found.add(to);
      if (!spoke && to === id) found.add(from);
      if (spoke && hubsOf[side]?.has(to)) found.add(from);
    }
    found.delete(id);
    return found;
  });
  const ties = drawn.strokes.flatMap((stroke): SceneTie[] => {
    const [from, to] = [at(stroke.from), at(stroke.to)];
    if (from === null || to === null) return [];
    const touches = (id: string | null) => id !== null && (stroke.from === id || stroke.to === id);
    const beside = stroke.spoke && (hubsOf[0]?.has(stroke.to) || hubsOf[1]?.has(stroke.to));
    const tone = touches(a) ? "first" : touches(b) ? "second" : !some ? "plain" : beside ? "beside" : "away";
    return [{ key: stroke.key, form: stroke.form, spoke: stroke.spoke, tone, outline: outlineOf(stroke, from, to, size) }];
  });
  ties.sort((one, other) => TONES.indexOf(one.tone) - TONES.indexOf(other.tone));
  const dots = [...drawn.tied.keys(), ...chosen.filter((id) => id !== null && !drawn.tied.has(id))].flatMap((id): Dot[] => {
    const [place, state] = [at(id ?? ""), states.get(id ?? "")];
    if (place === null || state === undefined) return [];
    const owed = [partners[0]?.has(state.id) ?? false, partners[1]?.has(state.id) ?? false] as const;
    const which = state.id === a ? 0 : state.id === b ? 1 : null;
    return [{ state, x: place[0], y: place[1], r: size * (which !== null ? 6.5 : owed[0] || owed[1] ? 4.2 : 3.4), owed, chosen: which }];
  });
  const weight = ({ owed, chosen: which }: Dot) => (which !== null ? 2 : owed[0] || owed[1] ? 1 : 0);
  dots.sort((one, other) => weight(one) - weight(other));
  const hubs = drawn.hubs.flatMap(({ id, title, owing, owed }): Dot[] => {
    const place = at(id);
    const count = new Set([...owing, ...owed]).size;
    const state = { id, name: title } as StateRow;
    const mine = [hubsOf[0]?.has(id) ?? false, hubsOf[1]?.has(id) ?? false] as const;
    return place === null ? [] : [{ state, x: place[0], y: place[1], r: size * (2.6 + Math.sqrt(count)), owed: mine, chosen: null }];
  });
  return { ties, dots, hubs };
}

/** The size of the node of a pact whose name stands even where it covers dots. */
const GREAT = 6.5;

/** Names by weight: the chosen, pacts of many, states of most ties; what finds no room is left to the pointer and the table. */
export function namesOf({ dots, hubs }: Scene, { tied }: Drawn, [a, b]: Chosen, width: number, height: number): Placed[] {
  const some = a !== null || b !== null;
  const most = width < 520 ? 30 : 190;
  const ties = (id: string) => (tied.get(id)?.owes ?? 0) + (tied.get(id)?.owed ?? 0);
  const states = dots
    .filter(({ owed, chosen }) => !some || owed[0] || owed[1] || chosen !== null)
    .map((dot): Wanted & { readonly rank: number } => {
      const chosen = dot.chosen !== null;
      const side = dot.chosen === 0 || (dot.chosen === null && dot.owed[0]) ? "first" : dot.chosen === 1 || dot.owed[1] ? "second" : "";
      return {
        id: dot.state.id,
        text: dot.state.name,
        x: dot.x,
        y: dot.y,
        r: chosen ? dot.r + 4 : dot.r,
        className: `${chosen ? "chosen" : "partner"} ${some ? side : ""}`,
        must: chosen,
        rank: chosen ? 1e6 : ties(dot.state.id),
      };
    });
  const pacts = hubs
    .filter(({ owed }) => !some || owed[0] || owed[1])
    .map((dot) => ({
      id: dot.state.id,
      text: dot.state.name,
      x: dot.x,
      y: dot.y,
      r: dot.r,
      className: "pact-name",
      must: width >= 520 && dot.r > GREAT,
      letter: width < 520 ? 6.2 : 7.4,
      rank: 500 + dot.r * 100,
    }));
  const wanted = [...pacts, ...states].sort((one, other) => other.rank - one.rank || (one.id < other.id ? -1 : 1)).slice(0, most);
  return placeLabels(wanted, [...dots, ...hubs], width, height, width < 520 ? 5.6 : 6.2);
}

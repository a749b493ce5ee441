/**
 * The position of every state and node, computed once for the whole period: seats of government placed as on the map, then pulled
 * together by their pacts. Nothing is random, so the same ledger gives the same layout, and no date moves a state.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Graph } from "./graph.ts";

/** Longitude and latitude of a seat of government. */
export type Seats = Readonly<Record<string, readonly [number, number]>>;
/** The position across and down, each from 0 to 1. */
export type Places = Readonly<Record<string, readonly [number, number]>>;

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly home: readonly [number, number] | null;
  readonly radius: number;
}
interface Pull {
  source: string | Node;
  target: string | Node;
  readonly strength: number;
  readonly distance: number;
}

const [WIDE, TALL] = [1000, 620];
/** The cut runs down the Atlantic, as on the map. */
const CUT = -30;
const TICKS = 170;

/** The position of a seat on a plain map without the empty far south. */
function homeOf([lon, lat]: readonly [number, number]): readonly [number, number] {
  return [((((lon - CUT) % 360) + 360) % 360) * (WIDE / 360), ((72 - lat) / 115) * TALL];
}

export function layoutOf({ states, hubs, soft, lines, spokes }: Graph, seats: Seats): Places {
  const mean = (members: readonly string[], at: (id: string) => readonly [number, number] | null) => {
    const known = members.flatMap((id) => [at(id)].filter((one) => one !== null));
    const sum = known.reduce<readonly [number, number]>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
    return known.length === 0 ? ([WIDE / 2, TALL / 2] as const) : ([sum[0] / known.length, sum[1] / known.length] as const);
  };
  const homes = new Map(states.map((id) => [id, seats[id] === undefined ? null : homeOf(seats[id])]));
  const home = (id: string) => homes.get(id) ?? null;
  const nodes: Node[] = [
    ...states.map((id) => {
      const [x, y] = home(id) ?? [WIDE / 2, TALL / 2];
      return { id, x, y, home: home(id), radius: 11 };
    }),
    ...hubs.map(({ id, members }) => {
      const [x, y] = mean(members, home);
      return { id, x, y, home: null, radius: 9 + Math.sqrt(members.length) * 2 };
    }),
  ];
  const size = new Map(hubs.map(({ id, members }) => [id, members.length]));
  const pulls: Pull[] = [
    ...lines.map(({ source, target, years }) => ({ source, target, strength: 0.02 + Math.min(60, years) / 700, distance: 46 })),
    ...spokes.map(({ source, target, years }) => ({
      source,
      target,
      strength: (0.04 + Math.min(60, years) / 260) / Math.sqrt(size.get(target) ?? 1),
      distance: 26 + 6 * Math.sqrt(size.get(target) ?? 1),
    })),
  ];
  forceSimulation(nodes)
    .force(
      "pull",
      forceLink<Node, Pull>(pulls)
        .id(({ id }) => id)
        .strength(({ strength }) => strength)
        .distance(({ distance }) => distance),
    )
    .force("push", forceManyBody<Node>().strength(-46).distanceMax(260))
    .force(
      "apart",
      forceCollide<Node>(({ radius }) => radius),
    )
    .force(
      "home x",
      forceX<Node>(({ home: at }) => at?.[0] ?? WIDE / 2).strength(({ home: at }) => (at === null ? 0 : 0.075)),
    )
    .force(
      "home y",
      forceY<Node>(({ home: at }) => at?.[1] ?? TALL / 2).strength(({ home: at }) => (at === null ? 0 : 0.1)),
    )
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop()
    .tick(TICKS);
  const at = new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, [x, y] as const]));
  for (const { id, members } of soft)
    at.set(
      id,
      mean(members, (one) => at.get(one) ?? null),
    );
  return fitted(at);
}

/** How far crowded parts spread at the cost of empty ones: 0 keeps distances, 1 keeps only the order. */
const SPREAD = 0.55;

/**
 * Number of northernmost nodes placed on one line. They belong to old pacts that most days lack, and would leave an empty band
 * above the rest.
 */
const RIM = 6;

/** The positions stretched to fill the box, with more room for crowded parts. */
function fitted(at: ReadonlyMap<string, readonly [number, number]>): Places {
  const ids = [...at.keys()];
  const axes = ([0, 1] as const).map((axis) => {
    const values = ids.map((id) => at.get(id)?.[axis] ?? 0);
    const rim = axis === 1 && ids.length > 20 * RIM ? RIM : 0;
    const order = ids.map((_, index) => index).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
    const [least, most] = [values[order[rim] ?? 0] ?? 0, Math.max(...values)];
    const rank = new Map(order.map((index, place) => [index, Math.max(0, place - rim) / Math.max(1, ids.length - 1 - rim)]));
    return ids.map((_, index) => {
      const plain = Math.max(0, (values[index] ?? 0) - least) / (most - least || 1);
      return round(plain * (1 - SPREAD) + (rank.get(index) ?? 0) * SPREAD);
    });
  });
  return Object.fromEntries(ids.map((id, index) => [id, [axes[0]?.[index] ?? 0, axes[1]?.[index] ?? 0] as const]));
}

function round(part: number): number {
  return Math.round(part * 1e4) / 1e4;
}

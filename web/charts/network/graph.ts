/**
 * The graph from which the layout is computed once for the whole period: every state that was ever bound, a node for each large
 * pact with a spoke to each party, and a line between two states with a pact of their own. Weights are years.
 */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { isPact } from "../forms.ts";
import { dayNumber } from "../scale.ts";

export type History = AnswerOf<"instrument.timeline">;
export type Span = History["spans"][number];
export type Shape = "pair" | "star" | "many";

export interface Hub {
  readonly id: string;
  readonly members: readonly string[];
}

export interface Link {
  readonly source: string;
  readonly target: string;
  readonly years: number;
}

export interface Graph {
  readonly states: readonly string[];
  /** Large pacts, which have their own node in the layout. */
  readonly hubs: readonly Hub[];
  /** Bodies and lists without a pledge: they have a node amid their members but do not pull them. */
  readonly soft: readonly Hub[];
  readonly lines: readonly Link[];
  readonly spokes: readonly Link[];
}

/** Two parties make a line, one state with each of the others a star of lines, all other pacts a node with spokes. */
export function shapeOf({ parties, centre }: Pick<Span, "parties" | "centre">): Shape {
  return parties.length <= 2 ? "pair" : centre !== null ? "star" : "many";
}

export function graphOf(spans: readonly Span[], last: string): Graph {
  const states = new Set<string>();
  const [hubs, soft]: [Hub[], Hub[]] = [[], []];
  const lines = new Map<string, Link>();
  const spokes: Link[] = [];
  for (const span of spans) {
    const { instrument, parties, centre } = span;
    for (const { state } of parties) states.add(state);
    const shape = shapeOf(span);
    const hub = { id: instrument, members: parties.map(({ state }) => state) };
    if (!isPact(span)) {
      if (shape === "many") soft.push(hub);
      continue;
    }
    if (shape === "many") {
      hubs.push(hub);
      spokes.push(...parties.map((party) => ({ source: party.state, target: instrument, years: yearsOf(party, last) })));
      continue;
    }
    const middle = centre ?? parties[0]?.state ?? "";
    for (const party of parties.filter(({ state }) => state !== middle)) {
      const [source, target] = [middle, party.state].sort() as [string, string];
      const known = lines.get(`${source} ${target}`)?.years ?? 0;
      lines.set(`${source} ${target}`, { source, target, years: known + yearsOf(party, last) });
    }
  }
  return { states: [...states].sort(), hubs, soft, lines: [...lines.values()], spokes };
}

function yearsOf({ earliest, latest }: { readonly earliest: string; readonly latest: string | null }, last: string): number {
  return Math.max(0.1, (dayNumber(latest ?? last) - dayNumber(earliest)) / 365.25);
}

/** The layout of the network: computed once, the same for the same ledger, with no state moved by the date. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../../test/ledgers.ts";
import { spoken } from "../../../test/spoken.ts";
import { drawnOf } from "./drawn.ts";
import { graphOf, type Span, shapeOf } from "./graph.ts";
import { layoutOf } from "./layout.ts";

const ledger = indexLedger(ledgerData(["core", "law"]));
const history = spoken("instrument.timeline", { ledger }, {});

const graph = graphOf(history.spans, history.until);
const seats = Object.fromEntries(
  spoken("state.list", { ledger }, {}).states.flatMap(({ id, seat }) => (seat === null ? [] : [[id, [seat.lon, seat.lat] as const]])),
);
const places = layoutOf(graph, seats);
const shapes = new Map(history.spans.map((span) => [span.instrument, shapeOf(span)]));
const on = (date: string, type = "defence") => {
  const answer = spoken("network.at", { ledger }, { date, type });
  return { answer, drawn: drawnOf(answer, shapes) };
};

test("the same graph gives the same layout, within its box, and no two stand on one place", () => {
  expect(layoutOf(graph, seats)).toEqual(places);
  const points = Object.values(places);
  for (const part of points.flat()) expect(part >= 0 && part <= 1).toBe(true);
  expect(new Set(points.map(String)).size).toBe(points.length);
});

test("every state and node of any day has its one place, whatever the day and the type", () => {
  for (const date of ["1850-01-01", "1914-06-28", "1939-09-01", "1960-01-01", "2026-06-30"])
    for (const type of ["defence", "nonaggression", "membership"]) {
      const { strokes } = on(date, type).drawn;
      for (const { from, to } of strokes) for (const id of [from, to]) expect(places[id], `${id} on ${date}`).toBeDefined();
    }
});

test("a pact of many is one node with a spoke to each party, never lines between all", () => {
  const { answer, drawn } = on("2026-06-30");
  const [largest] = [...drawn.hubs].sort((one, other) => other.owing.length - one.owing.length);
  const spokes = drawn.strokes.filter(({ to }) => to === largest?.id);
  expect(spokes).toHaveLength(largest?.owing.length ?? 0);
  expect(answer.edges.filter(({ instruments }) => instruments.includes(largest?.id ?? "")).length).toBeGreaterThan(10 * spokes.length);
  expect(drawn.strokes.length).toBeLessThan(answer.edges.length / 4);
});

test("a line of two keeps who owes: a promise of one is thick at one end only", () => {
  const { answer, drawn } = on("1939-06-01");
  const owes = new Set(answer.edges.map(({ from, to }) => `${from} ${to}`));
  const lines = drawn.strokes.filter(({ spoke }) => !spoke);
  expect(lines.some(({ fromOwes, toOwes }) => fromOwes !== toOwes)).toBe(true);
  for (const { from, to, fromOwes, toOwes } of lines) {
    if (fromOwes) expect(owes.has(`${from} ${to}`)).toBe(true);
    if (toOwes) expect(owes.has(`${to} ${from}`)).toBe(true);
  }
});

test("counts of a state are those of the edges; a state without a tie is listed apart", () => {
  const { answer, drawn } = on("1914-06-28");
  for (const [id, { owes, owed }] of drawn.tied) {
    expect(owes).toBe(answer.edges.filter(({ from }) => from === id).length);
    expect(owed).toBe(answer.edges.filter(({ to }) => to === id).length);
  }
  expect(drawn.tied.size + drawn.untied.length).toBe(answer.states.length);
});

test("two parties are a line, a list kept by one a star, more are a node", () => {
  const party = (state: string) => ({ state }) as Span["parties"][number];
  const [a, b, c] = ["AAA", "BBB", "CCC"].map(party) as [Span["parties"][number], Span["parties"][number], Span["parties"][number]];
  expect(shapeOf({ parties: [a, b], centre: null })).toBe("pair");
  expect(shapeOf({ parties: [a, b, c], centre: "AAA" })).toBe("star");
  expect(shapeOf({ parties: [a, b, c], centre: null })).toBe("many");
});

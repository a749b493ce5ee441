/** The dated network as GraphML 1.1: nodes with names and numbers, and one directed edge for each tie, with its dates as attributes. */
import { escapeMarkup } from "../escape.ts";
import { type Attribute, type Graph, headline, STATE_ATTRIBUTES, tieAttributes } from "./graph.ts";

/** The file as text. Node ids are the ledger's keys of states; dates are YYYY[-MM[-DD]]. */
export function graphml(graph: Graph): string {
  const ties = tieAttributes(graph);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">',
    `  <desc>${escapeMarkup(headline(graph))}</desc>`,
    ...STATE_ATTRIBUTES.map((one) => keyOf("node", one)),
    ...ties.map((one) => keyOf("edge", one)),
    '  <graph id="entente" edgedefault="directed">',
    ...graph.states.map((state) => `    <node id="${state.id}">${dataOf("node", STATE_ATTRIBUTES, state)}</node>`),
    ...graph.ties.map(
      (tie, index) => `    <edge id="e${index}" source="${tie.owedBy}" target="${tie.owedTo}">${dataOf("edge", ties, tie)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function keyOf<T>(of: "node" | "edge", { name, type }: Attribute<T>): string {
  return `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function dataOf<T>(of: "node" | "edge", attributes: readonly Attribute<T>[], item: T): string {
  return attributes
    .flatMap((one) => {
      const value = one.of(item);
      return value === null ? [] : [`<data key="${of}_${one.name}">${escapeMarkup(String(value))}</data>`];
    })
    .join("");
}

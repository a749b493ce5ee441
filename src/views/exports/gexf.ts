/** The dated network as GEXF 1.3, dynamic: a node has the days on which the state existed, an edge those on which the tie ran. */
import { escapeMarkup } from "../escape.ts";
import { type Attribute, type Graph, headline, STATE_ATTRIBUTES, tieAttributes } from "./graph.ts";

interface Spell {
  readonly from: string;
  readonly until: string;
}

/** The file as text. Both ends of a spell are included; the days outside the range are not told. */
export function gexf(graph: Graph): string {
  const ties = tieAttributes(graph);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `  <meta lastmodifieddate="${graph.ledger.verifiedThrough}">`,
    "    <creator>Entente</creator>",
    `    <description>${escapeMarkup(headline(graph))}</description>`,
    "  </meta>",
    '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">',
    ...declared("node", STATE_ATTRIBUTES),
    ...declared("edge", ties),
    "    <nodes>",
    ...graph.states.map(
      (state) => `      <node id="${state.id}" label="${escapeMarkup(state.name)}">${inside(STATE_ATTRIBUTES, state)}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...graph.ties.map(
      (tie, index) =>
        `      <edge id="e${index}" source="${tie.owedBy}" target="${tie.owedTo}" kind="${tie.instrument}">${inside(ties, tie)}</edge>`,
    ),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function declared<T>(of: "node" | "edge", attributes: readonly Attribute<T>[]): string[] {
  return [
    `    <attributes class="${of}" mode="static">`,
    ...attributes.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type === "int" ? "integer" : type}"/>`),
    "    </attributes>",
  ];
}

function inside<T extends { readonly spells: readonly Spell[] }>(attributes: readonly Attribute<T>[], item: T): string {
  const values = attributes.flatMap((one) => {
    const value = one.of(item);
    return value === null ? [] : [`<attvalue for="${one.name}" value="${escapeMarkup(String(value))}"/>`];
  });
  const spells = item.spells.map(({ from, until }) => `<spell start="${from}" end="${until}"/>`);
  return `<attvalues>${values.join("")}</attvalues>${spells.length === 0 ? "" : `<spells>${spells.join("")}</spells>`}`;
}

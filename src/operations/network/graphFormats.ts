/** GraphML and GEXF of an operation's dated network. The writers are loaded when a file is asked for. */
import type { Graph } from "../../views/exports/graph.ts";
import type { Exporting, Formats } from "../operation.ts";

/** `networkOf` gives the network that is written: the answer itself, or one with dates that belongs to it. */
export function graphFormats<I, A>(networkOf: (given: Exporting<I, A>) => Graph): Formats<I, A> {
  return {
    graphml: async (given) => (await import("../../views/exports/graphml.ts")).graphml(networkOf(given)),
    gexf: async (given) => (await import("../../views/exports/gexf.ts")).gexf(networkOf(given)),
  };
}

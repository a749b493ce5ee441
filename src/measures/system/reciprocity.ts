/** The share of directed ties that are returned. Not defined without ties. */
import { countAll } from "../graph/relation.ts";
import { eachNetwork, SHARE, systemMeasure } from "../measure.ts";

export const reciprocity = systemMeasure({
  id: "reciprocity",
  unit: SHARE,
  formula: "returned ties / ties",
  references: ["Wasserman and Faust 1994, Social Network Analysis, p. 515"],
  over: eachNetwork(({ owes, tied }) => {
    const ties = countAll(owes);
    return ties === 0 ? null : (2 * ties - countAll(tied)) / ties; // a returned tie stands once in each direction of `tied`
  }),
});

/** The share of ties in which one state has no other partner: spokes to a hub, or pairs that stand alone. Not defined without ties. */
import { countAll, countRow, membersOf } from "../graph/relation.ts";
import { eachNetwork, SHARE, systemMeasure } from "../measure.ts";

export const spokeTies = systemMeasure({
  id: "spoke-ties",
  unit: SHARE,
  formula: "ties with a state that has no other partner / ties",
  references: ["after Cha 2010, International Security 34(3): 158-196 (hub and spokes); the number is ours"],
  over: eachNetwork(({ states, tied }) => {
    const ties = countAll(tied) / 2;
    if (ties === 0) return null;
    const alone = (state: number) => countRow(tied, state) === 1;
    const ends = states.reduce((sum, _, state) => {
      if (!alone(state)) return sum;
      const [partner = state] = membersOf(tied, state);
      return sum + (alone(partner) ? 0.5 : 1); // a pair that stands alone is seen from both ends
    }, 0);
    return ends / ties;
  }),
});

/**
 * The share of a state's partners that are tied to none of its other partners: the spokes of which it is the hub. Not defined without
 * partners.
 */
import { countShared, membersOf } from "../graph/relation.ts";
import { SHARE, stateMeasure } from "../measure.ts";

export const hubShare = stateMeasure({
  id: "hub-share",
  unit: SHARE,
  formula: "partners tied to no other partner / partners",
  references: ["after Cha 2010, International Security 34(3): 158-196 (hub and spokes); the number is ours"],
  of: ({ states, tied }) =>
    Float64Array.from(states, (_, state) => {
      const own = membersOf(tied, state);
      return own.length === 0 ? Number.NaN : own.filter((partner) => countShared(tied, state, partner) === 0).length / own.length;
    }),
});

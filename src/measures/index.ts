/** All measures, in the order in which they are listed. */
import type { Measure } from "./measure.ts";
import { cohenKappa } from "./pair/cohenKappa.ts";
import { scottPi } from "./pair/scottPi.ts";
import { sScore } from "./pair/sScore.ts";
import { tauB } from "./pair/tauB.ts";
import { betweenness } from "./state/betweenness.ts";
import { closeness } from "./state/closeness.ts";
import { clustering } from "./state/clustering.ts";
import { hubShare } from "./state/hubShare.ts";
import { partners } from "./state/partners.ts";
import { pledgesGiven } from "./state/pledgesGiven.ts";
import { pledgesReceived } from "./state/pledgesReceived.ts";
import { modularity, polarity } from "./system/blocs.ts";
import { components } from "./system/components.ts";
import { concentration } from "./system/concentration.ts";
import { density } from "./system/density.ts";
import { halfLife } from "./system/halfLife.ts";
import { largestComponent } from "./system/largestComponent.ts";
import { reciprocity } from "./system/reciprocity.ts";
import { spokeTies } from "./system/spokeTies.ts";
import { transitivity } from "./system/transitivity.ts";
import { endRate, formationRate } from "./system/turnover.ts";

export const MEASURES: readonly Measure[] = Object.freeze([
  pledgesGiven,
  pledgesReceived,
  partners,
  betweenness,
  closeness,
  clustering,
  hubShare,
  sScore,
  scottPi,
  cohenKappa,
  tauB,
  density,
  reciprocity,
  transitivity,
  components,
  largestComponent,
  modularity,
  polarity,
  concentration,
  spokeTies,
  formationRate,
  endRate,
  halfLife,
]);

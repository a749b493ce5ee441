/**
 * The lines on which two states' systems of commitments are compared: what was promised, what was only said, and what
 * stands beside promises. Each line is a definition; none names a state or an instrument.
 */

import type { Obligation } from "../model/instruments.ts";
import type { Grade, ObligationType } from "../model/vocabulary.ts";

export interface TieLine {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly meaning: string;
  /** What one is of: states, bodies, sites. */
  readonly unit: "states" | "bodies";
  readonly direction: "owes" | "owed" | "either";
  readonly types: readonly ObligationType[];
  readonly grades?: readonly Grade[];
  readonly accepts?: (obligation: Obligation) => boolean;
  /** Only ties that bear a tier, as their makers rank them. */
  readonly tiered?: true;
  /** true: lists kept by the state itself; false: bodies of equals. Left out: both. */
  readonly keptBySelf?: boolean;
}

const FIGHT = "Promised to fight";
const ABSTAIN = "Promised not to";
const BESIDE = "Not promised: what stands beside";

const forbids =
  (...kinds: string[]) =>
  (obligation: Obligation) =>
    (obligation.forbids ?? []).some((one) => kinds.includes(one));

export const TIE_LINES: readonly TieLine[] = Object.freeze<TieLine[]>([
  {
    id: "owes-defence",
    group: FIGHT,
    label: "owes defence, binding",
    meaning: "States to which it has undertaken to act if they are attacked.",
    unit: "states",
    direction: "owes",
    types: ["defence"],
    grades: ["binding"],
  },
  {
    id: "owed-defence",
    group: FIGHT,
    label: "is owed defence",
    meaning: "States that have undertaken to act if it is attacked.",
    unit: "states",
    direction: "owed",
    types: ["defence"],
    grades: ["binding"],
  },
  {
    id: "owes-less",
    group: FIGHT,
    label: "may fight, or in principle",
    meaning:
      "States for which a text lets it act, calls an attack on them an attack on all while the duty stands elsewhere, or for which it has said so alone.",
    unit: "states",
    direction: "owes",
    types: ["defence"],
    grades: ["permissive", "principle", "unilateral"],
  },
  {
    id: "owes-offence",
    group: FIGHT,
    label: "owes help in a war of choice",
    meaning: "States to which it owes help in a war whoever begins it.",
    unit: "states",
    direction: "owes",
    types: ["offence"],
  },
  {
    id: "owes-consultation",
    group: FIGHT,
    label: "owes consultation",
    meaning: "States with which it has promised to consult when one of them is threatened.",
    unit: "states",
    direction: "owes",
    types: ["consultation"],
    grades: ["binding"],
  },
  {
    id: "owes-nonaggression",
    group: ABSTAIN,
    label: "attack",
    meaning: "States that it has promised by treaty not to attack.",
    unit: "states",
    direction: "owes",
    types: ["nonaggression"],
    accepts: forbids("attack"),
  },
  {
    id: "owes-no-hostile-pact",
    group: ABSTAIN,
    label: "join or help their enemies",
    meaning: "States against which it has promised to join no alliance, lend no territory, or make no separate peace.",
    unit: "states",
    direction: "owes",
    types: ["nonaggression"],
    accepts: forbids("hostile-alliance", "use-of-territory", "separate-peace"),
  },
  {
    id: "owes-neutrality",
    group: ABSTAIN,
    label: "take the other side in their wars",
    meaning: "States towards which it has promised neutrality.",
    unit: "states",
    direction: "owes",
    types: ["neutrality"],
  },
  {
    id: "designations",
    group: BESIDE,
    label: "designated by it",
    meaning: "States that it has put on a list of its own that gives privileges and promises no defence.",
    unit: "states",
    direction: "owes",
    types: ["designation"],
  },
  {
    id: "partnerships",
    group: BESIDE,
    label: "partners by tier",
    meaning: "States with which it has declared a partnership of some tier; none promises to fight.",
    unit: "states",
    direction: "either",
    types: ["partnership"],
    tiered: true,
  },
  {
    id: "procurement",
    group: BESIDE,
    label: "supply arrangements",
    meaning: "States with which it has arranged to fill each other's defence orders with priority.",
    unit: "states",
    direction: "either",
    types: ["procurement"],
  },
  {
    id: "initiatives",
    group: BESIDE,
    label: "joined its initiatives",
    meaning: "States that have joined an initiative that it runs.",
    unit: "states",
    direction: "either",
    types: ["membership"],
    keptBySelf: true,
  },
  {
    id: "bodies",
    group: BESIDE,
    label: "bodies without a pledge",
    meaning: "Bodies in which it sits and which promise no defence.",
    unit: "bodies",
    direction: "either",
    types: ["membership"],
    keptBySelf: false,
  },
  {
    id: "intelligence",
    group: BESIDE,
    label: "shares intelligence by agreement",
    meaning: "States with which it shares intelligence under a standing agreement.",
    unit: "states",
    direction: "either",
    types: ["intelligence"],
  },
  {
    id: "hosts",
    group: BESIDE,
    label: "may station or use bases in",
    meaning: "States that have granted it bases, access or the right to station forces.",
    unit: "states",
    direction: "owed",
    types: ["facilities"],
  },
  {
    id: "hosted",
    group: BESIDE,
    label: "lets in forces of",
    meaning: "States to which it has granted bases, access or the right to station forces.",
    unit: "states",
    direction: "owes",
    types: ["facilities"],
  },
]);

export const COUNTS_GROUP = "Forces and bases, as counted";

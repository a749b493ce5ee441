/**
 * The lines on which two states' commitments are compared: promises, statements, and ties that are not promises. Each line is a
 * definition and names no state or instrument. Its label and meaning are sentences keyed by its id.
 */
import type { Obligation } from "../model/instruments.ts";
import type { LineGroup, LineId } from "../model/phrases/strategy.ts";
import type { Grade, ObligationType } from "../model/vocabulary.ts";

export interface TieLine {
  readonly id: LineId;
  readonly group: LineGroup;
  /** The unit that is counted. */
  readonly unit: "states" | "bodies";
  readonly direction: "owes" | "owed" | "either";
  readonly types: readonly ObligationType[];
  readonly grades?: readonly Grade[];
  readonly accepts?: (obligation: Obligation) => boolean;
  /** Only ties with a tier, as their makers rank them. */
  readonly tiered?: true;
  /** true: lists kept by the state itself; false: bodies of equals. Left out: both. */
  readonly keptBySelf?: boolean;
  /** Powers whose forces the state lets stand on its soil, by the records, count too. */
  readonly withForces?: true;
}

const forbids =
  (...kinds: string[]) =>
  (obligation: Obligation) =>
    (obligation.forbids ?? []).some((one) => kinds.includes(one));

const FIGHT = { group: "fight", unit: "states", direction: "owes" } as const;
const ABSTAIN = { group: "abstain", unit: "states", direction: "owes" } as const;
const BESIDE = { group: "beside", unit: "states", direction: "either" } as const;

export const TIE_LINES: readonly TieLine[] = Object.freeze<TieLine[]>([
  { ...FIGHT, id: "owes-defence", types: ["defence"], grades: ["binding"] },
  { ...FIGHT, id: "owed-defence", direction: "owed", types: ["defence"], grades: ["binding"] },
  { ...FIGHT, id: "owes-less", types: ["defence"], grades: ["permissive", "principle", "unilateral"] },
  { ...FIGHT, id: "owes-offence", types: ["offence"] },
  { ...FIGHT, id: "owes-consultation", types: ["consultation"], grades: ["binding"] },
  { ...ABSTAIN, id: "owes-nonaggression", types: ["nonaggression"], accepts: forbids("attack") },
  {
    ...ABSTAIN,
    id: "owes-no-hostile-pact",
    types: ["nonaggression"],
    accepts: forbids("hostile-alliance", "use-of-territory", "separate-peace"),
  },
  { ...ABSTAIN, id: "owes-neutrality", types: ["neutrality"] },
  { ...BESIDE, id: "designations", direction: "owes", types: ["designation"] },
  { ...BESIDE, id: "partnerships", types: ["partnership"], tiered: true },
  { ...BESIDE, id: "procurement", types: ["procurement"] },
  { ...BESIDE, id: "initiatives", types: ["membership"], keptBySelf: true },
  { ...BESIDE, id: "bodies", unit: "bodies", types: ["membership"], keptBySelf: false },
  { ...BESIDE, id: "intelligence", types: ["intelligence"] },
  { ...BESIDE, id: "hosts", direction: "owed", types: ["facilities"] },
  { ...BESIDE, id: "hosted", direction: "owes", types: ["facilities"], withForces: true },
]);

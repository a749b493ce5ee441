/** The position in which one finding puts its bearer, by its type, status, grade and deed. */
import type { Position, UnspokenFinding } from "../../model/results/trace.ts";
import type { Grade } from "../../model/vocabulary.ts";
import { isHelp } from "../clause/help.ts";

/** The parts of a finding that decide its position. */
export type Placed = Pick<UnspokenFinding, "type" | "status" | "does" | "grade" | "side" | "always" | "nominal">;

/** The position in which the finding puts its bearer; null if the case does not call on it. */
export function positionIn(finding: Placed): Position | null {
  const position = livePositionIn(finding);
  return finding.nominal !== null && position !== null && IF_IT_BINDS.has(position) ? "nominal" : position;
}

/** Positions that a pact which nobody has kept alive gives only if it still binds. */
const IF_IT_BINDS: ReadonlySet<Position> = new Set(["must-assist", "may-assist", "self-bound", "contestable", "must-consult"]);

/** The position that the finding would give under a live pact. */
export function livePositionIn(finding: Omit<Placed, "nominal">): Position | null {
  const { type, status, does, grade, side, always } = finding;
  if (isHelp(finding)) return status === "contestable" ? "contestable" : HELP[grade];
  if (status !== "triggered") return null;
  // A call to consult by the one that struck waits on whether it may call, and a standing duty is not called on by the case.
  if ((type === "consultation" && side === "target" && !always) || (does === "consult" && type === "defence")) return TALKS[grade];
  if (type === "nonaggression") return grade === "principle" ? "political-nonaggression" : "may-not-attack";
  if (type !== "neutrality") return null;
  return does === "withhold-help" ? "must-not-help" : "must-stay-neutral";
}

const HELP: Readonly<Record<Grade, Position>> = {
  binding: "must-assist",
  permissive: "may-assist",
  unilateral: "self-bound",
  principle: "political",
};

const TALKS: Readonly<Record<Grade, Position | null>> = {
  binding: "must-consult",
  permissive: null,
  unilateral: "self-bound",
  principle: "political",
};

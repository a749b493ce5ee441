/** Traces a case again with one fact held otherwise, for the facts that would change a status. */
import type { Retrace } from "../../law/outcome/flip.ts";
import { trace } from "../../law/trace.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { Status } from "../../model/results/trace.ts";
import type { Context } from "../operation.ts";

/** Returns a function that traces the case with one fact changed, each such case once. */
export function retracer(ledger: Context["ledger"], crisis: Crisis, targets: readonly string[]): Retrace {
  const read = new Map<string, Map<string, Status>>();
  return ({ id }, key, value) => {
    const name = `${key}=${value}`;
    let statuses = read.get(name);
    if (statuses === undefined) {
      const other: Crisis =
        key === "provocation"
          ? { ...crisis, provocation: value === "given" ? "given" : "none" }
          : { ...crisis, held: { ...crisis.held, [key]: value === "yes" ? "yes" : "no" } };
      statuses = new Map(trace(ledger, other, targets).obligations.map((finding) => [finding.id, finding.status]));
      read.set(name, statuses);
    }
    return statuses.get(id) ?? null;
  };
}

/** crisis.flip: the smallest sets of facts that would change a status. */
import { flipsOf, type Retrace } from "../../../law/outcome/flip.ts";
import { trace } from "../../../law/trace.ts";
import type { Crisis } from "../../../model/crisis.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Flips } from "../../../model/results/flip.ts";
import type { Status } from "../../../model/results/trace.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { caseFields, caseOf, dutyHead, onlyState } from "../case.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state, why, ...rest }: Input): Unspoken<Flips> {
  const put = caseOf(ledger, rest);
  const { obligations } = trace(
    ledger,
    put.crisis,
    put.targets.map(({ id }) => id),
  );
  const retrace = retracer(
    ledger,
    put.crisis,
    put.targets.map(({ id }) => id),
  );
  const only = onlyState(ledger, { state, why }, put.day);
  const chosen = obligations.filter(({ owedBy, type }) =>
    only === null ? type === "defence" || type === "offence" : owedBy === only && type !== "nonaggression",
  );
  const duties = chosen.map((finding) => {
    return { ...dutyHead(finding), status: finding.status, flips: flipsOf(finding, retrace) };
  });
  return { kind: "flips", ...frame(ledger, put.day, put.notes, put.assumptions), ...caseFields(ledger, put, rest.act), duties };
}

/** Returns a function that traces the case with one fact changed, each such case once. */
function retracer(ledger: Context["ledger"], crisis: Crisis, targets: readonly string[]): Retrace {
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

/** The rows of the answer for --csv. */
export const rows = ({ duties }: Flips) =>
  duties.flatMap(({ obligation, owedBy, owedTo, status, flips }) =>
    flips.map(({ to, sentence }) => ({ obligation, owedBy, owedTo, status, to, sentence })),
  );

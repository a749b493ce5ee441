/** crisis.flip: the smallest sets of facts that would change a status. */
import { flipsOf } from "../../../law/outcome/flip.ts";
import { trace } from "../../../law/trace.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Flips } from "../../../model/results/flip.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { caseFields, caseOf, dutyHead, onlyState } from "../case.ts";
import { forceReadingsOf } from "../forceReadings.ts";
import { retracer } from "../retracer.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state, ...rest }: Input): Unspoken<Flips> {
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
  const only = onlyState(ledger, state, put.day);
  const chosen = obligations.filter(({ owedBy, type }) =>
    only === null ? type === "defence" || type === "offence" : owedBy === only && type !== "nonaggression",
  );
  const duties = chosen.map((finding) => {
    return { ...dutyHead(finding), status: finding.status, flips: flipsOf(finding, retrace), force: forceReadingsOf(finding) };
  });
  return { kind: "flips", ...frame(ledger, put.day, put.notes, put.assumptions), ...caseFields(ledger, put, rest.act), duties };
}

/** The rows of the answer for --csv. */
export const rows = ({ duties }: Flips) =>
  duties.flatMap(({ obligation, owedBy, owedTo, status, flips }) =>
    flips.map(({ to, sentence }) => ({ obligation, owedBy, owedTo, status, to, sentence })),
  );

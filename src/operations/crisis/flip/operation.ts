/** crisis.flip: the smallest sets of facts that would change a status. */
import * as z from "zod";
import { flipsOf, type Retrace } from "../../../law/outcome/flip.ts";
import { trace } from "../../../law/trace.ts";
import type { Crisis } from "../../../model/crisis.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import { Flips } from "../../../model/results/flip.ts";
import type { Status } from "../../../model/results/trace.ts";
import { frame } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";
import { caseOf, crisisFields, narrowedTo, onlyState } from "../input.ts";
import { caseFields } from "../trace/operation.ts";

const input = z.strictObject({
  ...crisisFields,
  ...narrowedTo("Only this state's duties; all duties to help if left out"),
});

export const crisisFlip = operation({
  name: "crisis.flip",
  summary: "Says which smallest sets of facts would change who is obliged in a case, each as a sentence.",
  needs: ["core", "law"],
  input,
  output: Flips,
  examples: [
    {
      title: "What would free or bind America over the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01", state: "USA" },
    },
    { title: "What would bind Germany in July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", state: "DEU" } },
  ],
  rows: ({ duties }) =>
    duties.flatMap(({ obligation, owedBy, owedTo, status, flips }) =>
      flips.map(({ to, sentence }) => ({ obligation, owedBy, owedTo, status, to, sentence })),
    ),
  run,
});

function run({ ledger }: Context, { state, why, ...rest }: z.output<typeof input>): Unspoken<Flips> {
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
    const { id, title, article, type, grade, owedBy, owedTo, about, status } = finding;
    return {
      obligation: id,
      title,
      article,
      type,
      grade,
      owedBy,
      owedTo: owedTo === "parties" ? phrase("the-parties-about", { state: about ?? "" }) : owedTo,
      status,
      flips: flipsOf(finding, retrace),
    };
  });
  return { kind: "flips", ...frame(ledger, put.day, put.notes, put.assumptions), ...caseFields(ledger, put, rest.act), duties };
}

/** A function that traces the case with one fact held otherwise, each such case once. */
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

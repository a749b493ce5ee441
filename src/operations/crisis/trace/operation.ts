/** crisis.trace: the obligations that a case calls on, their words, who decides, and the open questions. */
import * as z from "zod";
import { InputError } from "../../../errors.ts";
import { homelandView, placeView } from "../../../law/cache/places.ts";
import { MOST_ROUNDS, traceRounds } from "../../../law/outcome/rounds.ts";
import { trace } from "../../../law/trace.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { Trace, type UnspokenFinding } from "../../../model/results/trace.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import { type Context, operation } from "../../operation.ts";
import { type Case, caseOf, crisisFields, narrowedTo, onlyState } from "../input.ts";

const input = z.strictObject({
  ...crisisFields,
  ...narrowedTo("Only this state's obligations, with every check"),
  rounds: z.coerce
    .number()
    .int()
    .min(0)
    .max(MOST_ROUNDS)
    .default(0)
    .meta({ description: "Escalation rounds to run: states that are obliged join in, and the case is traced again" }),
  joins: z
    .enum(["triggered", "contestable"])
    .default("triggered")
    .meta({ description: "States that join in a round: those with a triggered duty, or also those with a contestable one" }),
});

export const crisisTrace = operation({
  name: "crisis.trace",
  summary:
    "Were A to attack B at a place on a day: who is obliged, may help, must consult, must stay out; by which words, and who decides.",
  needs: ["core", "law"],
  input,
  output: Trace,
  examples: [
    {
      title: "Were China to attack Japan at the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" },
    },
    {
      title: "The attacks of 11 September 2001, as put upon Afghanistan",
      input: { initiator: "AFG", target: "USA", date: "2001-09-11", state: "AUS" },
    },
    { title: "July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", rounds: 1 } },
  ],
  rows: ({ obligations }) =>
    obligations.map(({ instrument, article, type, grade, owedBy, owedTo, about, side, status, open, force, decidedBy }) => ({
      instrument,
      article,
      type,
      grade,
      owedBy,
      owedTo,
      about,
      side,
      status,
      open,
      force,
      decidedBy,
    })),
  run,
});

function run({ ledger }: Context, { state, why, rounds, joins, ...rest }: z.output<typeof input>): Unspoken<Trace> {
  const put = caseOf(ledger, rest);
  const ids = put.targets.map(({ id }) => id);
  const body = rounds > 0 ? traceRounds(ledger, put.crisis, ids, rounds, joins) : trace(ledger, put.crisis, ids);
  const only = onlyState(ledger, { state, why }, put.day);
  const kept =
    only === null
      ? body
      : {
          ...body,
          obligations: body.obligations.filter(({ owedBy }) => owedBy === only),
          positions: body.positions.filter((position) => position.state === only),
        };
  if (only !== null && put.crisis.strikes.some(({ by, on }) => by === only || on === only) && kept.obligations.length === 0) {
    throw new InputError({
      what: `${only} is a side of the case`,
      where: state === undefined ? "why" : "state",
      why: "it narrows the answer to a state that may owe help",
      todo: "name a state outside, or leave it out",
    });
  }
  return {
    kind: "trace",
    ...frame(ledger, put.day, [...put.notes, ...traceNotes(kept.obligations)], put.assumptions),
    ...caseFields(ledger, put, rest.act),
    ...kept,
  };
}

/** The fields of an answer that repeat the case. */
export function caseFields(ledger: Context["ledger"], { day, initiators, targets, place }: Case, act: Trace["act"]) {
  const [target] = targets;
  const [initiator] = initiators;
  const view = place === null ? homelandView(ledger, target?.id ?? "", day, initiator?.id ?? null) : placeView(ledger, place);
  return { date: day, initiators, targets, place, placeName: view.name, act };
}

function traceNotes(findings: readonly UnspokenFinding[]): UnspokenNote[] {
  const summaries = [
    ...new Set(
      findings.filter(({ depth, status }) => depth === "summary" && status !== "not-triggered").map(({ instrument }) => instrument),
    ),
  ];
  return summaries.length === 0 ? [] : [note("summary", { instruments: summaries }, summaries)];
}

/** crisis.trace: who is obliged in a case, by which words, who decides, and what would have to be settled. */
import * as z from "zod";
import { InputError } from "../../../errors.ts";
import { homelandView, placeView } from "../../../law/case/places.ts";
import { MOST_ROUNDS, traceRounds } from "../../../law/outcome/rounds.ts";
import { trace } from "../../../law/trace.ts";
import { resolveState } from "../../../ledger/resolving.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { type Finding, Trace } from "../../../model/results/trace.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import { type Context, operation } from "../../operation.ts";
import { type Case, caseOf, crisisFields } from "../input.ts";

const input = z.strictObject({
  ...crisisFields,
  why: z.string().optional().meta({ description: "Only this state's obligations, with every test" }),
  rounds: z.coerce
    .number()
    .int()
    .min(0)
    .max(MOST_ROUNDS)
    .default(0)
    .meta({ description: "How often those who are obliged join in, and the case is read again" }),
  joins: z
    .enum(["triggered", "contestable"])
    .default("triggered")
    .meta({ description: "Who joins in a round: those whose duty is triggered, or contestable too" }),
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
      input: { initiator: "AFG", target: "USA", date: "2001-09-11", why: "AUS" },
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

function run({ ledger }: Context, { why, rounds, joins, ...rest }: z.output<typeof input>): Unspoken<Trace> {
  const put = caseOf(ledger, rest);
  const ids = put.targets.map(({ id }) => id);
  const body = rounds > 0 ? traceRounds(ledger, put.crisis, ids, rounds, joins) : trace(ledger, put.crisis, ids);
  const only = why === undefined ? null : resolveState(ledger, why, put.day);
  const kept =
    only === null
      ? body
      : {
          ...body,
          obligations: body.obligations.filter(({ owedBy }) => owedBy === only),
          positions: body.positions.filter(({ state }) => state === only),
        };
  if (only !== null && put.crisis.strikes.some(({ by, on }) => by === only || on === only) && kept.obligations.length === 0) {
    throw new InputError({
      what: `${only} is a side of the case`,
      where: "why",
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

export function caseFields(ledger: Context["ledger"], { day, initiators, targets, place }: Case, act: Trace["act"]) {
  const [target] = targets;
  const [initiator] = initiators;
  const view = place === null ? homelandView(ledger, target?.id ?? "", day, initiator?.id ?? null) : placeView(ledger, place);
  return { date: day, initiators, targets, place, placeName: view.name, act };
}

function traceNotes(findings: readonly Finding[]): UnspokenNote[] {
  const summaries = [
    ...new Set(
      findings.filter(({ depth, status }) => depth === "summary" && status !== "not-triggered").map(({ instrument }) => instrument),
    ),
  ];
  return summaries.length === 0 ? [] : [note("summary", { instruments: summaries }, summaries)];
}

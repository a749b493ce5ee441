/**
 * crisis.brief: one state's page in a case, for a class that commits to a reading before it sees the trace. Sealed, it leaves
 * out every status, and what would give one away; unsealed, the same page ends with the answers.
 */
import * as z from "zod";
import { trace } from "../../../law/trace.ts";
import { requireExisting, resolveState } from "../../../ledger/resolving.ts";
import { nameOn } from "../../../ledger/states.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import { Brief, type UnspokenBriefDuty } from "../../../model/results/brief.ts";
import type { UnspokenFinding } from "../../../model/results/trace.ts";
import { frame, stateInput } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";
import { caseOf, crisisFields } from "../input.ts";
import { caseFields } from "../trace/operation.ts";

const input = z.strictObject({
  ...crisisFields,
  role: stateInput.meta({ description: "The state that the page is for: any state of the day" }),
  sealed: z
    .stringbool()
    .or(z.boolean())
    .default(false)
    .meta({ description: "Leave out the statuses; the same request without it gives the second page, with the answers" }),
});

export const crisisBrief = operation({
  name: "crisis.brief",
  summary:
    "Gives one state's page in a case: what it owes and is owed, by which words, who decides, what is open; sealed for a class, or with the answers.",
  needs: ["core", "law"],
  input,
  output: Brief,
  examples: [
    {
      title: "The Philippines' page, sealed, were a ship of its navy attacked at Second Thomas Shoal",
      input: {
        initiator: "CHN",
        target: "PHL",
        place: "second-thomas-shoal",
        act: "attack-on-vessel",
        date: "2026-06-01",
        role: "PHL",
        sealed: true,
      },
    },
    { title: "Italy's page in July 1914", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", role: "ITA" } },
  ],
  rows: ({ owes, owed }) =>
    [...owes, ...owed].map(({ title, article, type, grade, owedBy, owedTo, wording, decidedBy, force }) => ({
      title,
      article,
      type,
      grade,
      owedBy,
      owedTo,
      wording,
      decidedBy,
      force,
    })),
  run,
});

function run({ ledger }: Context, { role: typed, sealed, ...rest }: z.output<typeof input>): Unspoken<Brief> {
  const put = caseOf(ledger, rest);
  const id = resolveState(ledger, typed, put.day);
  requireExisting(ledger, id, put.day);
  const { obligations } = trace(
    ledger,
    put.crisis,
    put.targets.map((target) => target.id),
  );
  // The trace puts the triggered first; a page that keeps the statuses back goes by instrument instead.
  const pledges = obligations
    .filter(({ type, does }) => type !== "nonaggression" || does !== null)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const owes = pledges.filter(({ owedBy }) => owedBy === id);
  const owed = pledges.filter(({ owedTo, about, owedBy }) => owedBy !== id && (owedTo === id || about === id));
  const { strikes } = put.crisis;
  const is = (state: { readonly id: string }) => state.id === id;
  const struck = put.targets.some(is) || (!put.initiators.some(is) && strikes.some(({ on }) => on === id));
  const part = struck ? "target" : strikes.some(({ by }) => by === id) ? "initiator" : "third";
  const answers = sealed
    ? []
    : [...owes, ...owed].map(({ id: obligation, status, open, tests }) => ({
        obligation,
        status,
        open,
        because: tests
          .filter(({ result }) => result !== "met")
          .map(({ clause, reason }) => phrase("slot-reason", { slot: clause, reason })),
      }));
  return {
    kind: "brief",
    ...frame(ledger, put.day, put.notes, put.assumptions),
    ...caseFields(ledger, put, rest.act),
    role: { id, name: nameOn(ledger, id, put.day) },
    part,
    sealed,
    owes: owes.map(dutyOf),
    owed: owed.map(dutyOf),
    answers,
  };
}

const placeOf = ({ instrument, id, owedBy, owedTo }: UnspokenFinding): string => [instrument, id, owedBy, owedTo].join(" ");

function dutyOf({
  id,
  title,
  article,
  type,
  grade,
  owedBy,
  owedTo,
  about,
  wording,
  quote,
  decidedBy,
  decides,
  force,
  when,
  tests,
  positions,
}: UnspokenFinding): UnspokenBriefDuty {
  return {
    obligation: id,
    title,
    article,
    type,
    grade,
    owedBy,
    owedTo: owedTo === "parties" ? phrase("the-parties-about", { state: about ?? "" }) : owedTo,
    wording,
    quote,
    decidedBy,
    decides,
    force,
    when,
    tests: tests.map(({ clause, readings, reference }) => ({
      clause,
      asks: phrase("slot-question", { slot: clause.split(" ")[0] ?? clause }),
      readings: readings.map(({ says, heldBy }) => ({ says, heldBy })),
      reference,
    })),
    said: positions,
  };
}

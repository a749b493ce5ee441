/** crisis.trace: the obligations that a case calls on, their words, who decides, and the open questions. */
import { InputError } from "../../../errors.ts";
import { traceRounds } from "../../../law/outcome/rounds.ts";
import { trace } from "../../../law/trace.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import type { Trace, UnspokenFinding } from "../../../model/results/trace.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { caseFields, caseOf, onlyState } from "../case.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state, why, rounds, joins, ...rest }: Input): Unspoken<Trace> {
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

/** A note on instruments that were read only from a summary. */
function traceNotes(findings: readonly UnspokenFinding[]): UnspokenNote[] {
  const summaries = [
    ...new Set(
      findings.filter(({ depth, status }) => depth === "summary" && status !== "not-triggered").map(({ instrument }) => instrument),
    ),
  ];
  return summaries.length === 0 ? [] : [note("summary", { instruments: summaries }, summaries)];
}

/** The rows of the answer for --csv. */
export const rows = ({ obligations }: Trace) =>
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
  }));

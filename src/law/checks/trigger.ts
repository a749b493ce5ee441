/** The trigger check: whether what happened to the subject counts as the word of the clause. The table of words and acts is data. */
import type { CrisisAct, Verdict } from "../../model/crisis.ts";
import { phrase } from "../../model/phrase.ts";
import type { TriggerWord } from "../../model/vocabularyFile.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import { triggerWord } from "../cache/tables.ts";
import type { Situation } from "../case/situation.ts";
import { strongest } from "../verdicts.ts";
import { type Check, type CheckContext, check, factCheck } from "./check.ts";

/** Words of clauses that help whoever is threatened. */
const THREATS: ReadonlySet<string> = new Set(["threat", "threat-short-of-attack"]);

export function triggerCheck(context: CheckContext): Check {
  const { situation, clause } = context;
  const word = clause.slots.trigger ?? "always";
  const ref = clause.refs.trigger ?? clause.ref;
  const { ledger, subject: state, wasStruck } = situation;
  if (word === "always") return check("trigger", "yes", phrase("duty-at-all-times"), ref);
  if (word === "date") return dateCheck(context, ref);
  const row = triggerWord(ledger, word);
  if (row === undefined) {
    return check("trigger", "open", phrase("trigger-word-not-listed", { word }), ref, { open: "record", basis: "record" });
  }
  if (wasStruck || word === "war") return actCheck(row, situation, ref);
  // The striker is presumed not threatened: its own blow is no threat to it.
  if (THREATS.has(word)) return factCheck(context, "trigger", `threat:${state}`, "no", phrase("must-be-threatened", { state }), ref);
  return check("trigger", "no", phrase("was-not-struck", { state }), ref);
}

/** A single act that is due by a day is set off until that day; after it, only if it is still to be done. Help in a war goes on. */
function dateCheck(context: CheckContext, ref: Check["ref"]): Check {
  const { does, when } = context.clause.slots.response ?? {};
  const date = does === "act" && when !== undefined && /^\d{4}/.test(when) ? when : null;
  if (date === null || requireSpan(date).latest >= context.situation.day) return check("trigger", "yes", phrase("duty-on-a-date"), ref);
  return factCheck(context, "trigger", "still-due", "open", phrase("must-be-still-due", { date }), ref);
}

/** The strike that goes furthest tells; `anyone`: the clause minds the war, whoever began it. */
function actCheck(row: TriggerWord, { strikes, wasStruck, day }: Situation, ref: Check["ref"]): Check {
  const anyone = !wasStruck;
  const acts = strikes.map(({ strike }) => strike.act);
  const verdictOf = (act: CrisisAct): Verdict => row.cells[act] ?? "open";
  const counts = strongest(acts.map(verdictOf));
  const act = acts.find((one) => verdictOf(one) === counts) ?? acts[0] ?? null;
  const given = row.because.filter(({ from }) => from === undefined || reachedBy(requireSpan(from), day) === true);
  const because = given.find(({ acts: listed }) => act !== null && listed.includes(act))?.says ?? null;
  return check("trigger", counts, phrase("act-against-word", { act, word: row.word, counts, anyone, because }), ref);
}

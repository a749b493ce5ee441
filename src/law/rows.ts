/** Decisions as rows: what a trace shows of each obligation. */
import type { StateTest } from "../model/clauses.ts";
import type { Verdict } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation } from "../model/instruments.ts";
import type { Finding, TestRow } from "../model/results/trace.ts";
import { gradeOf } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import type { Test } from "./checks/check.ts";
import type { Decision, Duty } from "./decide.ts";
import type { Situation } from "./situation.ts";

/** What rows of one decision share, made once. */
export interface Template extends Omit<Finding, "id" | "owedBy" | "owedTo" | "about" | "side" | "against"> {
  /** null: all enemies of the subject in the case. */
  readonly against: StateId[] | null;
}

export function templateOf(
  situation: Situation,
  { instrument, obligation, settled }: Duty,
  { tests, status, open, against, clause }: Decision,
): Template {
  const { response } = clause.slots;
  const said = settled.said ?? saidOn(instrument, obligation, situation.day);
  settled.said = said;
  return {
    instrument: instrument.id,
    title: instrument.short ?? instrument.title,
    obligation: obligation.id,
    article: obligation.article,
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    against: againstOf(response?.against, against),
    always: clause.slots.trigger === undefined || clause.slots.trigger === "always",
    status,
    open,
    does: response?.does ?? null,
    force: response?.force ?? null,
    decidedBy: response === undefined ? null : decidesWords(response.decides),
    when: response?.when ?? null,
    wording: response?.wording ?? null,
    quote: clause.quote,
    presumed:
      status === "not-triggered"
        ? []
        : [
            ...new Set(
              tests.filter(({ basis, result }) => basis === "presumed" && result === "yes").flatMap(({ reads }) => reads.slice(0, 1)),
            ),
          ].filter((key) => !EVERYWHERE.has(key)),
    tests: tests.map(rowOf),
    ...said,
    depth: instrument.depth,
  };
}

/** What parties have said of the clause, and its past uses, up to the day. */
function saidOn(instrument: Instrument, obligation: Obligation, day: Day): Pick<Finding, "positions" | "precedents"> {
  const meant = (obligations: readonly string[] | undefined) => obligations === undefined || obligations.includes(obligation.id);
  return {
    positions: (instrument.interpretations ?? [])
      .filter(({ obligations, date }) => meant(obligations) && reachedBy(requireSpan(date), day) !== false)
      .map(({ date, by, says }) => ({ date, by, says })),
    precedents: instrument.acts.flatMap(({ act, date, by, note, obligations }) =>
      act === "invoked" && date !== null && meant(obligations) && requireSpan(date).earliest < day
        ? [{ date, by: by ?? [], note: note ?? "" }]
        : [],
    ),
  };
}

/** Written out field by field, which costs less than a spread: a trace has hundreds of rows. */
export function findingOf(template: Template, duty: Duty, subject: StateId, side: Finding["side"], enemies: StateId[]): Finding {
  const { obligation, by, toward } = duty;
  return {
    id: duty.id,
    owedBy: by,
    owedTo: toward ?? "parties",
    about: toward === null || obligation.about !== undefined ? subject : null,
    side,
    instrument: template.instrument,
    title: template.title,
    obligation: template.obligation,
    article: template.article,
    type: template.type,
    grade: template.grade,
    against: template.against ?? enemies,
    always: template.always,
    status: template.status,
    open: template.open,
    does: template.does,
    force: template.force,
    decidedBy: template.decidedBy,
    when: template.when,
    wording: template.wording,
    quote: template.quote,
    presumed: template.presumed,
    tests: template.tests,
    positions: template.positions,
    precedents: template.precedents,
    depth: template.depth,
  };
}

/** Whom the duty points at: the enemies that met the test, unless the text points elsewhere. */
function againstOf(said: StateTest | "attackers" | undefined, enemies: readonly StateId[] | null): StateId[] | null {
  if (typeof said === "string" && /^[A-Z]{3}$/.test(said)) return [said];
  if (Array.isArray(said)) return said.filter((one): one is string => typeof one === "string" && /^[A-Z]{3}$/.test(one));
  return enemies === null ? null : [...enemies].sort();
}

export function decidesWords(decides: NonNullable<Decision["clause"]["slots"]["response"]>["decides"]): string {
  if (decides === "automatic") return "automatic";
  if (decides === "each") return "each for itself";
  if (decides === "jointly") return "the parties jointly";
  if (decides === "unsaid") return "unsaid";
  if ("state" in decides) return decides.state;
  return `${decides.organ}${decides.rule === undefined ? "" : `, by ${decides.rule}`}${decides["bearer-may-refuse-force"] ? "; none may be made to use force" : ""}`;
}

/** Presumptions of every trace: they stand once, among its assumptions. */
const EVERYWHERE = new Set(["place", "begun-by:target", "provocation"]);

const RESULTS: Record<Verdict, TestRow["result"]> = { yes: "met", no: "not-met", open: "open" };

function rowOf({ clause, result, basis, open, reads, reason, readings, ref }: Test): TestRow {
  return {
    clause,
    result: RESULTS[result],
    basis,
    open,
    reads: [...reads],
    reason,
    readings: readings.map(({ says, heldBy, result: one }) => ({ says, heldBy: [...heldBy], result: RESULTS[one] })),
    reference: ref,
  };
}

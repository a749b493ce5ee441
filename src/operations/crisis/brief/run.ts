/**
 * crisis.brief: one state's page in a case, for a class that commits to a reading before it sees the trace. A sealed page leaves
 * out every status and every hint of one; the same page unsealed ends with the answers.
 */
import { BETWEEN_SLOTS } from "../../../law/checks/check.ts";
import { trace } from "../../../law/trace.ts";
import { requireExisting, resolveState } from "../../../ledger/resolving.ts";
import { nameOn } from "../../../ledger/states.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Brief, UnspokenBriefDuty } from "../../../model/results/brief.ts";
import type { UnspokenFinding } from "../../../model/results/trace.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { caseFields, caseOf, dutyHead } from "../case.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { role: typed, sealed, ...rest }: Input): Unspoken<Brief> {
  const put = caseOf(ledger, rest);
  const id = resolveState(ledger, typed, put.day);
  requireExisting(ledger, id, put.day);
  const { obligations } = trace(
    ledger,
    put.crisis,
    put.targets.map((target) => target.id),
  );
  // The trace puts triggered obligations first. That order would reveal statuses, so a brief has one that the texts alone decide.
  const pledges = obligations
    .filter(({ type, does }) => type !== "nonaggression" || does !== null)
    .sort((a, b) => weightOf(a) - weightOf(b) || (placeOf(a) < placeOf(b) ? -1 : 1));
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
          .map(({ clause, reason }) => phrase("slot-reason", { slots: clause.split(BETWEEN_SLOTS), reason })),
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

const TYPES: readonly string[] = ["defence", "offence", "consultation", "neutrality", "nonaggression"];

/** Duties to the attacked before those to the attacker, live pacts before nominal ones, help before promises to stay out. */
function weightOf({ side, nominal, type, does }: UnspokenFinding): number {
  const kind = does === "consult" ? "consultation" : type;
  return (side === "target" ? 0 : 20) + (nominal === null ? 0 : 10) + TYPES.indexOf(kind);
}

const placeOf = ({ instrument, id, owedBy, owedTo }: UnspokenFinding): string => [instrument, id, owedBy, owedTo].join(" ");

function dutyOf(finding: UnspokenFinding): UnspokenBriefDuty {
  const { wording, quote, decidedBy, decides, force, when, tests, positions } = finding;
  return {
    ...dutyHead(finding),
    wording,
    quote,
    decidedBy,
    decides,
    force,
    when,
    tests: tests.map(({ clause, readings, reference }) => ({
      clause,
      asks: phrase("slot-question", { slot: clause.split(BETWEEN_SLOTS)[0] ?? clause }),
      readings: readings.map(({ says, heldBy }) => ({ says, heldBy })),
      reference,
    })),
    said: positions.map(({ date, by, says }) => ({ date, by, who: phrase("memo-names", { states: by }), says })),
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ owes, owed }: Brief) =>
  [...owes, ...owed].map(({ title, short, article, type, grade, owedBy, owedTo, wording, decidedBy, force }) => ({
    title,
    short,
    article,
    type,
    grade,
    owedBy,
    owedTo,
    wording,
    decidedBy,
    force,
  }));

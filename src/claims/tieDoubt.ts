/**
 * Doubts about one promise between two states: it is nominal, a proviso leaves its bearer a choice, or an open question asks
 * whether it is owed at all.
 */
import { wordsUnseen } from "../law/checks/frame.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { InstrumentId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { HeldReading, Nominal } from "../model/results/ties.ts";
import { isJointOnly } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import type { Row } from "./filters.ts";
import { runsAt } from "./openMembership.ts";

/** A row of a promise; rows of other kinds lack some of these. */
interface Tie {
  readonly instrument: Instrument;
  readonly obligation: string;
  readonly by: string;
  readonly to: string;
}

function tieIn(ledger: Ledger, { instrument: id, obligation, owedBy, owedTo }: Row): Tie | null {
  const instrument = typeof id === "string" ? ledger.instrument(id) : undefined;
  if (instrument === undefined || typeof obligation !== "string" || typeof owedBy !== "string" || typeof owedTo !== "string") return null;
  return { instrument, obligation, by: owedBy, to: owedTo };
}

/** The reason to doubt the promise, as a sentence; null if there is none. */
export function tieDoubt(ledger: Ledger, row: Row, day: Day): Phrase | null {
  const tie = tieIn(ledger, row);
  if (tie === null) return null;
  const { instrument, by } = tie;
  const nominal = row["nominal"] as Nominal | null | undefined;
  if (nominal != null) return phrase("limit-nominal", { instrument: instrument.id, ...nominal });
  const proviso = instrument.modifiers?.find((one) => one.kind === "proviso" && one.by?.includes(by) === true && selects(one, tie, day));
  if (proviso !== undefined) return phrase("limit-clause", { instrument: instrument.id, states: [by], says: proviso.says ?? "" });
  if (row["disputed"] !== undefined) return row["disputed"] === true ? disputeOf(row, by, instrument.id) : null;
  // The rows of a case do not say whether the promise is disputed.
  const open = instrument.open?.find(
    (one) => selects(one, tie, day) && one.readings.some(({ set, ...rest }) => runsAt(rest, day) && set?.owed === false),
  );
  if (open === undefined) return null;
  const readings = open.readings.filter((one) => runsAt(one, day)).map(({ says, "held-by": heldBy = [] }) => ({ says, heldBy }));
  return phrase("limit-question", { state: by, instrument: instrument.id, question: open.question, readings });
}

/** Whether the doubt is whether each guarantor is bound alone, or only all together. */
export function isOfJointness(ledger: Ledger, row: Row, doubt: Phrase | null): boolean {
  const tie = tieIn(ledger, row);
  const obligation = tie?.instrument.obligations.find(({ id }) => id === tie.obligation);
  if (tie === null || obligation === undefined || doubt?.code !== "limit-question") return false;
  const asked = JSON.stringify(doubt.args.question);
  const joint = (tie.instrument.open ?? []).filter(({ readings }) =>
    readings.some((reading) => isJointOnly(reading, { instrument: tie.instrument, obligation })),
  );
  return joint.some(({ question }) => asked.includes(JSON.stringify(question).slice(1, -1)));
}

/** The first dispute by which the promise may not hold, with all readings of it, as the row tells them. */
function disputeOf({ readings }: Row, state: string, instrument: InstrumentId): Phrase {
  const all = (Array.isArray(readings) ? readings : []) as readonly HeldReading[];
  const first = all.find(({ undoes }) => undoes);
  const own = all.filter(({ question }) => JSON.stringify(question) === JSON.stringify(first?.question));
  return phrase("limit-question", {
    state,
    instrument,
    question: first?.question ?? "",
    readings: own.map(({ says, heldBy }) => ({ says, heldBy })),
  });
}

/** The reason to doubt that a state is an ally: every promise by which it is one is in doubt. Null if one is not. */
export function allyDoubt(ledger: Ledger, { ties }: Row, day: Day): Phrase | null {
  if (!Array.isArray(ties) || ties.length === 0) return null;
  const doubts = (ties as Row[]).map((row) => tieDoubt(ledger, row, day));
  return doubts.some((one) => one === null) ? null : (doubts[0] ?? null);
}

/**
 * The reason to doubt what the promise obliges to, where its words were not seen. That there is a promise stands all the same: only
 * a question about the duty of one of the two is in doubt.
 */
export function unseenDoubt(ledger: Ledger, row: Row, day: Day): Phrase | null {
  const { instrument: id, obligation, article } = row;
  const instrument = typeof id === "string" ? ledger.instrument(id) : undefined;
  if (instrument === undefined || typeof obligation !== "string") return null;
  const versions = instrument.obligations.find(({ id: one }) => one === obligation)?.versions ?? [];
  const version = versions.findLast(({ from }) => from === undefined || requireSpan(from).earliest <= day) ?? versions.at(-1);
  const why = version === undefined ? null : wordsUnseen(instrument, { ref: version.ref, quote: version.quote ?? null });
  return why === null ? null : phrase("limit-unseen", { instrument: instrument.id, article: String(article ?? ""), why });
}

/** Whether a question that names these fields asks what one state owes, and not only whether there is a tie. */
export function asksDuty(asked: ReadonlySet<string>): boolean {
  return asked.has("owedBy") || asked.has("owes") || asked.has("owed");
}

interface Selects {
  readonly obligations?: readonly string[] | undefined;
  readonly by?: readonly string[] | undefined;
  readonly toward?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

function selects(one: Selects, { obligation, by, to }: Tie, day: Day): boolean {
  return (
    (one.obligations?.includes(obligation) ?? true) &&
    (one.by?.includes(by) ?? true) &&
    (one.toward?.includes(to) ?? true) &&
    runsAt(one, day)
  );
}

/** Rows of answers as claims read them: who did an act, which rows are in doubt, which states are in a group. */
import { runsOn } from "../ledger/memberships.ts";
import type { StateId } from "../model/ids.ts";
import type { Day } from "../time/day.ts";
import { spanOf } from "../time/span.ts";
import { instrumentOf } from "./absence/kinds.ts";
import type { Ask, Bindable } from "./asking.ts";
import { conditionDoubt } from "./conditionDoubt.ts";
import type { Doubt, Row, Rows } from "./filters.ts";
import { stateInGroup } from "./groups.ts";
import { membershipQuestion } from "./openMembership.ts";
import { allyDoubt, asksDuty, isOfJointness, tieDoubt, unseenDoubt } from "./tieDoubt.ts";

type Collects = Bindable["collects"];

export function rowsOf({ ledger }: Pick<Ask, "ledger">, collects: Collects, answer: object): Rows {
  const whole = answer as Row;
  const day = dayIn(whole, ledger.version.verifiedThrough);
  return {
    field: (place, row, name) => (collects[place] === "acts" && name === "by" ? actorsOf(row, whole, ledger) : row[name]),
    doubt: (place, row, asked) =>
      doubtOf(collects[place], row, asked) ?? openDoubt(collects[place], row, asked, { ledger, answer: whole, day }),
    inGroup: (group, state) => stateInGroup(ledger, group, state, day),
  };
}

/** The day of an answer. */
export function dayIn(answer: Row, verified: Day): Day {
  return typeof answer["date"] === "string" ? (answer["date"] as Day) : verified;
}

/** The states that did an act: `by`, else `for`, else all parties of the day; none if an organ did it. */
function actorsOf(act: Row, answer: Row, ledger: Ask["ledger"]): unknown {
  if (act["by"] !== undefined || act["organ"] !== undefined) return act["by"];
  if (act["for"] !== undefined) return act["for"];
  const instrument = instrumentOf({ ledger, answer });
  const span = typeof act["date"] === "string" ? spanOf(act["date"]) : null;
  if (instrument === undefined || span === null) return undefined;
  const then = ledger.memberships(instrument).filter((one) => {
    const ended = one.end !== null && one.end.span.latest < span.earliest;
    return one.standing === "member" && !ended && runsOn({ start: one.start, end: null }, span.latest as Day) !== false;
  });
  return [...new Set(then.map(({ state }) => state))];
}

interface Open {
  readonly ledger: Ask["ledger"];
  readonly answer: Row;
  readonly day: Day;
}

/** A member or a promise in doubt: the instrument's file has a question open on it, or shows that nobody has kept it alive. */
function openDoubt(kind: Collects[string] | undefined, row: Row, asked: ReadonlySet<string>, { ledger, answer, day }: Open): Doubt | null {
  if (row["inForce"] === false) return null;
  if (kind === "ties") {
    if (allyDoubt(ledger, row, day) !== null) return "contestable";
    const unseen = asksDuty(asked)
      ? (unseenDoubt(ledger, row, day) ?? (asked.has("inForce") ? conditionDoubt(ledger, row, day) : null))
      : null;
    // A guarantee was given, whether each guarantor is bound by itself or only all together.
    const isGiven = asked.has("guarantee") && row["guarantee"] === true && isOfJointness(ledger, row, tieDoubt(ledger, row, day));
    return unseen !== null || (!asked.has("nominal") && !isGiven && tieDoubt(ledger, row, day) !== null) ? "contestable" : null;
  }
  const { state } = row;
  const instrument = kind === "members" && typeof state === "string" ? instrumentOf({ ledger, answer }) : undefined;
  return instrument !== undefined && membershipQuestion(instrument, state as StateId, day) !== null ? "contestable" : null;
}

/** The acts that may concern less than membership. */
const NARROWED: readonly unknown[] = ["withdrew", "joined"];

/** Whether it depends on the reading that the row counts: a member that is suspended, a withdrawal from the command alone. */
function doubtOf(kind: Collects[string] | undefined, row: Row, asked: ReadonlySet<string>): Doubt | null {
  if (kind === "members" && row["standing"] === "suspended" && !asked.has("standing")) return "contestable";
  const scope = row["scope"];
  const narrow = kind === "acts" && NARROWED.includes(row["act"]) && scope !== undefined && scope !== "membership";
  return narrow && !asked.has("scope") ? "contestable" : null;
}

/** state.compare: the commitments of two states side by side, on a day. */
import { disputedIn } from "../../../model/disputedIn.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Comparison } from "../../../model/results/comparison.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { compareLines, compareSentence } from "../../../strategy/compare.ts";
import { compareNames } from "../../../strategy/compareNames.ts";
import type { CompareLine } from "../../../strategy/lines.ts";
import { dayOf, frame, requireTwo, stateOn } from "../../inputs.ts";
import { allFound } from "../../lookups.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { a, b, date }: Input): Unspoken<Comparison> {
  const day = dayOf(ledger, date);
  const states = allFound([() => stateOn(ledger, a, day), () => stateOn(ledger, b, day)]);
  requireTwo(states[0]?.id ?? "", states[1]?.id ?? "", "b");
  const ids = states.map(({ id }) => id);
  const lines = compareLines(ledger, ids, day);
  const notes = ids.flatMap((id, index) => countNotes(id, lines, index));
  return {
    kind: "comparison",
    ...frame(ledger, day, notes),
    date: day,
    states,
    sentence: compareSentence(ledger, ids, day, lines),
    lines,
    named: compareNames(ids, lines),
  };
}

/** Notes on how much higher a number would be if the record were complete. The evidence of each number names the pacts. */
function countNotes(state: StateId, lines: readonly CompareLine[], index: number): UnspokenNote[] {
  const sum = (key: "notKnown" | "dormant") => lines.reduce((total, { cells }) => total + (cells[index]?.[key] ?? 0), 0);
  const [notKnown, dormant] = [sum("notKnown"), sum("dormant")];
  return [
    ...(notKnown > 0 ? [note("not-known", { of: "state", state, count: notKnown })] : []),
    ...(dormant > 0 ? [note("dormant", { of: "state", state, count: dormant })] : []),
  ];
}

const NONE = { states: [], evidence: [] };

/** The rows of the answer for --csv. */
export const rows = ({ states, lines }: Comparison) =>
  lines.map(({ group, label, unit, cells }) => ({
    group,
    line: label,
    unit,
    ...Object.fromEntries(states.map(({ id }, index) => [id, cells[index]?.count ?? cells[index]?.asPrinted ?? ""])),
    ...Object.fromEntries(states.map(({ id }, index) => [`${id} not known`, cells[index]?.notKnown ?? ""])),
    ...Object.fromEntries(states.map(({ id }, index) => [`${id} disputed`, disputedIn(cells[index] ?? NONE).join(" ")])),
  }));

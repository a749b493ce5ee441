/** state.compare: two or more states' commitments side by side, on a day. The main job. */
import type { CompareLine, Comparison } from "../../../model/results/comparison.ts";
import type { Note } from "../../../model/results/envelope.ts";
import { compareLines, sentenceOf } from "../../../strategy/compare.ts";
import { withArticle } from "../../../views/words.ts";
import { dayOf, frame, requireTwo, stateOn } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { a, b, date }: Input): Comparison {
  const day = dayOf(ledger, date);
  const states = [stateOn(ledger, a, day), stateOn(ledger, b, day)];
  requireTwo(states[0]?.id ?? "", states[1]?.id ?? "", "b");
  const ids = states.map(({ id }) => id);
  const lines = compareLines(ledger, ids, day);
  const notes = states.flatMap(({ name }, index) => countNotes(name, lines, index));
  return { kind: "comparison", ...frame(ledger, day, notes), date: day, states, sentence: sentenceOf(ledger, ids, day, lines), lines };
}

/** How many lines would count more if the record were complete. The drawer of each number shows which pacts these are. */
function countNotes(name: string, lines: readonly CompareLine[], index: number): Note[] {
  const sum = (key: "notKnown" | "dormant") => lines.reduce((total, { cells }) => total + (cells[index]?.[key] ?? 0), 0);
  const [notKnown, dormant] = [sum("notKnown"), sum("dormant")];
  return [
    ...(notKnown > 0
      ? [
          {
            code: "not-known",
            text: `${capital(withArticle(name))}: ${notKnown} more would count on these lines if an entry into force or a day that was not found were known.`,
            records: [],
          },
        ]
      : []),
    ...(dormant > 0
      ? [{ code: "dormant", text: `${capital(withArticle(name))}: ${dormant} are left out because the pact is dormant.`, records: [] }]
      : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The rows of the answer for --csv. */
export const rows = ({ states, lines }: Comparison) =>
  lines.map(({ group, label, unit, cells }) => ({
    group,
    line: label,
    unit,
    ...Object.fromEntries(states.map(({ id }, index) => [id, cells[index]?.count ?? cells[index]?.asPrinted ?? ""])),
  }));

/** The lines and notes of a chart of counts over the years, from the answer to allies.series. */

import type { AnswerOf } from "../../src/surfaces/client/words.ts";
import { nameOfState } from "../app/query/directory.ts";
import { endText, type LineNote, type StepLine } from "../charts/stepLines.ts";
import { powersLabels } from "./powers.labels.ts";

export type Series = AnswerOf<"allies.series">;
type Move = Series["moves"][number];
type Change = Move["by"][number]["change"];

/** Notes per line: the moves that changed a count most. */
const NOTES = { chosen: 4, other: 1 } as const;
/** A move is noted if it is at least this share of the line's highest count. */
const LEAST = 0.1;

/** The lines, those of the two chosen states first. */
export function linesOf({ states, points }: Series, [a, b]: readonly [string, string]): StepLine[] {
  const lines = states.map(
    ({ id, name }, index): StepLine => ({
      key: id,
      name: plainName(id, name),
      tone: id === a ? "first" : id === b ? "second" : "other",
      points: points.map(({ date, counts }) => ({ date, ...(counts[index] ?? { count: null, notKnown: 0 }) })),
    }),
  );
  const rank = { first: 0, second: 1, other: 2 };
  return lines.sort((one, other) => rank[one.tone] - rank[other.tone]);
}

/** "In 2026: United States 57; China 1.": the last count of each line in words. */
export function endWords(lines: readonly StepLine[]): string {
  const last = lines[0]?.points.at(-1)?.date.slice(0, 4) ?? "";
  return powersLabels.ends(
    last,
    lines.flatMap((line) => (line.points.at(-1)?.count == null ? [] : [endText(line)])),
  );
}

/** Present names, because a line runs through several names of a state. */
const plainName = (id: string, name: string) => nameOfState(id) || name;

/** A move as the text of a note needs it. */
export interface Noted {
  /** The year in which the pact began or ended for these states. */
  readonly year: string;
  readonly title: string;
  readonly change: Change;
  /** Whether the pact obliges at sea alone. */
  readonly atSea: boolean;
}

/**
 * Notes at the largest moves of each line; a pact is noted once, the chosen states first. A note at a line without a colour of its
 * own names the line.
 */
export function notesOf({ moves }: Series, lines: readonly StepLine[], textOf: (noted: Noted, line: string | null) => string): LineNote[] {
  const noted = new Set<string>();
  return lines.flatMap((line) => {
    const most = Math.max(1, ...line.points.map(({ count }) => count ?? 0));
    const large = moves
      .filter((move) => move.state === line.key && sizeOf(move) >= most * LEAST)
      .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.date < other.date ? -1 : 1))
      .filter(({ by }) => by[0] !== undefined && !noted.has(`${by[0].instrument} ${by[0].date}`))
      .slice(0, line.tone === "other" ? NOTES.other : NOTES.chosen);
    for (const { by } of large) noted.add(`${by[0]?.instrument} ${by[0]?.date}`);
    return large.map(({ date, count, by: [cause] }) => {
      const { short: title = "", change = "began", atSea = false } = cause ?? {};
      const noted = { year: (cause?.date ?? date).slice(0, 4), title, change, atSea };
      return {
        key: `${line.key} ${date}`,
        line: line.key,
        date,
        count,
        title: textOf(noted, null),
        text: textOf(noted, line.tone === "other" ? line.name : null),
      };
    });
  });
}

const sizeOf = ({ added, removed }: Move) => added.length + removed.length;

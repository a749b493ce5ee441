/** The values of charts in words, for readers who do not see them: ends and turning points of lines, names on rings. */
import { en } from "../app/language/en.ts";
import type { RingCase, RingDot } from "./rings/rings.ts";
import type { LineNote, LinePoint, StepLine } from "./stepLines.ts";

const t = en.picture.values;
/** Turning points of a line, apart from its ends. */
const TURNS = 6;
/** A turning point moves the line by at least this share of its highest count. */
const LEAST = 0.08;

type Counted = LinePoint & { readonly count: number };

/** "United States: 0 in 1900, 33 in 1949 (North Atlantic Treaty), 57 in 2026." A line for each state. */
export function linesInWords(lines: readonly StepLine[], notes: readonly LineNote[] = []): string {
  return lines
    .flatMap((line) => {
      const points = pointsOf(line);
      if (points.length === 0) return [];
      const causeOf = (date: string) => notes.find((note) => note.line === line.key && note.date === date)?.title ?? null;
      return t.line(
        line.name,
        points.map(({ date, count, notKnown }) => t.at(rangeOf(count, notKnown), date.slice(0, 4), causeOf(date))),
      );
    })
    .join("\n");
}

/** The first and the last point, and those between that the largest moves lead to. */
export function pointsOf({ points }: Pick<StepLine, "points">): readonly Counted[] {
  const known = points.filter((point): point is Counted => point.count !== null);
  const most = Math.max(1, ...known.map(({ count }) => count));
  const moves = known
    .map((point, index) => ({ point, size: Math.abs(point.count - (known[index - 1]?.count ?? point.count)) }))
    .filter(({ size }) => size >= Math.max(1, most * LEAST))
    .sort((one, other) => other.size - one.size)
    .slice(0, TURNS);
  const kept = new Set<Counted | undefined>([known[0], known.at(-1), ...moves.map(({ point }) => point)]);
  return known.filter((point) => kept.has(point));
}

export function rangeOf(count: number, notKnown: number): string {
  return notKnown === 0 ? String(count) : `${count}\u2013${count + notKnown}`;
}

/** "must help: France (Alliance, Art. I), Russia." A line for each ring and row with a state. */
export function ringsInWords({ attackers, attacked, arrow, rings, apart }: RingCase): string {
  const names = (sides: RingCase["attackers"]) => en.list.and(sides.map(({ name }) => name));
  const rows = [...rings, ...apart].filter(({ dots }) => dots.length > 0);
  const event = attackers.length === 0 ? t.within(names(attacked), arrow) : t.attack(names(attackers), names(attacked), arrow);
  return [event, ...rows.map(({ label, dots }) => t.row(label, dots.map(dotWords)))].join("\n");
}

/** "Greece (in doubt; Alliance of 1913, Art. I)" */
function dotWords({ name, form, states, under, changed }: RingDot): string {
  const named = states === undefined || states.length < 2 ? name : en.list.and(states);
  const notes = [form === "contestable" ? t.doubt : "", changed ?? "", under].filter((one) => one !== "");
  return t.with(named, notes);
}

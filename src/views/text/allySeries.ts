/** Numbers of allies over time, and of all states on one day. */
import type { AllySeries, AllySpread } from "../../model/results/allySeries.ts";
import { table, textWidth, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** Points printed in the terminal at most; the rest is in --csv. */
const MOST_POINTS = 24;
/** Moves printed per answer, the largest of all. */
const MOST_MOVES = 12;

type Count = Pick<AllySeries["points"][number]["counts"][number], "count" | "least" | "most" | "notKnown">;

const hasRange = ({ least, most }: Count): boolean => least !== most;

const numberOf = (one: Count): string => {
  const { count, least, most, notKnown } = one;
  if (count === null) return "-";
  return `${count}${hasRange(one) ? ` [${least}-${most}]` : ""}${notKnown === 0 ? "" : ` (+${notKnown})`}`;
};

const NONE: Count = { count: null, least: null, most: null, notKnown: 0 };

type Point = AllySeries["points"][number];

const numbers = (title: string, of: (point: Point) => string) => ({ title, of, align: "right" as const });

type Column = ReturnType<typeof numbers>;

/** Characters between two columns of a table. */
const GAP = 2;
const DATE = "1816-01-01".length;

/** The columns in as many tables as the width of a line needs, of about the same number each. */
function inTables(columns: readonly Column[], points: readonly Point[]): Column[][] {
  const widest = Math.max(...columns.map(({ title, of }) => Math.max(textWidth(title), ...points.map((point) => of(point).length))));
  const fit = Math.max(1, Math.floor((WIDTH - DATE) / (widest + GAP)));
  const each = Math.ceil(columns.length / Math.ceil(columns.length / fit));
  return Array.from({ length: Math.ceil(columns.length / each) }, (_, index) => columns.slice(index * each, (index + 1) * each));
}

export function allySeries(answer: AllySeries, style: Style): string[] {
  const { states, points, moves, world } = answer;
  const words = style.words.allyNumbers;
  const step = Math.ceil(points.length / (style.lines ?? MOST_POINTS));
  const printed = points.filter((_, index) => (points.length - 1 - index) % step === 0);
  const worldOf = (date: string) => world?.find((one) => one.date === date);
  const columns = [
    ...states.map(({ id }, index) => numbers(id, ({ counts }) => numberOf(counts[index] ?? NONE))),
    ...(world === null
      ? []
      : [
          numbers(words.median, ({ date }) => String(worldOf(date)?.median ?? "-")),
          numbers(words.ninth, ({ date }) => String(worldOf(date)?.ninth ?? "-")),
        ]),
  ];
  return [
    style.strong(words.overTime(style.words.date(answer.from), style.words.date(answer.until), answer.title)),
    ...wrap(answer.meaning),
    ...(answer.pacts === "two-party" ? wrap(words.twoParty) : []),
    "",
    ...inTables(columns, printed).flatMap((some, index) => [
      ...(index > 0 ? [""] : []),
      ...table(printed, [{ title: words.date, of: ({ date }: Point) => date }, ...some], style),
    ]),
    ...(printed.some(({ counts }) => counts.some(hasRange)) ? ["", ...wrap(words.ranges)] : []),
    "",
    style.strong(words.movedMost),
    ...largest(moves).flatMap((move) => wrap(moveLine(move, style))),
    ...(step > 1 ? ["", ...wrap(words.printed(step, points.length))] : []),
  ];
}

/** The moves that changed the counts most, in order of time. */
function largest(moves: AllySeries["moves"]): AllySeries["moves"] {
  const size = ({ added, removed }: AllySeries["moves"][number]) => added.length + removed.length;
  return [...moves]
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_MOVES)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function moveLine({ state, date, count, added, removed, by }: AllySeries["moves"][number], { words }: Style): string {
  const own = words.allyNumbers;
  const change = [...(added.length > 0 ? [`+${added.length}`] : []), ...(removed.length > 0 ? [`-${removed.length}`] : [])].join(" ");
  const pacts = by.slice(0, 2).map(({ short, date: when, change: kind }) => own.pact(short, own.changes[kind], when));
  const rest = by.length > pacts.length ? own.morePacts(by.length - pacts.length) : "";
  return own.move(date.slice(0, 4), state, change, count, `${pacts.join(words.semicolon)}${rest}`);
}

export function allySpread(answer: AllySpread, style: Style): string[] {
  const { summary, states } = answer;
  const byCount = [...new Set(states.map(({ count }) => count))].sort((a, b) => b - a);
  const words = style.words.allyNumbers;
  return [
    style.strong(words.allOn(style.words.date(answer.date), answer.title)),
    ...wrap(answer.meaning),
    ...(answer.pacts === "two-party" ? wrap(words.twoParty) : []),
    "",
    ...wrap(words.spread(summary)),
    "",
    ...table(
      byCount.map((count) => ({ count, ids: states.filter((one) => one.count === count).map(({ id }) => id) })),
      [
        { title: words.count, of: ({ count }) => String(count), align: "right" },
        { title: words.states, of: ({ ids }) => String(ids.length), align: "right" },
        {
          title: words.keys,
          of: ({ ids }) => (ids.length <= 24 ? ids.join(" ") : style.words.shownOf(ids.slice(0, 22).join(" "), ids.length - 22)),
        },
      ],
      style,
    ),
  ];
}

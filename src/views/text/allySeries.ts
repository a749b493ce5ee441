/** Numbers of allies over time, and of all states on one day. */
import type { AllySeries, AllySpread } from "../../model/results/allySeries.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { longDate } from "../words.ts";

/** Points printed in the terminal at most; the rest is in --csv. */
const MOST_POINTS = 24;
/** Moves printed per answer, the largest of all. */
const MOST_MOVES = 12;

const numberOf = ({ count, notKnown }: AllySeries["points"][number]["counts"][number]): string =>
  count === null ? "-" : notKnown === 0 ? String(count) : `${count} (+${notKnown})`;

export function allySeries(answer: AllySeries, style: Style): string[] {
  const { states, points, moves, world } = answer;
  const step = Math.ceil(points.length / MOST_POINTS);
  const printed = points.filter((_, index) => (points.length - 1 - index) % step === 0);
  const worldOf = (date: string) => world?.find((one) => one.date === date);
  return [
    style.strong(`Allies over time, ${longDate(answer.from)} to ${longDate(answer.until)}: "${answer.title}"`),
    ...wrap(answer.meaning),
    ...(answer.pacts === "two-party" ? wrap("Pacts that never tied more than two states.") : []),
    "",
    ...table(
      printed,
      [
        { title: "date", of: ({ date }) => date },
        ...states.map(({ id }, index) => ({
          title: id,
          of: ({ counts }: AllySeries["points"][number]) => numberOf(counts[index] ?? { count: null, notKnown: 0 }),
          align: "right" as const,
        })),
        ...(world === null
          ? []
          : [
              { title: "median", of: ({ date }: { date: string }) => String(worldOf(date)?.median ?? "-"), align: "right" as const },
              { title: "9th decile", of: ({ date }: { date: string }) => String(worldOf(date)?.ninth ?? "-"), align: "right" as const },
            ]),
      ],
      style,
    ),
    "",
    style.strong("What moved the counts most"),
    ...largest(moves).flatMap((move) => wrap(moveLine(move))),
    ...(step > 1 ? ["", ...wrap(`One point in ${step} is printed; --csv gives all ${points.length}.`)] : []),
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

function moveLine({ state, date, count, added, removed, by }: AllySeries["moves"][number]): string {
  const change = [...(added.length > 0 ? [`+${added.length}`] : []), ...(removed.length > 0 ? [`-${removed.length}`] : [])].join(" ");
  const pacts = by.slice(0, 2).map(({ short, date: when, change: kind }) => `${short} (${kind}${when === null ? "" : ` ${when}`})`);
  const rest = by.length > pacts.length ? ` and ${by.length - pacts.length} more` : "";
  return `${date.slice(0, 4)}  ${state} ${change} to ${count}: ${pacts.join("; ")}${rest}`;
}

export function allySpread(answer: AllySpread, style: Style): string[] {
  const { summary, states } = answer;
  const byCount = [...new Set(states.map(({ count }) => count))].sort((a, b) => b - a);
  const range =
    summary.atMostOneAtLeast === summary.atMostOne ? "" : ` (${summary.atMostOneAtLeast} if every unknown or dormant tie counted)`;
  return [
    style.strong(`Allies of all states on ${longDate(answer.date)}: "${answer.title}"`),
    ...wrap(answer.meaning),
    ...(answer.pacts === "two-party" ? wrap("Pacts that never tied more than two states.") : []),
    "",
    ...wrap(
      `${summary.atMostOne} of ${summary.states} states have at most one${range}; ${summary.none} have none. Median ${summary.median}, ninetieth percentile ${summary.ninth}.`,
    ),
    "",
    ...table(
      byCount.map((count) => ({ count, ids: states.filter((one) => one.count === count).map(({ id }) => id) })),
      [
        { title: "count", of: ({ count }) => String(count), align: "right" },
        { title: "states", of: ({ ids }) => String(ids.length), align: "right" },
        {
          title: "keys",
          of: ({ ids }) => (ids.length <= 24 ? ids.join(" ") : `${ids.slice(0, 22).join(" ")} and ${ids.length - 22} more`),
        },
      ],
      style,
    ),
  ];
}

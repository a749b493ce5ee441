/** Pacts over time: groups, forms, status on a day, and counts by year. */
import { type Day, PACT_TYPES, spanOf } from "../../../src/surfaces/client/words.ts";
import { inOrder } from "../../app/language/speech.ts";
import { type Form, formOf } from "../../charts/forms.ts";
import type { Span } from "../../charts/network/graph.ts";
import type { Sort } from "./search.ts";

export interface Group {
  readonly key: string;
  /** The region, type or state of the group; null for pacts with many parties or across regions. */
  readonly of: string | null;
  readonly spans: readonly Span[];
}

/** A pact with more parties than this is listed once, not under each of them. */
export const FEW = 4;

type Life = Pick<Span, "settled" | "until" | "earliest" | "latest" | "dormant" | "dormantSince">;

/** Whether it was in force on the day: "maybe" if its dates are too uncertain, "dormant" if nobody ended or used it. */
export function runsOn({ settled, until, earliest, latest, dormant, dormantSince }: Life, day: Day): "yes" | "maybe" | "dormant" | "no" {
  if (earliest > day || (latest !== null && latest <= day)) return "no";
  if (dormant && (dormantSince === null || (spanOf(dormantSince)?.earliest ?? "") <= day)) return "dormant";
  const ends = until === null ? "9999" : (spanOf(until)?.earliest ?? "");
  return settled !== null && settled <= day && ends > day ? "yes" : "maybe";
}

/** The form of the strongest promise that binds; "soft" where none does: a permission or a principle binds nobody to act. */
export function promiseOf({ binding }: Pick<Span, "binding">): Form {
  return formOf(binding);
}

/** Pacts of either state with others: those between the two stand apart. */
export function pactsWithOthers(spans: readonly Span[], [a, b]: readonly [string, string], between: ReadonlySet<string>): Span[] {
  const hasOne = ({ parties }: Span) => parties.some(({ state }) => state === a || state === b);
  return spans.filter((span) => hasOne(span) && !(between.has(span.instrument) && span.parties.length === 2));
}

export function groupsOf(spans: readonly Span[], sort: Sort, nameOf: (id: string) => string, chosen: readonly string[]): Group[] {
  if (sort === "start") return [{ key: "all", of: "all", spans }];
  if (sort === "type") return keyed(spans, ({ types }) => formOf(types), [...PACT_TYPES, "soft"]);
  if (sort === "region") {
    const groups = keyed(spans, ({ region }) => region ?? "", [...new Set(spans.map(({ region }) => region ?? ""))]);
    const isOne = ({ of }: Group) => of !== null;
    return [
      ...groups.filter(isOne).sort((one, other) => other.spans.length - one.spans.length),
      ...groups.filter((group) => !isOne(group)),
    ];
  }
  const many = spans.filter(({ parties }) => parties.length > FEW);
  const few = spans.filter(({ parties }) => parties.length <= FEW);
  const states = [...new Set(few.flatMap(({ parties }) => parties.map(({ state }) => state)))]
    .filter((id) => chosen.length === 0 || chosen.includes(id))
    .sort((one, other) => chosen.indexOf(one) - chosen.indexOf(other) || inOrder(nameOf(one), nameOf(other)));
  return [
    ...(many.length === 0 ? [] : [{ key: "many", of: null, spans: many }]),
    ...states.map((id) => ({ key: id, of: id, spans: few.filter(({ parties }) => parties.some(({ state }) => state === id)) })),
  ];
}

function keyed(spans: readonly Span[], keyOf: (span: Span) => string, keys: readonly string[]): Group[] {
  return keys.flatMap((key) => {
    const own = spans.filter((span) => keyOf(span) === key);
    return own.length === 0 ? [] : [{ key: key || "across", of: key || null, spans: own }];
  });
}

/** The pacts in force at the end of each year, and those of unknown status. */
export function yearCounts(spans: readonly Span[], from: Day, until: Day) {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const end = `${year}-12-31` as Day;
    const states = spans.map((span) => runsOn(span, end < until ? end : until));
    return { year, sure: states.filter((one) => one === "yes").length, maybe: states.filter((one) => one === "maybe").length };
  });
}

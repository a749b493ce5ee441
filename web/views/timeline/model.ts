/** Pacts as spans: which are shown, in which groups, and whether one ran on a day. */
import { type Day, PACT_TYPES, spanOf } from "../../../src/surfaces/client/words.ts";
import type { Span } from "../../charts/network/graph.ts";

export const SORTS = ["region", "type", "state", "start"] as const;
export type Sort = (typeof SORTS)[number];

export interface Group {
  readonly key: string;
  /** What it is a group of; null: pacts of many among states, or across regions. */
  readonly of: string | null;
  readonly spans: readonly Span[];
}

/** A pact of more parties stands once, and not under each of them. */
export const FEW = 4;

export function isSort(text: string | null): text is Sort {
  return (SORTS as readonly (string | null)[]).includes(text);
}

/** The heaviest promise, in the order of the ladder; a tie without any is soft. */
export function formOf({ types }: Pick<Span, "types">): string {
  return PACT_TYPES.find((type) => (types as readonly string[]).includes(type)) ?? "soft";
}

/** Did it run on the day? `maybe`: a beginning or an end is not known well enough; `dormant`: nobody ended or used it. */
export function runsOn({ settled, until, earliest, latest, dormant, dormantSince }: Span, day: Day): "yes" | "maybe" | "dormant" | "no" {
  if (earliest > day || (latest !== null && latest <= day)) return "no";
  if (dormant && (dormantSince === null || (spanOf(dormantSince)?.earliest ?? "") <= day)) return "dormant";
  const ends = until === null ? "9999" : (spanOf(until)?.earliest ?? "");
  return settled !== null && settled <= day && ends > day ? "yes" : "maybe";
}

export function groupsOf(spans: readonly Span[], sort: Sort, nameOf: (id: string) => string, chosen: readonly string[]): Group[] {
  if (sort === "start") return [{ key: "all", of: "all", spans }];
  if (sort === "type") return keyed(spans, formOf, [...PACT_TYPES, "soft"]);
  if (sort === "region") {
    const groups = keyed(spans, ({ region }) => region ?? "", null);
    return [
      ...groups.filter(({ of }) => of !== null).sort((one, other) => other.spans.length - one.spans.length),
      ...groups.filter(({ of }) => of === null),
    ];
  }
  const many = spans.filter(({ parties }) => parties.length > FEW);
  const few = spans.filter(({ parties }) => parties.length <= FEW);
  const states = [...new Set(few.flatMap(({ parties }) => parties.map(({ state }) => state)))]
    .filter((id) => chosen.length === 0 || chosen.includes(id))
    .sort((one, other) => chosen.indexOf(one) - chosen.indexOf(other) || nameOf(one).localeCompare(nameOf(other), "en"));
  return [
    ...(many.length === 0 ? [] : [{ key: "many", of: null, spans: many }]),
    ...states.map((id) => ({ key: id, of: id, spans: few.filter(({ parties }) => parties.some(({ state }) => state === id)) })),
  ];
}

function keyed(spans: readonly Span[], keyOf: (span: Span) => string, order: readonly string[] | null): Group[] {
  const keys = order ?? [...new Set(spans.map(keyOf))];
  return keys.flatMap((key) => {
    const own = spans.filter((span) => keyOf(span) === key);
    return own.length === 0 ? [] : [{ key: key || "across", of: key || null, spans: own }];
  });
}

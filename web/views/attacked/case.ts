/** The case in an address, in the form of the operations. */
import type { InputOf } from "../../../src/surfaces/client/words.ts";
import { omitNull, type PlaceRow } from "../../app/query/answers.ts";
import { READY } from "./readyCases.ts";
import type { Search } from "./search.ts";

export type CaseInput = Omit<InputOf<"crisis.trace">, "why" | "rounds" | "joins">;

/** A ready case this many years from a day that is named alone is offered for it; the first is offered for any other day. */
const NEAR_YEARS = 5;

/** The ready case of a day: the first one that is nearest, or the first of all on a day without one. */
export function readyFor(date: string | null): (typeof READY)[number] {
  const yearsFrom = (one: string) => Math.abs(Date.parse(one) - Date.parse(date ?? "")) / (365.25 * 86_400_000);
  const near = date === null ? [] : READY.filter((one) => yearsFrom(one.date) <= NEAR_YEARS);
  return near.sort((one, other) => yearsFrom(one.date) - yearsFrom(other.date))[0] ?? (READY[0] as (typeof READY)[number]);
}

/** The fields of a case; the other parameters only change how it is shown. */
const CASE_FIELDS = ["initiator", "target", "place", "date", "act", "provocation", "fact", "reading", "strike", "aid"] as const;
export type CaseFields = Pick<Search, (typeof CASE_FIELDS)[number]>;

/** The case of the address; the ready one of its day if it names neither side. */
export function fieldsOf(search: Search): CaseFields {
  const own = Object.fromEntries(CASE_FIELDS.map((field) => [field, search[field]])) as CaseFields;
  if (own.initiator !== null || own.target !== null) return own;
  const { id: _, ...ready } = readyFor(own.date);
  return { ...own, ...ready, date: own.date ?? ready.date };
}

/** The act that comes from within and has no attacker. */
export const WITHIN = "uprising";

/** The side that the case still lacks; null where both are named, or where an act from within needs no attacker. */
export function missingIn({ initiator, target, act }: CaseFields): "initiator" | "target" | null {
  if (initiator === null && (act !== WITHIN || target === null)) return "initiator";
  return target === null ? "target" : null;
}

/** The input of the operations; null until both sides are named. */
export function inputOf(fields: CaseFields): CaseInput | null {
  return missingIn(fields) === null ? (omitNull(fields) as unknown as CaseInput) : null;
}

/** The fields of an input that was asked. */
export function fieldsIn(input: CaseInput): CaseFields {
  const given = input as Readonly<Partial<Record<string, string>>>;
  return Object.fromEntries(CASE_FIELDS.map((field) => [field, given[field] ?? null])) as CaseFields;
}

/** The values of a field that holds several, divided by commas. */
export function valuesOf(field: string | null): string[] {
  return field === null ? [] : field.split(",").filter((one) => one.trim() !== "");
}

/** A field with these values; null if there are none. */
export function fieldOf(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join(",");
}

/** Both sides, with one state replaced. */
export function withState({ initiator, target }: CaseFields, from: string, to: string): Pick<CaseFields, "initiator" | "target"> {
  const replaced = (side: string | null) => fieldOf(valuesOf(side).map((id) => (id === from ? to : id)));
  return { initiator: replaced(initiator), target: replaced(target) };
}

/** "threat:CHN=yes" as its key and its answer. */
export function factOf(text: string): { key: string; answer: string } {
  const cut = text.lastIndexOf("=");
  return { key: text.slice(0, cut), answer: text.slice(cut + 1) };
}

/** The facts with one answer added, or removed if it is null. */
export function withFact(facts: string | null, key: string, answer: string | null): string | null {
  const others = valuesOf(facts).filter((one) => factOf(one).key !== key);
  return fieldOf(answer === null ? others : [...others, `${key}=${answer}`]);
}

/** The mark of a dispute of words that has written readings, before its instrument and question. */
const READING = "reading:";

/** The address with an open question answered, or left open if the answer is null; a reading is answered by its place in the list. */
export function withAnswer(own: CaseFields, id: string, answer: string | null): Partial<CaseFields> {
  if (id === "provocation") return { provocation: answer };
  if (!id.startsWith(READING)) return { fact: withFact(own.fact, id, answer) };
  return { reading: withFact(own.reading, id.slice(READING.length), answer) };
}

/** The answers that the address holds, by the id of their question. */
export function answersIn({ fact, reading }: Pick<CaseFields, "fact" | "reading">): { readonly key: string; readonly answer: string }[] {
  const bare = (key: string) => (key.startsWith(READING) ? key : `${READING}${key}`);
  return [
    ...valuesOf(fact).map(factOf),
    ...valuesOf(reading)
      .map(factOf)
      .map(({ key, answer }) => ({ key: bare(key), answer })),
  ];
}

/** Kinds of places where a state can be attacked without holding them. */
const OPEN_TO_ALL = ["sea", "airspace", "space", "cyberspace"];

/** The place of a case whose target changes: kept if the new target holds or claims it, or if nobody does; else null, the target's home. */
export function placeFor(place: string | null, target: string | null, places: readonly PlaceRow[]): string | null {
  const row = places.find(({ id }) => id === place);
  if (row === undefined) return place;
  const theirs = [...row.administered, ...row.claimed];
  const fits = row.kind.some((kind) => OPEN_TO_ALL.includes(kind)) || valuesOf(target).some((id) => theirs.includes(id));
  return fits ? place : null;
}

/** Parses a strike in an address: "DEU>FRA@paris/RUS". */
export function strikeOf(text: string) {
  const [, by, on, place = null, of = null] = /^([^>@/]+)>([^>@/]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(text) ?? [];
  return by === undefined || on === undefined ? null : { by, on, place, of };
}

/** Parses aid in an address: "USA+GBR" (supports) or "USA*GBR" (has mobilised for). */
export function aidOf(text: string) {
  const [, by, how, to] = /^([^+*]+)([+*])([^+*]+)$/.exec(text) ?? [];
  return by === undefined || to === undefined ? null : { by, how: how === "+" ? ("supports" as const) : ("mobilised" as const), to };
}

/** The case that an address holds, as the operations take it, and the ready ones. */
import type { InputOf } from "../../../src/surfaces/client/words.ts";
import { omitNull, type PlaceRow } from "../../app/query/answers.ts";
import { READY } from "./readyCases.ts";
import type { Search } from "./search.ts";

export type CaseInput = Omit<InputOf<"crisis.trace">, "why" | "rounds" | "joins">;
export type Act = NonNullable<CaseInput["act"]>;
export type Provocation = NonNullable<CaseInput["provocation"]>;

/** What an address says of a case; `why`, `rounds` and the brief are ways to look at it. */
export const CASE_FIELDS = ["initiator", "target", "place", "date", "act", "provocation", "fact", "strike", "aid"] as const;
export type CaseFields = { readonly [F in (typeof CASE_FIELDS)[number]]: string | null };

/** The address's case; the first ready one where it names neither side. */
export function fieldsOf(view: Search): CaseFields {
  const own = Object.fromEntries(CASE_FIELDS.map((field) => [field, view[field]])) as CaseFields;
  if (own.initiator !== null || own.target !== null) return own;
  const { id: _, ...ready } = READY[0];
  return { ...own, ...ready, date: own.date ?? ready.date };
}

/** null while a side is not named. */
export function inputOf(fields: CaseFields): CaseInput | null {
  const { initiator, target, act, provocation, ...rest } = fields;
  if (initiator === null || target === null) return null;
  return {
    initiator,
    target,
    ...omitNull(rest),
    ...(act === null ? {} : { act: act as Act }),
    ...(provocation === null ? {} : { provocation: provocation as Provocation }),
  };
}

/** What stands in a field divided by commas. */
export function listed(value: string | null): string[] {
  return value === null ? [] : value.split(",").filter((one) => one.trim() !== "");
}

/** The field with one more, or without one; null where nothing is left. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join(",");
}

/** The sides with another state in the place of one. */
export function withState({ initiator, target }: CaseFields, from: string, to: string): Pick<CaseFields, "initiator" | "target"> {
  const other = (side: string | null) => joined(listed(side).map((id) => (id === from ? to : id)));
  return { initiator: other(initiator), target: other(target) };
}

/** "threat:CHN=yes" as its key and its answer. */
export function factOf(text: string): { key: string; answer: string } {
  const cut = text.lastIndexOf("=");
  return { key: text.slice(0, cut), answer: text.slice(cut + 1) };
}

/** The facts with one answered; null takes it back. */
export function withFact(facts: string | null, key: string, answer: string | null): string | null {
  const others = listed(facts).filter((one) => factOf(one).key !== key);
  return joined(answer === null ? others : [...others, `${key}=${answer}`]);
}

/** Where nobody needs to hold the ground for a state to be struck there. */
const OPEN_TO_ALL = ["sea", "airspace", "space", "cyberspace"];

/** The place of a case whose target is changed: kept where the new one holds it or claims it, or where it is nobody's; else its home. */
export function placeFor(place: string | null, target: string | null, places: readonly PlaceRow[]): string | null {
  const row = places.find(({ id }) => id === place);
  if (row === undefined) return place;
  const theirs = [...row.administered, ...row.claimed];
  const fits = row.kind.some((kind) => OPEN_TO_ALL.includes(kind)) || listed(target).some((id) => theirs.includes(id));
  return fits ? place : null;
}

interface Put {
  readonly place: string | null;
  readonly placeName: string;
  readonly targets: readonly { readonly name: string }[];
}

/** What the sentence of a case says of where; null where it would say the target's name again. */
export function placeSaid({ place, placeName, targets }: Put): string | null {
  return place === null || targets.some(({ name }) => name === placeName) ? null : placeName;
}

/** The values that a field of an answer can hold, by its schema and the ledger's ids, and what is wrong with one that it cannot. */
import type * as z from "zod";
import { anyOf, nearest } from "../ledger/nearest.ts";
import type { IdKind } from "../model/idKinds.ts";
import { spanOf } from "../time/span.ts";
import type { KnownIds } from "./ids.ts";
import { defOf, hasFields, isOpen, itemSchemas, mayBeNull } from "./schemas.ts";

/** The knowledge against which a value is checked. */
export interface ValueScope {
  readonly kindOf: (schema: z.ZodType) => IdKind | "date" | null;
  /** null: the ids of no ledger are at hand. */
  readonly ids: KnownIds | null;
}

/** The values that a field can hold. */
export interface Domain {
  /** The words of its enums, and true, false and null where they may stand there. */
  readonly words: readonly string[];
  readonly ids: readonly IdKind[];
  readonly dates: boolean;
  readonly numbers: boolean;
  /** Any text. */
  readonly free: boolean;
  /** Nothing but rows, which equal no value. */
  readonly rows: boolean;
}

export function domainOf(schemas: readonly z.ZodType[], { kindOf }: Pick<ValueScope, "kindOf">): Domain {
  const items = schemas.flatMap((schema) => itemSchemas(schema));
  const kinds = items.map(kindOf);
  const types = items.map((schema) => defOf(schema).type);
  return {
    words: [...new Set([...items.flatMap(wordsOf), ...(schemas.some(mayBeNull) ? ["null"] : [])])],
    ids: [...new Set(kinds.flatMap((kind) => (kind === null || kind === "date" ? [] : [kind])))],
    dates: kinds.includes("date"),
    numbers: types.includes("number"),
    free: items.length === 0 || items.some((schema, at) => isOpen(schema) || (types[at] === "string" && kinds[at] === null)),
    rows: items.length > 0 && items.every(hasFields),
  };
}

function wordsOf(schema: z.ZodType): string[] {
  const { type, entries, values } = defOf(schema);
  if (type === "boolean") return ["true", "false"];
  return [...Object.values(entries ?? {}), ...(type === "literal" ? (values ?? []) : [])].map(String);
}

export type Use = "equal" | "contained" | "compared";

/** The fault of the value, and the value to write; null if the field can hold it. */
export interface Wrong {
  readonly why: string;
  readonly todo: string;
}

export function wrongValue(domain: Domain, value: string, use: Use, scope: ValueScope): Wrong | null {
  const { words, ids, dates, numbers, free, rows } = domain;
  if (rows) return { why: "what stands there is rows, and a row equals no value", todo: "name a field of them" };
  if (use === "compared") return wrongLimit(domain, value);
  if (free || words.includes(value)) return null;
  if (use === "contained") return words.some((word) => word.includes(value.toLowerCase())) ? null : wrongPart(domain, value, scope);
  if (ids.length > 0 && (scope.ids === null || ids.some((kind) => scope.ids?.has(kind, value)))) return null;
  if (dates && (spanOf(value) !== null || value === "unknown")) return null;
  if (numbers && value !== "" && !Number.isNaN(Number(value))) return null;
  const near = [...nearest(value, words), ...ids.flatMap((kind) => scope.ids?.near(kind, value) ?? [])].slice(0, 3);
  return { why: `it holds ${sayDomain(domain)}`, todo: near.length > 0 ? `write ${anyOf(near)}` : todoFor(domain) };
}

/** A part of a word or id that is in none of them. */
function wrongPart(domain: Domain, value: string, { ids }: ValueScope): Wrong | null {
  if (domain.dates || domain.numbers) return null;
  if (domain.ids.some((kind) => ids === null || ids.some(kind, value))) return null;
  const near = nearest(value, domain.words);
  const why = `it holds ${sayDomain(domain)}, and none of them contains "${value}"`;
  return { why, todo: near.length > 0 ? `write ${anyOf(near)}` : todoFor(domain) };
}

function wrongLimit({ words, ids, dates, numbers, free }: Domain, value: string): Wrong | null {
  const [date, number] = [spanOf(value) !== null, value !== "" && !Number.isNaN(Number(value))];
  if (!free && !dates && !numbers)
    return { why: "only dates and numbers are before or after another", todo: `use = with ${sayDomain({ words, ids, dates, numbers })}` };
  if ((date && (dates || free)) || (number && (numbers || free))) return null;
  return {
    why: dates ? "a date is YYYY, YYYY-MM or YYYY-MM-DD" : numbers ? "it is compared as a number" : "it is compared as a date or a number",
    todo: dates ? 'write it like "1949-04-04"' : "write a number",
  };
}

/** Maximum number of words that a complaint lists. */
const MOST_WORDS = 30;

const ID_WORDS: Readonly<Record<IdKind, string>> = {
  state: "ids of states in the ledger (CHN)",
  instrument: "ids of instruments in the ledger",
  obligation: "ids of obligations in the ledger",
  place: "ids of places in the ledger",
  region: "ids of regions in the ledger",
  class: "ids of classes of states in the ledger",
  war: "ids of wars in the ledger",
  rule: "ids of rules for ally",
  source: "ids of sources in the ledger",
};

function sayDomain({ words, ids, dates, numbers }: Pick<Domain, "words" | "ids" | "dates" | "numbers">): string {
  const listed = words.slice(0, MOST_WORDS).join(", ");
  return [
    ...ids.map((kind) => ID_WORDS[kind]),
    ...(dates ? ["dates (YYYY, YYYY-MM, YYYY-MM-DD)"] : []),
    ...(numbers ? ["numbers"] : []),
    ...(words.length === 0 ? [] : [`${listed}${words.length > MOST_WORDS ? ", …" : ""}`]),
  ].join(", or ");
}

const LISTS: Partial<Record<IdKind, string>> = {
  state: "see the ids with: entente state list",
  instrument: "see the ids with: entente instrument list",
  place: "see the ids with: entente place list",
  rule: "see the ids with: entente allies ladder",
};

function todoFor({ ids, dates, words }: Domain): string {
  const [kind] = ids;
  if (kind !== undefined) return LISTS[kind] ?? "take an id from the answer";
  return dates ? 'write a date like "1949-04-04"' : words.length > 0 ? "choose one of them" : "write a number";
}

/** What stands in an answer, in the reader's words: names for keys, titles for ids, dates as they are written. */

import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { instrumentNamed, nameOfState } from "../../app/query/directory.ts";
import { claimsEn } from "./labels.ts";

/** Its short title where it has one; null: no instrument has this id. */
export function instrumentTitle(id: string): string | null {
  return instrumentNamed(id)?.short ?? null;
}

const texts = new Map<string, string>();

/** Makes the ids of texts readable where a reason names one. */
export function nameTexts(all: readonly { readonly id: string; readonly title: string }[]): void {
  for (const { id, title } of all) texts.set(id, title);
}

/** A reason with the titles of the texts that it names. */
export function reasonWords(text: string): string {
  return text.replace(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g, (id) => (texts.has(id) ? `“${texts.get(id)}”` : id));
}

/** "JPN, KOR" as "Japan, South Korea"; "1961-07-11" as "11 July 1961"; "true" as "yes". */
export function valueWords(text: string): string {
  return text.split(", ").map(oneValue).join(", ");
}

function oneValue(text: string): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return longDate(text);
  if (/^[A-Z]{3}$/.test(text)) return nameOfState(text);
  if (text === "true") return en.attacked.open.yes;
  if (text === "false") return en.attacked.open.no;
  return instrumentTitle(text) ?? (/^[a-z]+(-[a-z]+)+$/.test(text) ? text.replaceAll("-", " ") : text);
}

/** A sentence of the ledger with names for keys and dates as they are written. */
export function sayWords(text: string): string {
  return text
    .replace(/\b[A-Z]{3}\b(?: [A-Z]{3}\b)*/g, (keys) =>
      keys
        .split(" ")
        .map((id) => nameOfState(id))
        .join(keys.includes(" ") ? ", " : " "),
    )
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, longDate);
}

/** The words of an expectation: "equals 1949" is "1949". */
export function testWords(test: string): string {
  const [, verb = "", rest = ""] = /^([a-z-]+) ?(.*)$/s.exec(test) ?? [];
  if (verb === "exists") return claimsEn.something;
  if (verb === "empty") return claimsEn.nothing;
  const value = valueWords(rest);
  return verb === "equals" ? value : `${verb.replace("-", " ")} ${value}`;
}

export function foundWords(found: string): string {
  return found === "nothing" ? claimsEn.nothing : valueWords(found);
}

/** `instrument.acts[act=signed&by=USA].date` as "instrument › acts (act: signed; by: United States) › date". */
export function placeWords(at: string): string {
  return stepsOf(at)
    .filter(({ name }) => name !== "length")
    .map(({ name, conditions }) =>
      conditions.length === 0 ? plain(name) : `${plain(name)} (${conditions.map(conditionWords).join("; ")})`,
    )
    .join(" › ")
    .concat(at.endsWith(".length") ? claimsEn.count : "");
}

function conditionWords({ field, sign, value }: Condition): string {
  const name = plain(field);
  const words = value === "null" ? claimsEn.none : oneValue(value);
  const dated = /^\d{4}(-\d\d)*$/.test(value) && !/value|count|number/.test(field);
  switch (sign) {
    case "!=":
      return value === "null" ? `${name}: ${claimsEn.any}` : `${name}: ${claimsEn.not} ${words}`;
    case "~":
      return `${name}: ${claimsEn.names} “${words}”`;
    case "<":
      return `${name} ${dated ? claimsEn.before : claimsEn.below} ${words}`;
    case ">":
      return `${name} ${dated ? claimsEn.after : claimsEn.above} ${words}`;
    default:
      return `${name}: ${words}`;
  }
}

/** The place in a word or two, for a line: "signed", "allies, counted", "value". */
export function shortPlace({ at, operation, input }: { readonly at: string; readonly operation: string; readonly input: object }): string {
  const steps = stepsOf(at);
  const side = /\bcells\.([01])\b/.exec(at)?.[1];
  const line = steps.flatMap(({ conditions }) => conditions).find(({ field }) => field === "id");
  if (operation === "state.compare" && side !== undefined && line !== undefined) {
    const { a, b } = input as { a?: unknown; b?: unknown };
    return `${nameOfState(String(side === "0" ? a : b))} ${plain(line.value)}`;
  }
  const act = steps.flatMap(({ conditions }) => conditions).find(({ field }) => field === "act");
  if (act !== undefined) return plain(act.value);
  const last = steps.at(-1)?.name ?? at;
  if (WHO.includes(last)) return plain(steps.at(-2)?.name ?? last);
  return last === "length" ? claimsEn.counted(plain(steps.at(-2)?.name ?? "")) : plain(last);
}

interface Step {
  readonly name: string;
  readonly conditions: readonly Condition[];
}
interface Condition {
  readonly field: string;
  readonly sign: string;
  readonly value: string;
}

function stepsOf(at: string): Step[] {
  return [...at.matchAll(/([\w-]+)(?:\[([^\]]*)\])?/g)].map(([, name = "", filter]) => ({
    name,
    conditions: (filter ?? "")
      .split("&")
      .filter(Boolean)
      .map((one) => {
        const [, field = one, sign = "=", value = ""] = /^([\w.-]+?)(!=|=|~|<|>)(.*)$/.exec(one) ?? [];
        return { field, sign, value };
      }),
  }));
}

/** Fields that say no more than whose row it is. */
const WHO: readonly string[] = ["state", "id", "instrument"];

function plain(name: string): string {
  const known = (claimsEn.fields as Record<string, string>)[name];
  if (known !== undefined) return known;
  if (/^\d+$/.test(name)) return `no. ${Number(name) + 1}`;
  return name.replace(/([a-z])([A-Z])/g, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`).replaceAll("-", " ");
}

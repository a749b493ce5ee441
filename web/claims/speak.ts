/** What stands in an answer, in the reader's words: names for keys, titles for ids, dates as they are written. */
import { longDate } from "../../src/surfaces/client/words.ts";
import { askNow } from "../state.ts";
import { claimsEn } from "../text/claims.ts";
import { en } from "../text/en.ts";

const titles = new Map<string, string | null>();
const names = new Map<string, string>();

/** Null: no instrument has this id. */
export function instrumentTitle(id: string): string | null {
  let title = titles.get(id);
  if (title === undefined) {
    title = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? (askNow("instrument.members", { id }).answer?.title ?? null) : null;
    titles.set(id, title);
  }
  return title;
}

export function stateName(id: string): string {
  let name = names.get(id);
  if (name === undefined) {
    name = askNow("state.show", { state: id }).answer?.state.name ?? id;
    names.set(id, name);
  }
  return name;
}

/** "JPN, KOR" as "Japan, South Korea"; "1961-07-11" as "11 July 1961"; "true" as "yes". */
export function valueWords(text: string): string {
  return text.split(", ").map(oneValue).join(", ");
}

function oneValue(text: string): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return longDate(text);
  if (/^[A-Z]{3}$/.test(text)) return stateName(text);
  if (text === "true") return en.attacked.open.yes;
  if (text === "false") return en.attacked.open.no;
  return instrumentTitle(text) ?? (/^[a-z]+(-[a-z]+)+$/.test(text) ? text.replaceAll("-", " ") : text);
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

const SIGNS: Readonly<Record<string, string>> = { "=": "is", "!=": "is not", "~": "holds", "<": "before or below", ">": "after or above" };

/** `instrument.acts[act=signed&by=USA].date` as "instrument › acts (act is signed, by is the United States) › date". */
export function placeWords(at: string): string {
  return stepsOf(at)
    .map(({ name, conditions }) =>
      conditions.length === 0
        ? plain(name)
        : `${plain(name)} (${conditions.map(({ field, sign, value }) => `${plain(field)} ${SIGNS[sign] ?? sign} ${value === "null" ? "not there" : `“${oneValue(value)}”`}`).join(", ")})`,
    )
    .join(" › ");
}

/** The place in a word or two, for a line: "signed", "allies, counted", "value". */
export function shortPlace(at: string): string {
  const steps = stepsOf(at);
  const act = steps.flatMap(({ conditions }) => conditions).find(({ field }) => field === "act");
  if (act !== undefined) return plain(act.value);
  const last = steps.at(-1)?.name ?? at;
  return last === "length" ? claimsEn.counted(plain(steps.at(-2)?.name ?? "")) : plain(last);
}

interface Step {
  readonly name: string;
  readonly conditions: readonly { readonly field: string; readonly sign: string; readonly value: string }[];
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

function plain(name: string): string {
  if (/^\d+$/.test(name)) return `no. ${Number(name) + 1}`;
  return name.replace(/([a-z])([A-Z])/g, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`).replaceAll("-", " ");
}

/**
 * The notation of claims files in words: paths into an answer, such as `acts[act=signed&by=USA].date`, expectations, such as
 * `equals 1949`, and values. Keys become names, ids titles, and dates are written out.
 */
import { isDay } from "../../../src/surfaces/client/words.ts";
import { longDate } from "../../app/language/speech.ts";
import { instrumentNamed, stateNamed } from "../../app/query/directory.ts";
import type { Test } from "./claim.ts";
import { labels } from "./labels.ts";

/** The found value where nothing stands at the path. */
export const NOTHING = "nothing";

/** "JPN, KOR" as "Japan, South Korea"; "1961-07-11" as "11 July 1961"; "true" as "yes". */
export function valueWords(values: string): string {
  return values.split(", ").map(oneValue).join(", ");
}

function oneValue(value: string): string {
  if (isDay(value) || /^\d{4}-\d{2}$/.test(value)) return longDate(value);
  if (value === "true") return labels.yes;
  if (value === "false") return labels.no;
  if (value === NOTHING) return labels.nothing;
  return stateOf(value)?.name ?? instrumentNamed(value)?.short ?? (/^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll("-", " ") : value);
}

/** The state of a key, never one of a name. */
function stateOf(key: string) {
  const found = /^[A-Z]{3}$/.test(key) ? stateNamed(key) : null;
  return found?.id === key ? found : null;
}

/** An expectation: "equals 1949" as "1949", "at-least 50" as "at least 50". */
export function testWords(test: string): string {
  const { name, value } = testOf(test);
  if (name === "exists") return labels.something;
  if (name === "empty") return labels.nothing;
  return name === "equals" ? valueWords(value) : `${name.replace("-", " ")} ${valueWords(value)}`;
}

/** An expectation as the name of its test and the value, "" where there is none. */
export function testOf(test: string) {
  const space = test.indexOf(" ");
  return space < 0 ? { name: test, value: "" } : { name: test.slice(0, space), value: test.slice(space + 1) };
}

/** `instrument.acts[act=signed&by=USA].date` as "instrument › acts (act: signed; by: United States) › date". */
export function pathWords(at: string): string {
  const steps = stepsOf(at);
  const counted = steps.at(-1)?.name === "length";
  const words = (counted ? steps.slice(0, -1) : steps).map(({ name, conditions }) =>
    conditions.length === 0 ? fieldWords(name) : `${fieldWords(name)} (${conditions.map(conditionWords).join("; ")})`,
  );
  return counted ? labels.counted(words.join(" › ")) : words.join(" › ");
}

function conditionWords({ field, sign, value }: Condition): string {
  const name = fieldWords(field);
  if (value === "null") return `${name}: ${sign === "!=" ? labels.any : labels.none}`;
  const words = oneValue(value);
  const dated = /^\d{4}(-\d\d)*$/.test(value) && !/value|count|number/.test(field);
  if (sign === "<") return `${name} ${dated ? labels.before : labels.below} ${words}`;
  if (sign === ">") return `${name} ${dated ? labels.after : labels.above} ${words}`;
  return `${name}: ${sign === "!=" ? `${labels.not} ` : ""}${sign === "~" ? `${labels.names} “${words}”` : words}`;
}

/** Fields that say no more than whose row it is. */
const WHO: readonly string[] = ["state", "id", "instrument"];

/** The place that a test looks at in a word or two: "signed", "allies, counted", "value". */
export function shortPath({ at, operation, input }: Test): string {
  const steps = stepsOf(at);
  const conditions = steps.flatMap((step) => step.conditions);
  const conditionOn = (field: string) => conditions.find((one) => one.field === field)?.value;
  const side = steps.findIndex(({ name }) => name === "cells") + 1;
  const line = conditionOn("id");
  if (operation === "state.compare" && side > 0 && line !== undefined) {
    const state = input[steps[side]?.name === "0" ? "a" : "b"];
    return `${oneValue(String(state))} ${fieldWords(line)}`;
  }
  const act = conditionOn("act");
  if (act !== undefined) return fieldWords(act);
  const [last, before] = [steps.at(-1)?.name ?? at, steps.at(-2)?.name ?? at];
  if (last === "length") return labels.counted(fieldWords(before));
  return fieldWords(WHO.includes(last) ? before : last);
}

/** States that a test names: in its question, in the conditions of its path, in its expectation. */
export function statesIn({ input, at, test }: Test): string[] {
  const values = [
    ...Object.values(input).flatMap((value) => String(value).split(",")),
    ...stepsOf(at).flatMap(({ conditions }) => conditions.map(({ value }) => value)),
    ...testOf(test).value.split(", "),
  ];
  return values.filter((value) => stateOf(value) !== null);
}

interface Condition {
  readonly field: string;
  readonly sign: string;
  readonly value: string;
}

function stepsOf(at: string): { readonly name: string; readonly conditions: readonly Condition[] }[] {
  return [...at.matchAll(/([\w-]+)(?:\[([^\]]*)\])?/g)].map(([, name = "", filter = ""]) => ({
    name,
    conditions: [...filter.matchAll(/([\w.-]+?)(!=|=|~|<|>)([^&]*)/g)].map(([, field = "", sign = "", value = ""]) => ({
      field,
      sign,
      value,
    })),
  }));
}

/** Whether the path ends at a field. */
export function endsAt({ at }: Test, field: string): boolean {
  return stepsOf(at).at(-1)?.name === field;
}

function fieldWords(name: string): string {
  const known = (labels.fields as Record<string, string>)[name];
  if (known !== undefined) return known;
  if (/^\d+$/.test(name)) return labels.numbered(Number(name) + 1);
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " ");
}

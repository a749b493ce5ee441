/**
 * A claim's tests as text: the path into an answer, in the notation of claims files (`acts[act=signed&by=USA].date`), the
 * expectation, and the values found. Keys become names, ids become titles, and dates are written out.
 */

import { isDay } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { instrumentNamed, stateNamed } from "../../app/query/directory.ts";
import type { Test } from "./claim.ts";
import { labels } from "./labels.ts";

type Scalar = Test["holds"]["values"][number];

/** Maximum number of characters of a value on a line. */
const LONGEST = 60;

/** "JPN" as "Japan", "1961-07-11" as "11 July 1961", true as "yes". */
export function valueWords(value: Scalar): string {
  if (value === null) return labels.detail.results.unknown;
  if (typeof value === "boolean") return value ? labels.yes : labels.no;
  return typeof value === "number" ? String(value) : textWords(value);
}

/** A value given as text: in paths and inputs, numbers and booleans are text too. */
export function textWords(value: string): string {
  if (isDay(value) || /^\d{4}-\d{2}$/.test(value)) return longDate(value);
  if (value === "true") return labels.yes;
  if (value === "false") return labels.no;
  const named = stateOf(value)?.name ?? instrumentNamed(value)?.short;
  if (named !== undefined) return named;
  const type = en.types[value];
  if (type !== undefined) return type;
  if (/^[a-z]+(-[a-z]+)+$/.test(value)) return value.replaceAll("-", " ");
  return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
}

/** The values found, without duplicates: "Japan, South Korea", "12 rows", "nothing there". */
export function foundWords({ values, rows, more }: Test["holds"]): string {
  if (rows !== null) return labels.rows(rows);
  if (values.length === 0) return labels.nothing;
  const words = [...new Set(values.map(valueWords))].join(labels.comma);
  return more > 0 ? labels.andMore(words, more) : words;
}

/** Whether the path leads to nothing. */
export function isNothing({ values, rows }: Test["holds"]): boolean {
  return rows === null && values.length === 0;
}

/** The state with this key; names do not count. */
function stateOf(key: string) {
  const found = /^[A-Z]{3}$/.test(key) ? stateNamed(key) : null;
  return found?.id === key ? found : null;
}

/** An expectation: "1949" if it must be equal, "at least 50", "between 1945 and 1960". */
export function expectedWords({ test, value }: Test["expected"]): string {
  const words = [value].flat().map(valueWords);
  return test === "between" ? labels.between(words[0] ?? "", words[1] ?? "") : labels.tests[test](words.join(labels.comma));
}

/** `instrument.acts[act=signed&by=USA].date` as "instrument › acts (act: signed; by: United States) › date". */
export function pathWords(at: string): string {
  const steps = stepsOf(at);
  const counted = steps.at(-1)?.name === "length";
  const words = (counted ? steps.slice(0, -1) : steps).map(({ name, conditions }) =>
    conditions.length === 0
      ? fieldWords(name)
      : `${fieldWords(name)}${en.list.aside(conditions.map(conditionWords).join(en.list.semicolon))}`,
  );
  return counted ? labels.counted(words.join(" › ")) : words.join(" › ");
}

function conditionWords({ field, sign, value }: Condition): string {
  const name = fieldWords(field);
  if (value === "null") return `${name}${en.list.colon}${sign === "!=" ? labels.any : labels.none}`;
  const words = textWords(value);
  const dated = /^\d{4}(-\d\d)*$/.test(value) && !/value|count|number/.test(field);
  if (sign === "<") return `${name} ${dated ? labels.before : labels.below} ${words}`;
  if (sign === ">") return `${name} ${dated ? labels.after : labels.above} ${words}`;
  return `${name}${en.list.colon}${sign === "!=" ? `${labels.not} ` : ""}${sign === "~" ? `${labels.names} “${words}”` : words}`;
}

/** Fields that only say whose row it is. */
const WHO: readonly string[] = ["state", "id", "instrument"];

/** The target of a test in a word or two: "signed", "allies, counted", "value". */
export function shortPath({ at, operation, input }: Test): string {
  const steps = stepsOf(at);
  const conditions = steps.flatMap((step) => step.conditions);
  const conditionOn = (field: string) => conditions.find((one) => one.field === field)?.value;
  const side = steps.findIndex(({ name }) => name === "cells") + 1;
  const line = conditionOn("id");
  if (operation === "state.compare" && side > 0 && line !== undefined) {
    const state = input[steps[side]?.name === "0" ? "a" : "b"];
    return `${textWords(String(state))} ${fieldWords(line)}`;
  }
  const act = conditionOn("act");
  if (act !== undefined) return fieldWords(act);
  const [last, before] = [steps.at(-1)?.name ?? at, steps.at(-2)?.name ?? at];
  if (last === "length") return labels.counted(fieldWords(before));
  return fieldWords(WHO.includes(last) ? before : last);
}

/** States named by a test: in its question, in its path's conditions, in its expectation. */
export function statesIn({ input, at, expected }: Test): string[] {
  const values = [
    ...Object.values(input).flatMap(listOf),
    ...stepsOf(at).flatMap(({ conditions }) => conditions.map(({ value }) => value)),
    ...[expected.value].flat().map(String),
  ];
  return values.filter((value) => stateOf(value) !== null);
}

/** The values of an input; a list may be text with commas. */
export function listOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => String(one).split(","));
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

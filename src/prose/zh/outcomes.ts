/** Chinese words for the outcome of each reading of a sentence, and for the numbers that the ledger counts. */

import type { Counted, Days, ReadingFound } from "../../model/phrases/claims.ts";
import type { Speaker } from "../speaker.ts";
import { quotedIfEnglish } from "./lawWords.ts";
import { RULES } from "./rules.ts";

export const OUTCOMES: Readonly<Record<string, string>> = {
  supported: "得到支持",
  contradicted: "被反驳",
  contestable: "可争辩",
  "not-collected": "账册不收集",
  "not-known": "账册不知道",
  "not-checkable": "无法核对",
  "past-verification": "超出核实日",
};

interface Found {
  readonly counted: Counted;
  readonly readings: readonly ReadingFound[];
  readonly defined: boolean;
}

/** A definition by its Chinese title; another reading as the claim names it, quoted. */
function nameOf(reading: string | null, rule: string | undefined): string {
  if (reading === null) return "照原样";
  const [title] = RULES[rule ?? ""] ?? [];
  return title === undefined ? quotedIfEnglish(reading) : `“${title}”`;
}

/** One count, or one for each definition; those of readings that differ stand with these. */
export function countWords({ verdict, counted, readings }: Found & { readonly verdict: string }): string {
  if (counted !== null) return `账册计得${numberWords(counted)}。`;
  if (verdict === "depends-on-reading" || readings.length === 0) return "";
  return `账册计得：${readings.map(({ reading, rule, counted: count }) => `按${nameOf(reading, rule)}为${numberWords(count)}`).join("，")}。`;
}

/** That the verdict turns on a reading or a definition, with the outcome of each. */
export function dependsWords({ readings, defined }: Found, by: string | null = null): string {
  const each = readings.map(({ reading, rule, outcome, counted }) => {
    const count = defined && counted !== null ? `${numberWords(counted)}，` : "";
    return `${nameOf(reading, rule)}：${count}${OUTCOMES[outcome] ?? outcome}`;
  });
  const listed = each.length === 0 ? "" : `（${each.join("；")}）`;
  return `取决于${defined ? "定义" : "读法"}${by === null ? "" : `，${by}`}${listed}`;
}

/** The number, or the least and the most of one that is open. */
function numberWords(counted: Counted): string {
  return counted !== null && typeof counted === "object" ? `${counted.least}至${counted.most}` : String(counted);
}

/** The part of the sentence's time for which the verdict stands; nothing for all of it. */
export function partWords(part: readonly Days[] | undefined, say: Speaker): string {
  return part === undefined ? "" : `（就其中一段时间而言：${daysWords(part, say)}）`;
}

export function daysWords(stretches: readonly Days[], say: Speaker): string {
  return stretches.map(({ first, last }) => (first === last ? say.date(first) : `${say.date(first)}至${say.date(last)}`)).join("、");
}

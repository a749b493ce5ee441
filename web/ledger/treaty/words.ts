/** Acts and dates of a treaty in words. */

import { type Day, spanOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital, longDate } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { existenceOf, nameOfState } from "../../app/query/directory.ts";
import { isEnglish } from "../../ui/InEnglish.tsx";
import { treatyLabels } from "./labels.ts";

export type Act = InstrumentAnswer["instrument"]["acts"][number];
type NameOf = (id: string) => string;

/** Names as of the days on which the instrument was binding, if it no longer is; otherwise as of the day shown. */
export function namesOf({ namesOn, date }: Pick<InstrumentAnswer, "namesOn" | "date">, nameOf: NameOf): NameOf {
  return namesOn === date ? nameOf : (id) => nameAt(id, namesOn, nameOf);
}

/** Names as of the day of an act. */
export function namesAt(date: string | null, nameOf: NameOf): NameOf {
  const day = date === null ? undefined : spanOf(date)?.earliest;
  return day === undefined ? nameOf : (id) => nameAt(id, day, nameOf);
}

function nameAt(id: string, day: Day, nameOf: NameOf): string {
  return existenceOf(id, day).exists ? nameOfState(id, day) : nameOf(id);
}

/** "29 April 1994 to June 2026": some day in between. */
export function dateWords(date: string): string {
  return date.split("/").map(longDate).join(treatyLabels.between);
}

/** Writes out the dates in a prose text: "1994-04-29" becomes "29 April 1994". English text on another page keeps its own. */
export function tellDates(text: string): string {
  if (isEnglish(text)) return text;
  return text.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (date) => (spanOf(date) === null ? date : longDate(date)));
}

/** "entered into force" */
export function actIn(act: string): string {
  return en.treaty.actWords[act] ?? act.replaceAll("-", " ");
}

/** "Withdrew (command)"; the scope is given unless it is membership. */
export function actWords({ act, scope }: Pick<Act, "act" | "scope">): string {
  const what = capital(actIn(act));
  return scope === undefined || scope === "membership" ? what : `${what}${en.list.aside(treatyLabels.acts.scopes[scope] ?? scope)}`;
}

/** Marks what came after the day shown. */
export function later(past: boolean): { className?: string; title?: string } {
  return past ? {} : { className: "after", title: treatyLabels.acts.later };
}

/** Whether it may have happened by the day. */
export function isPast(date: string | null, day: string): boolean {
  return date === null || (spanOf(date)?.earliest ?? "") <= day;
}

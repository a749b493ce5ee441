/** Acts and dates of a treaty in words. */
import { longDate, spanOf } from "../../../src/surfaces/client/words.ts";
import { capital } from "../../spell.ts";
import type { Act } from "./ActList.tsx";

/** "29 April 1994 to June 2026": some day between. */
export function dateWords(date: string): string {
  return date.split("/").map(longDate).join(" to ");
}

/** "Withdrew (command)"; the scope stands only where it is not membership. */
export function actWords({ act, scope }: Pick<Act, "act" | "scope">): string {
  const what = capital(act.replaceAll("-", " "));
  return scope === undefined || scope === "membership" ? what : `${what} (${scope})`;
}

/** What may have happened by the day. */
export function isPast(date: string | null, day: string): boolean {
  return date === null || (spanOf(date)?.earliest ?? "") <= day;
}

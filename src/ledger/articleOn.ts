/** Numbers of an article by day: an amendment may renumber a treaty, and a clause is cited by the number that it had. */
import type { Obligation } from "../model/instruments.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";

type Numbered = Pick<Obligation, "article" | "versions">;

/** The number on the day: that of the last version begun by then which names one, else the obligation's own. */
export function articleOn({ article, versions }: Numbered, day: Day): string {
  const last = versions.findLast(
    (one) => one.article !== undefined && (one.from === undefined || reachedBy(requireSpan(one.from), day) === true),
  );
  return last?.article ?? article;
}

/** Every number that the article ever had, the first one first. */
export function articlesOf({ article, versions }: Numbered): string[] {
  return [...new Set([article, ...versions.flatMap((one) => one.article ?? [])])];
}

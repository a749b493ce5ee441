/** The link from the first page to the explanations, about the state that owes defence to far fewer states, if there is one. */

import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";

/** The line to compare, and the factor by which one count must be smaller. */
const LINE = "owes-defence";
const FEWER = 5;

export function WhyDoor({ comparison: { lines, states } }: { readonly comparison: Comparison }) {
  const counts = lines.find(({ id }) => id === LINE)?.cells.map(({ count }) => count) ?? [];
  const [a, b] = [counts[0] ?? 0, counts[1] ?? 0];
  const few = Math.min(a, b) * FEWER < Math.max(a, b) ? states[a < b ? 0 : 1] : undefined;
  return (
    <a className="button why-door" href={hrefOf("why", few === undefined ? {} : { state: few.id })}>
      {few === undefined ? en.doors.whyAll : en.doors.why(withArticle(few.name), Math.min(a, b))}
    </a>
  );
}

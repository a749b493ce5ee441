/** Past uses of a pledge: invocations of its article, and of other articles of the same instrument. Every answer takes them from here. */
import { articleOn } from "../../ledger/articleOn.ts";
import type { Act } from "../../model/acts.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import type { Finding } from "../../model/results/trace.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";

export interface PastUses {
  /** Invocations of the article, whichever of its obligations they name, and those of the instrument that name none. */
  readonly ofArticle: Finding["precedents"];
  /** Invocations of other articles. */
  readonly elsewhere: Finding["otherUses"];
}

/** The invocations before the day, or through it. */
export function usesOf(instrument: Instrument, obligation: Obligation, day: Day, upTo: "before" | "through" = "before"): PastUses {
  const ofArticle: Finding["precedents"] = [];
  const elsewhere: Finding["otherUses"] = [];
  for (const act of instrument.acts) {
    const { date, by = [], note = "" } = act;
    if (act.act !== "invoked" || date === null) continue;
    const { earliest } = requireSpan(date);
    if (earliest > day || (earliest === day && upTo === "before")) continue;
    const articles = articlesNamed(instrument, act, earliest);
    if (articles.length === 0 || articles.includes(articleOn(obligation, earliest))) ofArticle.push({ date, by, note });
    else elsewhere.push({ date, by, note, articles });
  }
  return { ofArticle, elsewhere };
}

/** The articles of the obligations that the act names, each once, by their numbers of that day. */
function articlesNamed({ obligations }: Instrument, { obligations: named }: Act, day: Day): string[] {
  if (named === undefined) return [];
  return [...new Set(obligations.flatMap((one) => (named.includes(one.id) ? [articleOn(one, day)] : [])))];
}

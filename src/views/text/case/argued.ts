/** Contestable duties to consult, to stay neutral or to give no help, in a terminal: no verdict names them. */
import { openAs } from "../../../model/dutyTold.ts";
import type { Finding, Trace } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import { namesIn, type Size } from "./size.ts";

/** A line for each clause with its bearers, as many as there is room for. */
export function argued(answer: Trace, { argued: most }: Size, style: Style): string[] {
  const { words } = style;
  const names = namesIn(answer);
  const clauses = new Map<string, { readonly first: Finding; readonly by: Set<string>; readonly articles: Set<string> }>();
  for (const finding of answer.obligations.filter(isArgued)) {
    const key = [finding.instrument, finding.type, finding.grade, openAs(finding)].join("|");
    const known = clauses.get(key);
    if (known === undefined) clauses.set(key, { first: finding, by: new Set([finding.owedBy]), articles: new Set([finding.article]) });
    else {
      known.by.add(finding.owedBy);
      known.articles.add(finding.article);
    }
  }
  if (clauses.size === 0) return [];
  const lines = [...clauses.values()].map(({ first, by, articles }) => {
    const states = [...by].map((id) => names.get(id) ?? id);
    const shown = states.length > NAMED ? words.shownOf(states.slice(0, NAMED - 1).join(words.comma), states.length - NAMED + 1) : null;
    const clause = words.at(first.short, [...articles].map(words.article).join(words.comma));
    const marks = [words.type(first.type, first.grade), words.whyOpen(openAs(first))].join(words.semicolon);
    return `${shown ?? states.join(words.comma)}${words.colon}${clause}${words.inBrackets(marks)}`;
  });
  const left = lines.length - most;
  const told = lines
    .slice(0, most)
    .map((line, place) => (left > 0 && place + 1 === most ? `${line}${words.semicolon}${words.more(left)}` : line));
  return ["", style.strong(words.counted(words.arguedTitle, lines.length)), ...told.flatMap((line) => wrap(line, WIDTH, "    "))];
}

/** States that a line names. */
const NAMED = 3;

/** A contestable duty that no position tells: talks that the struck side may ask for, neutrality, no help to the attacker. */
function isArgued({ type, does, side, status, always }: Finding): boolean {
  if (status !== "contestable" || always) return false;
  return type === "neutrality" || (side === "target" && (type === "consultation" || (type === "defence" && does === "consult")));
}

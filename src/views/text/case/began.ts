/** Help that is not owed only because the state to be helped began the war, by the record of wars: the verdict turns on that fact. */
import { restsOnWhoBegan } from "../../../model/dutyTold.ts";
import type { Finding, Trace } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import { namesIn } from "./size.ts";

/** Clauses that are named, and the states of each. */
const CLAUSES = 2;
const NAMED = 3;

/** A heading with the fact, the clauses that it sets aside, and the input that puts it otherwise; none where no duty turns on it. */
export function began(answer: Trace, style: Style): string[] {
  const { words } = style;
  const names = namesIn(answer);
  const aside = answer.obligations.filter(restsOnWhoBegan);
  const [first] = aside;
  if (first === undefined) return [];
  const clauses = new Map<string, { readonly first: Finding; readonly by: Set<string> }>();
  for (const finding of aside) {
    const key = `${finding.instrument} ${finding.article}`;
    const known = clauses.get(key);
    if (known === undefined) clauses.set(key, { first: finding, by: new Set([finding.owedBy]) });
    else known.by.add(finding.owedBy);
  }
  const all = [...clauses.values()].sort((a, b) => b.by.size - a.by.size);
  const lines = all.slice(0, CLAUSES).map(({ first: { short, article }, by }) => {
    const states = [...by].map((id) => names.get(id) ?? id).sort((a, b) => a.localeCompare(b, "en"));
    const shown = states.length > NAMED ? words.shownOf(states.slice(0, NAMED - 1).join(words.comma), states.length - NAMED + 1) : null;
    return `${shown ?? states.join(words.comma)}${words.colon}${words.at(short, words.article(article))}`;
  });
  const left = all.length - lines.length;
  const count = new Set(aside.map(({ owedBy }) => owedBy)).size;
  const helped = words.name(names.get(first.owedTo === "parties" ? (first.about ?? "") : first.owedTo) ?? first.owedTo);
  return [
    "",
    ...wrap(words.counted(words.notOwedAsBegan(helped), count)).map(style.strong),
    ...lines.flatMap((line, place) =>
      wrap(left > 0 && place + 1 === lines.length ? `${line}${words.semicolon}${words.more(left)}` : line, WIDTH, "    "),
    ),
    ...wrap(words.holdNotBegun, WIDTH, "    "),
  ];
}

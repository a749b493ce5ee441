/** The law around a case in a terminal: whom each general treaty bound, its rules, and the measures in force. */

import type { Checked } from "../../model/evidence.ts";
import type { Around } from "../../model/results/around.ts";
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { articleWords } from "./ties.ts";

/** So many lines hold everything. */
const WHOLE = 999;
/** Maximum number of measures in the short form. */
const SHORT_MEASURES = 2;

type Rule = Around["rules"][number];
type Measure = Around["measures"][number];

/** `most`: the number of lines, with the heading; the sentences on whom each treaty binds are always shown. */
export function around(answer: Around, most: number, style: Style): string[] {
  const heading = style.strong("The law around it (no verdict rests on this)");
  return ["", heading, ...(most >= WHOLE ? whole(answer, style) : short(answer, most))];
}

/** As much as the lines hold, then the rest by name. The newest measure and the first rule of each treaty come first. */
function short({ standing, rules, measures }: Around, room: number): string[] {
  const bound = standing.map(({ treaty, text }) => ({ treaty, lines: wrap(text, WIDTH, "    ") }));
  const ranked = byRank(rules);
  const first = new Set(standing.flatMap(({ treaty }) => ranked.find((rule) => rule.treaty === treaty) ?? []));
  const shown = new Set<Rule | Measure>();
  const lines = () => [
    ...bound.flatMap(({ treaty, lines: own }) => [
      ...own,
      ...rules.filter((one) => one.treaty === treaty && shown.has(one)).flatMap(ruleLines),
    ]),
    ...measures.filter((one) => shown.has(one)).flatMap(measureLines),
    ...left(
      rules.filter((one) => !shown.has(one)),
      measures.filter((one) => !shown.has(one)),
    ),
  ];
  for (const item of new Set<Rule | Measure>([...measures.slice(0, 1), ...first, ...measures.slice(0, SHORT_MEASURES), ...ranked])) {
    shown.add(item);
    if (lines().length >= room) shown.delete(item);
  }
  return lines();
}

/** "More (--all): UN Charter, Art. 53(1), 103; S/RES/242 (1967)": what is not shown, by name where that fits one line. */
function left(rules: readonly Rule[], measures: readonly Measure[]): string[] {
  if (rules.length + measures.length === 0) return [];
  const treaties = [...new Set(rules.map(({ short: name }) => name))].map(
    (name) => `${name}, Art. ${rules.flatMap((one) => (one.short === name ? [one.article] : [])).join(", ")}`,
  );
  const named = `More (--all): ${[...treaties, ...measures.map(({ symbol, title }) => symbol ?? title)].join("; ")}`;
  if (named.length <= WIDTH) return [named];
  const counts = [counted(rules.length, "rule"), counted(measures.length, "measure")].filter((one) => one !== "");
  return [`More (--all): ${counts.join(" and ")}`];
}

const counted = (count: number, noun: string) => (count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`);

function whole({ standing, rules, measures }: Around, style: Style): string[] {
  return [
    ...standing.flatMap(({ treaty, text }) => [
      ...wrap(text, WIDTH, "    "),
      ...rules.filter((one) => one.treaty === treaty).flatMap((rule) => [...ruleLines(rule), ...quoted(rule.words, style)]),
    ]),
    ...measures.flatMap((measure) => [
      ...measureLines(measure),
      ...indented(measure.says),
      ...quoted(measure.words, style),
      ...(measure.ended === null ? [] : indented(`Its end: ${measure.ended}.`)),
    ]),
  ];
}

/** The rules in the order of their rank in their treaty. */
function byRank(rules: readonly Rule[]): Rule[] {
  const rank = (rule: Rule) => rules.filter(({ treaty }) => treaty === rule.treaty).indexOf(rule);
  return [...rules].sort((a, b) => rank(a) - rank(b));
}

const ruleLines = ({ article, says, checked }: Rule) =>
  wrap(`${articleWords(article)}: ${says}${mark(checked)}`, WIDTH - 2, "    ").map((line) => `  ${line}`);

function measureLines({ symbol, title, effect, grade, inForce, checked }: Measure): string[] {
  const kind = grade === "principle" ? " (a recommendation)" : "";
  const argued = inForce === true ? "" : "; whether it is in force is not settled";
  return wrap(`${symbol ?? title}: ${effect}${kind}${argued}${mark(checked)}`, WIDTH, "    ");
}

const mark = (checked: Checked) => (checked === "text" ? "" : ` [${checked}]`);

const indented = (text: string) => wrap(text, WIDTH - 4).map((line) => `    ${line}`);

const quoted = (words: string | null, style: Style) => (words === null ? [] : indented(`"${words}"`).map(style.faint));

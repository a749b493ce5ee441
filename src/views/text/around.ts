/** The law around a case in a terminal: whom each general treaty bound, its rules, and the measures in force. */

import type { Checked } from "../../model/evidence.ts";
import type { Around } from "../../model/results/around.ts";
import { textWidth, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** So many lines hold everything. */
const WHOLE = 999;
/** Maximum number of measures in the short form. */
const SHORT_MEASURES = 2;

type Rule = Around["rules"][number];
type Measure = Around["measures"][number];

/** `most`: the number of lines, with the heading; the sentences on whom each treaty binds are always shown. */
export function around(answer: Around, most: number, style: Style): string[] {
  const heading = style.strong(style.words.aroundIt);
  return ["", heading, ...(most >= WHOLE ? whole(answer, style) : short(answer, most, style))];
}

/** As much as the lines hold, then the rest by name. The newest measure and the first rule of each treaty come first. */
function short({ standing, rules, measures }: Around, room: number, { words }: Style): string[] {
  const bound = standing.map(({ treaty, text }) => ({ treaty, lines: wrap(text, WIDTH, "    ") }));
  const ranked = byRank(rules);
  const first = new Set(standing.flatMap(({ treaty }) => ranked.find((rule) => rule.treaty === treaty) ?? []));
  const shown = new Set<Rule | Measure>();
  const lines = () => [
    ...bound.flatMap(({ treaty, lines: own }) => [
      ...own,
      ...rules.filter((one) => one.treaty === treaty && shown.has(one)).flatMap((one) => ruleLines(one, words)),
    ]),
    ...measures.filter((one) => shown.has(one)).flatMap((one) => measureLines(one, words)),
    ...left(
      rules.filter((one) => !shown.has(one)),
      measures.filter((one) => !shown.has(one)),
      words,
    ),
  ];
  for (const item of new Set<Rule | Measure>([...measures.slice(0, 1), ...first, ...measures.slice(0, SHORT_MEASURES), ...ranked])) {
    shown.add(item);
    if (lines().length >= room) shown.delete(item);
  }
  return lines();
}

/** "More (--all): UN Charter, Art. 53(1), 103; S/RES/242 (1967)": what is not shown, by name where that fits one line. */
function left(rules: readonly Rule[], measures: readonly Measure[], words: Style["words"]): string[] {
  if (rules.length + measures.length === 0) return [];
  const treaties = [...new Set(rules.map(({ short: name }) => name))].map((name) =>
    words.articlesOf(
      name,
      rules.flatMap((one) => (one.short === name ? [one.article] : [])),
    ),
  );
  const named = words.moreAll([...treaties, ...measures.map(({ symbol, title }) => symbol ?? title)]);
  if (textWidth(named) <= WIDTH) return [named];
  return [words.moreAll([words.rulesAndMeasures(rules.length, measures.length)])];
}

function whole({ standing, rules, measures }: Around, style: Style): string[] {
  return [
    ...standing.flatMap(({ treaty, text }) => [
      ...wrap(text, WIDTH, "    "),
      ...rules.filter((one) => one.treaty === treaty).flatMap((rule) => [...ruleLines(rule, style.words), ...quoted(rule.words, style)]),
    ]),
    ...measures.flatMap((measure) => [
      ...measureLines(measure, style.words),
      ...indented(measure.says),
      ...quoted(measure.words, style),
      ...(measure.ended === null ? [] : indented(style.words.itsEnd(measure.ended))),
    ]),
  ];
}

/** The rules in the order of their rank in their treaty. */
function byRank(rules: readonly Rule[]): Rule[] {
  const rank = (rule: Rule) => rules.filter(({ treaty }) => treaty === rule.treaty).indexOf(rule);
  return [...rules].sort((a, b) => rank(a) - rank(b));
}

const ruleLines = ({ article, says, checked }: Rule, words: Style["words"]) =>
  wrap(`${words.article(article)}${words.colon}${says}${mark(checked, words)}`, WIDTH - 2, "    ").map((line) => `  ${line}`);

function measureLines({ symbol, title, effect, grade, inForce, checked }: Measure, words: Style["words"]): string[] {
  const kind = grade === "principle" ? words.inBrackets(words.recommendation) : "";
  const argued = inForce === true ? "" : `${words.semicolon}${words.forceNotSettled}`;
  return wrap(`${symbol ?? title}${words.colon}${effect}${kind}${argued}${mark(checked, words)}`, WIDTH, "    ");
}

const mark = (checked: Checked, words: Style["words"]) => (checked === "text" ? "" : words.tagged(words.mark(checked)));

const indented = (text: string) => wrap(text, WIDTH - 4).map((line) => `    ${line}`);

const quoted = (words: string | null, style: Style) => (words === null ? [] : indented(`"${words}"`).map(style.faint));

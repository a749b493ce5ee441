/** Counts, lists and the ladder of allies. */
import type { AllyCounts, AllyList, Ladder } from "../../model/results/allies.ts";
import { pad, table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function allyCounts(answer: AllyCounts, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.alliesByRule(answer.state.name, words.date(answer.date))),
    "",
    ...table(
      answer.counts,
      [
        { title: words.count, of: ({ count }) => (count === null ? "-" : String(count)), align: "right" },
        { title: words.notKnown, of: ({ notKnown }) => (notKnown.length === 0 ? "" : `+${notKnown.length}`), align: "right" },
        { title: words.dormant, of: ({ dormant }) => (dormant.length === 0 ? "" : `+${dormant.length}`), align: "right" },
        { title: words.rule, of: ({ rule, title }) => `${title}${words.inBrackets(rule)}` },
      ],
      style,
    ),
  ];
}

export function allies(answer: AllyList, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.alliesBy(answer.state.name, words.date(answer.date), answer.allies.length, answer.title)),
    ...wrap(answer.meaning),
    "",
    ...table(
      answer.allies,
      [
        { title: words.key, of: ({ state: id }) => id },
        { title: words.state, of: ({ name }) => name },
        {
          title: words.byWhat,
          of: ({ ties: rows }) => [...new Set(rows.map((tie) => words.at(tie.short, words.article(tie.article))))].join(words.semicolon),
        },
      ],
      style,
    ),
    ...(answer.notKnown.length === 0 ? [] : ["", ...wrap(words.notKnownToo(answer.notKnown.length, answer.notKnown.join(" ")))]),
    ...(answer.dormant.length === 0 ? [] : ["", ...wrap(words.leftOutDormant(answer.dormant.join(" ")))]),
  ];
}

export function ladder(answer: Ladder, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.ladder(answer.state.name, words.date(answer.date))),
    "",
    ...answer.steps.flatMap(({ count, title, change, added, removed, needs, asOf }) => [
      `${pad(count === null ? "-" : String(count), 5, "right")}  ${style.strong(title)}${count !== null && asOf !== answer.date ? words.asOf(asOf) : ""}`,
      ...wrap(change, WIDTH - 7).map((line) => `       ${line}`),
      ...(needs === null ? [] : wrap(words.needs(needs), WIDTH - 7).map((line) => `       ${style.faint(line)}`)),
      ...(added.length === 0 ? [] : wrap(words.adds(listed(added, words)), WIDTH - 7).map((line) => `       ${line}`)),
      ...(removed.length === 0 ? [] : wrap(words.leavesOut(listed(removed, words)), WIDTH - 7).map((line) => `       ${line}`)),
    ]),
  ];
}

/** Keys in a row; a long list is cut, with the number of the rest. */
export function listed(ids: readonly string[], words: Style["words"]): string {
  return ids.length <= 24 ? ids.join(" ") : words.shownOf(ids.slice(0, 22).join(" "), ids.length - 22);
}

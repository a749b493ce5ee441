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
        { title: words.count, of: (one) => (one.count === null ? "-" : numberOf(one, one.count, words)), align: "right" },
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
    style.strong(words.alliesBy(answer.state.name, words.date(answer.date), numberOf(answer, answer.allies.length, words), answer.title)),
    ...wrap(answer.meaning),
    "",
    ...table(
      answer.allies,
      [
        { title: words.key, of: ({ state: id }) => id },
        { title: words.state, of: ({ name, disputed, nominal }) => `${name}${doubtOf(disputed, nominal, words)}` },
        {
          title: words.byWhat,
          of: ({ ties: rows }) => [...new Set(rows.map((tie) => words.at(tie.short, words.article(tie.article))))].join(words.semicolon),
        },
      ],
      style,
    ),
    ...(answer.otherwise.length === 0 ? [] : ["", ...wrap(words.otherwiseToo(answer.otherwise.length, answer.otherwise.join(" ")))]),
    ...(answer.notKnown.length === 0 ? [] : ["", ...wrap(words.notKnownToo(answer.notKnown.length, answer.notKnown.join(" ")))]),
    ...(answer.dormant.length === 0 ? [] : ["", ...wrap(words.leftOutDormant(answer.dormant.join(" ")))]),
  ];
}

interface Range {
  readonly least: number | null;
  readonly most: number | null;
}

/** The number of allies, with its least and its most where some are in doubt. */
function numberOf({ least, most }: Range, count: number, words: Style["words"]): string {
  return least === null || most === null || least === most ? String(count) : words.between(count, least, most);
}

/** " (disputed)": the doubt about an ally; nothing for one with a promise that is in none. */
function doubtOf(disputed: boolean, nominal: boolean, words: Style["words"]): string {
  return disputed ? words.inBrackets(words.disputedTie) : nominal ? words.inBrackets(words.nominal) : "";
}

export function ladder(answer: Ladder, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.ladder(answer.state.name, words.date(answer.date))),
    "",
    ...answer.steps.flatMap(({ count, least, most, title, change, added, removed, needs, asOf }) => [
      `${pad(count === null ? "-" : numberOf({ least, most }, count, words), 5, "right")}  ${style.strong(title)}${count !== null && asOf !== answer.date ? words.asOf(asOf) : ""}`,
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

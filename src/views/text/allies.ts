/** Counts, lists and the ladder of allies. */
import type { AllyCounts, AllyList, Ladder } from "../../model/results/allies.ts";
import { pad, table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { longDate } from "../words.ts";
import { articleWords } from "./ties.ts";

export function allyCounts(answer: AllyCounts, style: Style): string[] {
  return [
    style.strong(`Allies of ${answer.state.name} on ${longDate(answer.date)}, by rule`),
    "",
    ...table(
      answer.counts,
      [
        { title: "count", of: ({ count }) => (count === null ? "-" : String(count)), align: "right" },
        { title: "not known", of: ({ notKnown }) => (notKnown.length === 0 ? "" : `+${notKnown.length}`), align: "right" },
        { title: "dormant", of: ({ dormant }) => (dormant.length === 0 ? "" : `+${dormant.length}`), align: "right" },
        { title: "rule", of: ({ rule, title }) => `${title} (${rule})` },
      ],
      style,
    ),
  ];
}

export function allies(answer: AllyList, style: Style): string[] {
  return [
    style.strong(`${answer.state.name} on ${longDate(answer.date)}: ${answer.allies.length} by the rule "${answer.title}"`),
    ...wrap(answer.meaning),
    "",
    ...table(
      answer.allies,
      [
        { title: "key", of: ({ state: id }) => id },
        { title: "state", of: ({ name }) => name },
        {
          title: "by what",
          of: ({ ties: rows }) => [...new Set(rows.map((tie) => `${tie.short}, ${articleWords(tie.article)}`))].join("; "),
        },
      ],
      style,
    ),
    ...(answer.notKnown.length === 0
      ? []
      : ["", ...wrap(`And ${answer.notKnown.length} whose entry into force is not known: ${answer.notKnown.join(" ")}`)]),
    ...(answer.dormant.length === 0 ? [] : ["", ...wrap(`Left out as dormant: ${answer.dormant.join(" ")}`)]),
  ];
}

export function ladder(answer: Ladder, style: Style): string[] {
  return [
    style.strong(`The ladder of counts: ${answer.state.name} on ${longDate(answer.date)}`),
    "",
    ...answer.steps.flatMap(({ count, title, change, added, removed, needs, asOf }) => [
      `${pad(count === null ? "-" : String(count), 5, "right")}  ${style.strong(title)}${count !== null && asOf !== answer.date ? ` (as of ${asOf})` : ""}`,
      ...wrap(change, WIDTH - 7).map((line) => `       ${line}`),
      ...(needs === null ? [] : wrap(`needs ${needs}`, WIDTH - 7).map((line) => `       ${style.faint(line)}`)),
      ...(added.length === 0 ? [] : wrap(`adds ${listed(added)}`, WIDTH - 7).map((line) => `       ${line}`)),
      ...(removed.length === 0 ? [] : wrap(`leaves out ${listed(removed)}`, WIDTH - 7).map((line) => `       ${line}`)),
    ]),
  ];
}

/** Keys in a row; a long list is cut, with the number of the rest. */
export function listed(ids: readonly string[]): string {
  return ids.length <= 24 ? ids.join(" ") : `${ids.slice(0, 22).join(" ")} and ${ids.length - 22} more`;
}

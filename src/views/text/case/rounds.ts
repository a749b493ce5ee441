/** Rounds of escalation in a terminal: the states that join in each, by side and pledge. */
import type { Trace } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import type { Size } from "./size.ts";

type Joined = Trace["rounds"][number]["joined"][number];

/** Names of states that join under one pledge, in a short answer. */
const SHORT_NAMES = 6;

export function rounds(answer: Trace, { joined: most }: Size, style: Style): string[] {
  const { words } = style;
  const duties = new Map(answer.obligations.map((finding) => [finding.id, finding]));
  return answer.rounds.flatMap(({ round, joined }) => {
    const groups = new Map<string, [Joined, ...Joined[]]>();
    for (const one of joined) {
      const duty = duties.get(one.because);
      const key = `${one.side} ${duty === undefined ? one.because : words.at(duty.short, words.article(duty.article))}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [one]);
      else known.push(one);
    }
    const rows = [...groups].sort(([, a], [, b]) => b.length - a.length);
    const left = rows.slice(most).reduce((sum, [, own]) => sum + own.length, 0);
    return [
      "",
      style.strong(words.round(round)),
      ...(joined.length === 0 ? [words.nobodyElse] : []),
      ...rows.slice(0, most).flatMap(([key, own]) => {
        const { side } = own[0];
        const all = own.map(({ state, name }) => name ?? state);
        const shown = most === Number.POSITIVE_INFINITY ? all : all.slice(0, SHORT_NAMES);
        const told = shown.length < all.length ? words.shownOf(shown.join(words.comma), all.length - shown.length) : all.join(words.comma);
        return wrap(words.joins(told, side, key.slice(side.length + 1), all.length), WIDTH, "    ");
      }),
      ...(left > 0 ? [words.more(left)] : []),
    ];
  });
}

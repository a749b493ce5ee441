/** Histories: the instruments of a state or of all, and the acts. */
import type { History } from "../../model/results/history.ts";
import type { InstrumentTimeline } from "../../model/results/instrumentTimeline.ts";
import { table } from "../layout.ts";
import type { Style } from "../style.ts";

export function history(answer: History, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.fromTo(answer.state.name, answer.from, answer.until)),
    "",
    ...table(
      answer.spans,
      [
        { title: words.from, of: ({ since }) => since ?? words.notFound },
        { title: words.to, of: ({ until, ended }) => [until ?? "", ended === null ? "" : words.ended(ended)].join(" ").trim() },
        {
          title: words.instrument,
          of: ({ short, types, with: others }) =>
            `${short}${words.inBrackets(words.types(types))}${words.withStates(others.length, others)}`,
        },
      ],
      style,
    ),
    "",
    style.strong(words.acts),
    ...table(
      answer.events,
      [
        { title: words.day, of: ({ date }) => date ?? words.notFound },
        { title: words.actTitle, of: ({ act }) => words.act(act) },
        {
          title: words.ofWhat,
          of: ({ short, note, states }) =>
            `${short}${states.length > 0 && states.length <= 4 ? words.inBrackets(states.join(" ")) : ""}${note === null ? "" : `${words.colon}${note}`}`,
        },
      ],
      style,
    ),
  ];
}

export function instrumentTimeline({ spans, from, until }: InstrumentTimeline, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.ran(spans.length, from, until)),
    "",
    ...table(
      spans,
      [
        { title: words.from, of: ({ since }) => since ?? words.notFound },
        { title: words.to, of: ({ until: ended, dormant }) => ended ?? (dormant ? words.dormant : "") },
        {
          title: words.instrument,
          of: ({ short, types, parties }) =>
            `${short}${words.inBrackets(words.types(types))}${words.comma}${parties.length > 4 ? words.statesCount(parties.length) : parties.map(({ state }) => state).join(" ")}`,
        },
      ],
      style,
    ),
  ];
}

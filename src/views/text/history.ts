/** Histories: the instruments of a state or of all, and the acts. */
import type { History } from "../../model/results/history.ts";
import type { InstrumentTimeline } from "../../model/results/instrumentTimeline.ts";
import { table } from "../layout.ts";
import type { Style } from "../style.ts";

export function history(answer: History, style: Style): string[] {
  return [
    style.strong(`${answer.state.name}, ${answer.from} to ${answer.until}`),
    "",
    ...table(
      answer.spans,
      [
        { title: "from", of: ({ since }) => since ?? "not found" },
        { title: "to", of: ({ until, ended }) => [until ?? "", ended === null ? "" : `(${ended.replaceAll("-", " ")})`].join(" ").trim() },
        {
          title: "instrument",
          of: ({ short, types, with: others }) =>
            `${short} (${types.join(", ")})${others.length > 4 ? `, with ${others.length} states` : others.length > 0 ? `, with ${others.join(" ")}` : ""}`,
        },
      ],
      style,
    ),
    "",
    style.strong("Acts"),
    ...table(
      answer.events,
      [
        { title: "date", of: ({ date }) => date ?? "not found" },
        { title: "act", of: ({ act }) => act },
        {
          title: "of what",
          of: ({ short, note, states }) =>
            `${short}${states.length > 0 && states.length <= 4 ? ` (${states.join(" ")})` : ""}${note === null ? "" : `: ${note}`}`,
        },
      ],
      style,
    ),
  ];
}

export function instrumentTimeline({ spans, from, until }: InstrumentTimeline, style: Style): string[] {
  return [
    style.strong(`${spans.length} instruments that ran between ${from} and ${until}, or may have`),
    "",
    ...table(
      spans,
      [
        { title: "from", of: ({ since }) => since ?? "not found" },
        { title: "to", of: ({ until: ended, dormant }) => ended ?? (dormant ? "dormant" : "") },
        {
          title: "instrument",
          of: ({ short, types, parties }) =>
            `${short} (${types.join(", ")}), ${parties.length > 4 ? `${parties.length} states` : parties.map(({ state }) => state).join(" ")}`,
        },
      ],
      style,
    ),
  ];
}

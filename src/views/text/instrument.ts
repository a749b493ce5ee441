/** One instrument whole, with numbered sources. */
import type { InstrumentAnswer } from "../../model/results/instrument.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import { slotLines } from "../slotWords.ts";
import type { Style } from "../style.ts";
import { longDate, typeWords } from "../words.ts";
import { articleWords } from "./ties.ts";

export function instrument(answer: InstrumentAnswer, style: Style): string[] {
  const { instrument: one, members: rows, sources, inForce, dormant, date } = answer;
  const states = [...new Set(rows.map(({ state: id }) => id))];
  const cites = new Map(sources.map(({ id, cite }, index) => [id, { index: index + 1, cite }]));
  const mark = (ref: { source: string | string[]; at?: string | undefined; checked: string }) =>
    `[${[ref.source]
      .flat()
      .map((id) => cites.get(id)?.index ?? id)
      .join(",")}${ref.at === undefined ? "" : ` ${ref.at}`}; ${ref.checked}]`;
  return [
    ...wrap(one.title).map(style.strong),
    ...wrap(
      `${one.id}; ${one.kind}; text ${one.text}; ${inForce === true ? "in force" : inForce === "unknown" ? "not known whether in force" : "not in force"} on ${longDate(date)}${dormant ? ", dormant" : ""}; coded to ${one.depth} depth`,
    ),
    ...wrap(answer.sentence),
    ...wrap(answer.rests),
    ...(states.length === 0 ? [] : wrap(`Bound: ${states.join(" ")}`)),
    ...(one.term === undefined ? [] : wrap(`Term: ${one.term}`)),
    ...(one.note === undefined ? [] : wrap(one.note)),
    "",
    style.strong("Clauses"),
    ...one.obligations.flatMap((obligation) => {
      const by = obligation.by === "parties" ? "each party" : obligation.by.join(" ");
      const toward = obligation.toward === "parties" ? "the others" : obligation.toward.join(" ");
      return [
        ...wrap(
          `${articleWords(obligation.article)}: ${typeWords(obligation.type, obligation.grade ?? one.grade ?? "binding")}, by ${by} toward ${toward}`,
        ),
        ...obligation.versions.flatMap((version) => [
          ...wrap(
            `  ${version.from === undefined ? "" : `from ${version.from}: `}${version.response?.wording ?? ""} ${mark(version.ref)}`,
            WIDTH - 2,
            "  ",
          ).map((line) => `  ${line}`),
          ...slotLines(version).flatMap((line) => wrap(line, WIDTH - 4, "  ").map((one) => `    ${one}`)),
          ...(version.quote === undefined ? [] : wrap(`"${version.quote}"`, WIDTH - 4).map((line) => `    ${line}`)),
        ]),
      ];
    }),
    ...(one.open === undefined
      ? []
      : [
          "",
          style.strong("Open"),
          ...one.open.flatMap(({ question, readings }) => [
            ...wrap(question),
            ...readings.flatMap(({ says, "held-by": held }, index) =>
              wrap(`- ${says}${held === undefined ? "" : ` (${held.join(", ")})`}${index === 0 ? " [taken here]" : ""}`, WIDTH, "  "),
            ),
          ]),
        ]),
    ...(one.interpretations === undefined
      ? []
      : [
          "",
          style.strong("Said of it"),
          ...one.interpretations.flatMap(({ date: when, by, says, ref }) =>
            wrap(`${when} ${by.join(", ")}: ${says} ${mark(ref)}`, WIDTH, "  "),
          ),
        ]),
    ...(one.disputes === undefined
      ? []
      : ["", style.strong("Disputed"), ...one.disputes.flatMap(({ says }) => wrap(`- ${says}`, WIDTH, "  "))]),
    "",
    style.strong("Acts"),
    ...table(
      one.acts,
      [
        { title: "date", of: (act) => act.date ?? "not found" },
        { title: "act", of: ({ act }) => act },
        {
          title: "who",
          of: ({ by, for: whom, toward, note, tier, site, ref }) =>
            `${[...(by ?? []), ...(whom ?? [])].join(" ")}${toward === undefined ? "" : ` toward ${toward.join(" ")}`}${[tier, site, note].filter(Boolean).length === 0 ? "" : `: ${[tier, site, note].filter(Boolean).join("; ")}`} ${mark(ref)}`,
        },
      ],
      style,
    ),
    ...(answer.related.length === 0 ? [] : ["", style.strong("Beside it")]),
    ...answer.related.flatMap(({ instrument: id, title, how, shared }) =>
      wrap(`${how.replaceAll("-", " ")}: ${title} (${id})${shared === null ? "" : `, ${shared} of the same states`}`, WIDTH, "  "),
    ),
    ...(answer.relatedMore === 0 ? [] : [`and ${answer.relatedMore} more with as many of the same states or fewer`]),
    "",
    style.strong("Sources"),
    ...sources.flatMap(({ cite, kind, url }, index) =>
      wrap(`${index + 1}. ${cite} (${kind})${url === null ? "" : ` ${url}`}`, WIDTH, "   "),
    ),
  ];
}

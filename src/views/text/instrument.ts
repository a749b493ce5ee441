/** One instrument in full, with numbered sources. */
import type { Instrument, LifeFact } from "../../model/instruments.ts";
import type { ClauseReading, InstrumentAnswer, Slot } from "../../model/results/instrument.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { longDate, typeWords } from "../words.ts";
import { articleWords } from "./ties.ts";

interface Cited {
  readonly source: string | readonly string[];
  readonly at?: string | undefined;
  readonly checked: string;
}
type Mark = (ref: Cited) => string;

export function instrument(answer: InstrumentAnswer, style: Style): string[] {
  const { instrument: one, sources } = answer;
  const mark = marksOf(sources);
  return [
    ...head(answer, style),
    "",
    style.strong("Clauses"),
    ...answer.clauses.flatMap((clause) => clauseLines(clause, mark)),
    ...openQuestions(one, mark, style),
    "",
    style.strong("Acts"),
    ...acts(one, mark, style),
    ...life(one, mark, style),
    ...(answer.related.length === 0 ? [] : ["", style.strong("Related")]),
    ...answer.related.flatMap(({ instrument: id, short, how, shared }) =>
      wrap(`${how.replaceAll("-", " ")}: ${short} (${id})${shared === null ? "" : `, ${shared} of the same states`}`, WIDTH, "  "),
    ),
    ...(answer.relatedMore === 0 ? [] : [`and ${answer.relatedMore} more with as many of the same states or fewer`]),
    "",
    style.strong("Sources"),
    ...sources.flatMap(({ cite, kind, url }, index) =>
      wrap(`${index + 1}. ${cite} (${kind})${url === null ? "" : ` ${url}`}`, WIDTH, "   "),
    ),
  ];
}

/** References as marks: the numbers of their sources, the place in them, and how they were checked. */
function marksOf(sources: InstrumentAnswer["sources"]): Mark {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return ({ source, at, checked }) =>
    `[${[source]
      .flat()
      .map((id) => numbers.get(id) ?? id)
      .join(",")}${at === undefined ? "" : ` ${at}`}; ${checked}]`;
}

function head({ instrument: one, members, inForce, dormant, date, sentence, rests }: InstrumentAnswer, style: Style): string[] {
  const states = [...new Set(members.map(({ state }) => state))];
  const force = inForce === true ? "in force" : inForce === "unknown" ? "not known whether in force" : "not in force";
  return [
    ...wrap(one.title).map(style.strong),
    ...wrap(
      `${one.id}; ${one.kind}; text ${one.text}; ${force} on ${longDate(date)}${dormant ? ", dormant" : ""}; coded to ${one.depth} depth`,
    ),
    ...wrap(sentence),
    ...wrap(rests),
    ...(states.length === 0 ? [] : wrap(`Bound: ${states.join(" ")}`)),
    ...(one.term === undefined ? [] : wrap(`Term: ${one.term}`)),
    ...(one.note === undefined ? [] : wrap(one.note)),
  ];
}

/** The slots that are printed, with the words before them and between their alternatives. */
const SLOTS: readonly (readonly [Slot["slot"], string, string])[] = [
  ["trigger", "set off by", ""],
  ["enemy", "against", ""],
  ["area", "where", "; or "],
  ["requires", "if", "; and "],
  ["except", "not if", "; or "],
  ["own-parties", "a fellow party as enemy", ""],
  ["conduct", "if the one to be helped began it", ""],
  ["when", "when", ""],
];

/** One clause, each version with the slots that it sets. */
function clauseLines({ article, type, grade, by, toward, versions }: ClauseReading, mark: Mark): string[] {
  return [
    ...wrap(`${articleWords(article)}: ${typeWords(type, grade)}, by ${by} toward ${toward}`),
    ...versions.flatMap(({ from, quote, ref, slots }, index) => {
      const own = slots.filter(({ rests, since }) => rests === "said" && (index === 0 || since === from));
      const wording = own.find(({ slot }) => slot === "response")?.words[0] ?? "";
      const lines = SLOTS.flatMap(([name, label, between]) => {
        const words = own.find(({ slot }) => slot === name)?.words;
        return words === undefined ? [] : [`${label}: ${words.join(between)}`];
      });
      return [
        ...wrap(`  ${from === null ? "" : `from ${from}: `}${wording} ${mark(ref)}`, WIDTH - 2, "  ").map((line) => `  ${line}`),
        ...lines.flatMap((line) => wrap(line, WIDTH - 4, "  ").map((text) => `    ${text}`)),
        ...(quote === null ? [] : wrap(`"${quote}"`, WIDTH - 4).map((line) => `    ${line}`)),
      ];
    }),
  ];
}

/** The open questions, statements of meaning, and disputes. */
function openQuestions({ open, interpretations, disputes }: Instrument, mark: Mark, style: Style): string[] {
  return [
    ...(open === undefined ? [] : ["", style.strong("Open")]),
    ...(open ?? []).flatMap(({ question, readings }) => [
      ...wrap(question),
      ...readings.flatMap(({ says, "held-by": held }, index) =>
        wrap(`- ${says}${held === undefined ? "" : ` (${held.join(", ")})`}${index === 0 ? " [taken here]" : ""}`, WIDTH, "  "),
      ),
    ]),
    ...(interpretations === undefined ? [] : ["", style.strong("Statements on its meaning")]),
    ...(interpretations ?? []).flatMap(({ date, by, says, ref }) => wrap(`${date} ${by.join(", ")}: ${says} ${mark(ref)}`, WIDTH, "  ")),
    ...(disputes === undefined ? [] : ["", style.strong("Disputed")]),
    ...(disputes ?? []).flatMap(({ says }) => wrap(`- ${says}`, WIDTH, "  ")),
  ];
}

const FACTS: Record<LifeFact["fact"], string> = {
  "organisation-dissolved": "organisation dissolved",
  disowned: "disowned",
  reaffirmed: "reaffirmed",
  listed: "listed as in force",
  "last-met": "last met",
};

/** Whether the pact was kept alive: the dated facts of its life. */
function life({ life: facts }: Instrument, mark: Mark, style: Style): string[] {
  if (facts === undefined) return [];
  return [
    "",
    style.strong("Kept alive or not"),
    ...facts.flatMap(({ fact, date, by, says, ref }) => {
      const who = by === undefined ? "" : ` by ${by.join(", ")}`;
      return wrap(`${date} ${FACTS[fact]}${who}${says === undefined ? "" : `: ${says}`} ${mark(ref)}`, WIDTH, "  ");
    }),
  ];
}

function acts(one: Instrument, mark: Mark, style: Style): string[] {
  return table(
    one.acts,
    [
      { title: "date", of: ({ date }) => date ?? "not found" },
      { title: "act", of: ({ act }) => act },
      {
        title: "who",
        of: ({ by, organ, for: whom, toward, note, tier, site, ref }) => {
          const details = [tier, site, note].filter(Boolean);
          return [
            [...(by ?? []), ...(whom ?? []), ...(organ === undefined ? [] : [organ])].join(" "),
            toward === undefined ? "" : ` toward ${toward.join(" ")}`,
            details.length === 0 ? "" : `: ${details.join("; ")}`,
            ` ${mark(ref)}`,
          ].join("");
        },
      },
    ],
    style,
  );
}

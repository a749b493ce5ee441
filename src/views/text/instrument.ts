/** One instrument in full, with numbered sources. */
import type { Instrument } from "../../model/instruments.ts";
import type { ClauseReading, InstrumentAnswer, Slot } from "../../model/results/instrument.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

interface Cited {
  readonly source: string | readonly string[];
  readonly at?: string | undefined;
  readonly checked: string;
}
type Mark = (ref: Cited) => string;

export function instrument(answer: InstrumentAnswer, style: Style): string[] {
  const { instrument: one, sources } = answer;
  const { words } = style;
  const mark = marksOf(sources, words);
  return [
    ...head(answer, style),
    "",
    style.strong(words.clauses),
    ...answer.clauses.flatMap((clause) => clauseLines(clause, mark, words)),
    ...openQuestions(one, mark, style),
    "",
    style.strong(words.acts),
    ...acts(one, mark, style),
    ...life(one, mark, style),
    ...(answer.related.length === 0 ? [] : ["", style.strong(words.related)]),
    ...answer.related.flatMap(({ instrument: id, short, how, shared }) =>
      wrap(
        `${words.relatedHow(how)}${words.colon}${short}${words.inBrackets(id)}${shared === null ? "" : words.sharedStates(shared)}`,
        WIDTH,
        "  ",
      ),
    ),
    ...(answer.relatedMore === 0 ? [] : [words.relatedMore(answer.relatedMore)]),
    "",
    style.strong(words.sources),
    ...sources.flatMap(({ cite, kind, url }, index) =>
      wrap(`${index + 1}. ${cite}${words.inBrackets(words.sourceKind(kind))}${url === null ? "" : ` ${url}`}`, WIDTH, "   "),
    ),
  ];
}

/** References as marks: the numbers of their sources, the place in them, and how they were checked. */
function marksOf(sources: InstrumentAnswer["sources"], words: Style["words"]): Mark {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return ({ source, at, checked }) =>
    `[${[source]
      .flat()
      .map((id) => numbers.get(id) ?? id)
      .join(",")}${at === undefined ? "" : ` ${at}`}; ${words.mark(checked)}]`;
}

function head({ instrument: one, members, inForce, dormant, date, sentence, rests }: InstrumentAnswer, style: Style): string[] {
  const states = [...new Set(members.map(({ state }) => state))];
  const { words } = style;
  return [
    ...wrap(one.title).map(style.strong),
    ...wrap(words.instrumentHead(one.id, one.kind, one.text, inForce, words.date(date), dormant, one.depth)),
    ...wrap(sentence),
    ...wrap(rests),
    ...(states.length === 0 ? [] : wrap(words.bound(states.join(" ")))),
    ...(one.term === undefined ? [] : wrap(words.term(one.term))),
    ...(one.note === undefined ? [] : wrap(one.note)),
  ];
}

/** The slots that are printed. */
const SLOTS = ["trigger", "enemy", "area", "requires", "except", "own-parties", "conduct", "when"] as const satisfies Slot["slot"][];

/** One clause, each version with the slots that it sets. */
function clauseLines({ article, type, grade, by, toward, versions }: ClauseReading, mark: Mark, words: Style["words"]): string[] {
  return [
    ...wrap(words.byToward(words.article(article), words.type(type, grade), by, toward)),
    ...versions.flatMap(({ from, quote, ref, slots }, index) => {
      const own = slots.filter(({ rests, since }) => rests === "said" && (index === 0 || since === from));
      const wording = own.find(({ slot }) => slot === "response")?.words[0] ?? "";
      const lines = SLOTS.flatMap((name) => {
        const said = own.find(({ slot }) => slot === name)?.words;
        const between = name === "requires" ? words.andAlso : words.orElse;
        return said === undefined ? [] : [`${words.slots[name]}${words.colon}${said.join(between)}`];
      });
      return [
        ...wrap(`  ${from === null ? "" : words.fromDate(from)}${wording} ${mark(ref)}`, WIDTH - 2, "  ").map((line) => `  ${line}`),
        ...lines.flatMap((line) => wrap(line, WIDTH - 4, "  ").map((text) => `    ${text}`)),
        ...(quote === null ? [] : wrap(`"${quote}"`, WIDTH - 4).map((line) => `    ${line}`)),
      ];
    }),
  ];
}

/** The open questions, statements of meaning, and disputes. */
function openQuestions({ open, interpretations, disputes }: Instrument, mark: Mark, style: Style): string[] {
  const { words } = style;
  return [
    ...(open === undefined ? [] : ["", style.strong(words.openTitle)]),
    ...(open ?? []).flatMap(({ question, readings }) => [
      ...wrap(question),
      ...readings.flatMap(({ says, "held-by": held }, index) =>
        wrap(
          `- ${says}${held === undefined ? "" : words.inBrackets(held.join(words.comma))}${index === 0 ? words.takenHere : ""}`,
          WIDTH,
          "  ",
        ),
      ),
    ]),
    ...(interpretations === undefined ? [] : ["", style.strong(words.statements)]),
    ...(interpretations ?? []).flatMap(({ date, by, says, ref }) =>
      wrap(`${date} ${by.join(words.comma)}${words.colon}${says} ${mark(ref)}`, WIDTH, "  "),
    ),
    ...(disputes === undefined ? [] : ["", style.strong(words.disputed)]),
    ...(disputes ?? []).flatMap(({ says }) => wrap(`- ${says}`, WIDTH, "  ")),
  ];
}

/** Whether the pact was kept alive: the dated facts of its life. */
function life({ life: facts }: Instrument, mark: Mark, style: Style): string[] {
  const { words } = style;
  if (facts === undefined) return [];
  return [
    "",
    style.strong(words.keptAlive),
    ...facts.flatMap(({ fact, date, by, says, ref }) => {
      return wrap(`${words.lifeFact(date, words.life[fact], (by ?? []).join(words.comma), says ?? "")} ${mark(ref)}`, WIDTH, "  ");
    }),
  ];
}

function acts(one: Instrument, mark: Mark, style: Style): string[] {
  const { words } = style;
  return table(
    one.acts,
    [
      { title: words.day, of: ({ date }) => date ?? words.notFound },
      { title: words.actTitle, of: ({ act }) => words.act(act) },
      {
        title: words.who,
        of: ({ by, organ, for: whom, toward, note, tier, site, ref }) => {
          const details = [tier, site, note].filter(Boolean);
          return [
            [...(by ?? []), ...(whom ?? []), ...(organ === undefined ? [] : [organ])].join(" "),
            toward === undefined ? "" : words.toward(toward.join(" ")),
            details.length === 0 ? "" : `${words.colon}${details.join(words.semicolon)}`,
            ` ${mark(ref)}`,
          ].join("");
        },
      },
    ],
    style,
  );
}

/** The audience of a promise: its holders, its tests, the exposure that it brings, and entrapment on record. */
import type { Audience, PromiseHeld, TestRow } from "../../model/results/audience.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function audience(answer: Audience, style: Style): string[] {
  const { sentence, promises, tests, invocations, entrapment } = answer;
  const { words } = style;
  return [
    ...wrap(sentence).map(style.strong),
    ...(promises.length === 1 ? one(promises[0] as PromiseHeld, style) : many(promises, style)),
    "",
    ...tested(tests, style),
    ...(invocations.length === 0
      ? ["", words.noUse]
      : [
          "",
          style.strong(words.uses),
          ...invocations.flatMap(({ date, by, note, ref }) =>
            wrap(
              `${[date ?? words.undated, ...by].join(" ")}${words.colon}${note ?? ""}${words.tagged(words.mark(ref.checked))}`,
              WIDTH,
              "  ",
            ),
          ),
        ]),
    "",
    style.strong(words.entrapment),
    ...wrap(words.entrapmentOf(entrapment.happened.length, entrapment.inLedger, entrapment.ofTests)),
    ...entrapment.happened.flatMap(({ case: title, date, concepts, view }) =>
      wrap(`- ${date} ${title}${words.inBrackets(concepts.join(words.comma))}${words.colon}${view}`, WIDTH, "  "),
    ),
    "",
    style.strong(words.findings),
    ...entrapment.findings.flatMap(({ study, stance, population, finding, ref }) =>
      wrap(
        `- ${study}${words.inBrackets(`${stance}${words.semicolon}${population}`)}${words.colon}${finding}${words.tagged(words.mark(ref.checked))}`,
        WIDTH,
        "  ",
      ),
    ),
  ];
}

function one({ article, type, grade, wording, quote, translated, same, alike, notKnown, exposure }: PromiseHeld, style: Style): string[] {
  const { words } = style;
  const beyond = alike.filter(({ state }) => !same.includes(state));
  return [
    ...wrap(`${words.at(words.type(type, grade), words.article(article))}${words.colon}${wording ?? ""}`),
    ...(quote === null ? [] : wrap(`"${quote}"${translated ? words.inBrackets(words.translated) : ""}`)),
    "",
    style.strong(words.holdArticle(same.length)),
    ...wrap(same.join(" ") || words.nobody),
    "",
    style.strong(words.holdAlike(beyond.length)),
    ...table(beyond, [
      { title: "", of: ({ state }) => state },
      {
        title: "",
        of: ({ by }) => [...new Set(by.map(({ short, article: where }) => words.at(short, words.article(where))))].join(words.semicolon),
      },
    ]),
    ...(notKnown.length === 0 ? [] : wrap(words.forceUnknown(notKnown.join(" ")))),
    "",
    style.strong(words.exposure),
    ...exposed(exposure, same, words),
  ];
}

function exposed({ covered, rivals }: PromiseHeld["exposure"], same: readonly string[], words: Style["words"]): string[] {
  if (rivals.length === 0) return [covered ? words.noneOnRecord : words.notKnownThatDay];
  return table(rivals, [
    { title: "", of: ({ state }) => state },
    {
      title: "",
      of: ({ state, of, runs }) =>
        [
          words.rivalOf(of.join(" ")),
          ...(same.includes(state) ? [words.holdsItself] : []),
          ...(runs === true ? [] : [words.ranUnknown]),
        ].join(words.semicolon),
    },
  ]);
}

function many(promises: readonly PromiseHeld[], style: Style): string[] {
  if (promises.length === 0) return [];
  const { words } = style;
  return [
    "",
    ...table(
      promises,
      [
        { title: words.from, of: ({ owedBy }) => owedBy.id },
        { title: words.articleTitle, of: ({ article }) => article },
        { title: words.what, of: ({ type, grade }) => words.type(type, grade) },
        { title: words.same, of: ({ same }) => String(same.length), align: "right" },
        {
          title: words.elsewhere,
          of: ({ same, alike }) => String(alike.filter(({ state }) => !same.includes(state)).length),
          align: "right",
        },
        { title: words.rivalsOfHolders, of: ({ exposure }) => exposure.rivals.map(({ state }) => state).join(" ") },
      ],
      style,
    ),
  ];
}

function tested(tests: readonly TestRow[], style: Style): string[] {
  const { words } = style;
  if (tests.length === 0) return [words.noTest];
  return (["this", "alike", "other"] as const satisfies readonly TestRow["standing"][]).flatMap((standing) => {
    const rows = tests.filter((row) => row.standing === standing);
    if (rows.length === 0) return [];
    const outcomes = [...new Set(rows.map(({ outcome }) => outcome))].map(
      (outcome) => `${words.outcome(outcome)} ${rows.filter((row) => row.outcome === outcome).length}`,
    );
    return [
      ...wrap(words.tests(words.tested[standing], rows.length, outcomes.join(words.comma))).map(style.strong),
      ...rows.flatMap(({ date, case: title, by, toward, done, outcome, checked }) =>
        wrap(`${words.test(date, title, by.join(" "), toward.join(" "), done, outcome)}${words.tagged(words.mark(checked))}`, WIDTH, "  "),
      ),
    ];
  });
}

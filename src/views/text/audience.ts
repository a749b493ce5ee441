/** The audience of a promise: its holders, its tests, the exposure that it brings, and entrapment on record. */
import type { Audience, PromiseHeld, TestRow } from "../../model/results/audience.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { typeWords } from "../words.ts";
import { articleWords } from "./ties.ts";

export function audience(answer: Audience, style: Style): string[] {
  const { sentence, promises, tests, invocations, entrapment } = answer;
  return [
    ...wrap(sentence).map(style.strong),
    ...(promises.length === 1 ? one(promises[0] as PromiseHeld, style) : many(promises, style)),
    "",
    ...tested(tests, style),
    ...(invocations.length === 0
      ? ["", "No use or call under these articles is on record."]
      : [
          "",
          style.strong("Uses and calls on record under these articles"),
          ...invocations.flatMap(({ date, by, note, ref }) =>
            wrap(`${[date ?? "undated", ...by].join(" ")}: ${note ?? ""} [${ref.checked}]`, WIDTH, "  "),
          ),
        ]),
    "",
    style.strong("Tests that scholars call entrapment or entanglement"),
    ...wrap(`${entrapment.happened.length} of these tests; ${entrapment.inLedger} of all ${entrapment.ofTests} tests on record.`),
    ...entrapment.happened.flatMap(({ case: title, date, concepts, view }) =>
      wrap(`- ${date} ${title} (${concepts.join(", ")}): ${view}`, WIDTH, "  "),
    ),
    "",
    style.strong("Findings of studies, and those that doubt them"),
    ...entrapment.findings.flatMap(({ study, stance, population, finding, ref }) =>
      wrap(`- ${study} (${stance}; ${population}): ${finding} [${ref.checked}]`, WIDTH, "  "),
    ),
  ];
}

function one({ article, type, grade, wording, quote, translated, same, alike, notKnown, exposure }: PromiseHeld, style: Style): string[] {
  const beyond = alike.filter(({ state }) => !same.includes(state));
  return [
    ...wrap(`${typeWords(type, grade)}, ${articleWords(article)}: ${wording ?? ""}`),
    ...(quote === null ? [] : wrap(`"${quote}"${translated ? " (translated)" : ""}`)),
    "",
    style.strong(`Hold this article: ${same.length}`),
    ...wrap(same.join(" ") || "nobody"),
    "",
    style.strong(`Hold the same type and grade under another text only: ${beyond.length}`),
    ...table(beyond, [
      { title: "", of: ({ state }) => state },
      { title: "", of: ({ by }) => [...new Set(by.map(({ short, article: where }) => `${short}, ${articleWords(where)}`))].join("; ") },
    ]),
    ...(notKnown.length === 0 ? [] : wrap(`Whether it is in force is not known: ${notKnown.join(" ")}`)),
    "",
    style.strong("Exposure: rivals of the states that hold this article"),
    ...exposed(exposure, same),
  ];
}

function exposed({ covered, rivals }: PromiseHeld["exposure"], same: readonly string[]): string[] {
  if (rivals.length === 0) return [covered ? "None on record." : "Not known for that day."];
  return table(rivals, [
    { title: "", of: ({ state }) => state },
    {
      title: "",
      of: ({ state, of, runs }) =>
        `rival of ${of.join(" ")}${same.includes(state) ? "; holds the article itself" : ""}${runs === true ? "" : "; whether it ran on that day is not known"}`,
    },
  ]);
}

function many(promises: readonly PromiseHeld[], style: Style): string[] {
  if (promises.length === 0) return [];
  return [
    "",
    ...table(
      promises,
      [
        { title: "from", of: ({ owedBy }) => owedBy.id },
        { title: "article", of: ({ article }) => article },
        { title: "what", of: ({ type, grade }) => typeWords(type, grade) },
        { title: "same", of: ({ same }) => String(same.length), align: "right" },
        { title: "elsewhere", of: ({ same, alike }) => String(alike.filter(({ state }) => !same.includes(state)).length), align: "right" },
        { title: "rivals of its holders", of: ({ exposure }) => exposure.rivals.map(({ state }) => state).join(" ") },
      ],
      style,
    ),
  ];
}

const STANDING: Readonly<Record<TestRow["standing"], string>> = {
  this: "Put to the test under this instrument",
  alike: "Under another text, the same type and grade",
  other: "The same state, another kind of promise or none",
};

function tested(tests: readonly TestRow[], style: Style): string[] {
  if (tests.length === 0) return ["No test of this promise is on record."];
  return (Object.keys(STANDING) as TestRow["standing"][]).flatMap((standing) => {
    const rows = tests.filter((row) => row.standing === standing);
    if (rows.length === 0) return [];
    const outcomes = [...new Set(rows.map(({ outcome }) => outcome))].map(
      (outcome) => `${outcome} ${rows.filter((row) => row.outcome === outcome).length}`,
    );
    return [
      ...wrap(`${STANDING[standing]}: ${rows.length} (${outcomes.join(", ")})`).map(style.strong),
      ...rows.flatMap(({ date, case: title, by, toward, done, outcome, checked }) =>
        wrap(
          `- ${date} ${title} (${by.join(" ") || "all parties"} for ${toward.join(" ") || "the others"}): ${done}. ${outcome} [${checked}]`,
          WIDTH,
          "  ",
        ),
      ),
    ];
  });
}

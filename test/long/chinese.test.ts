/**
 * The terminal in Chinese: no answer holds a run of English words but quotations of the ledger, commands and ids; and no Latin letters at
 * all outside quotation marks but those of a citation, a treaty series, a code or an address.
 */
import { describe, expect, test } from "vitest";
import { argvOf, cli, entries, ledger } from "../contract/support.ts";

/** Every text of the ledger, in which a quotation is looked up. */
const quotable = [...textsIn(ledger)].join("\n").replace(/\s+/g, " ").toLowerCase();

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) yield* textsIn(one);
}

/** The ledger's own title in citations, which has no Chinese form. */
const TITLE = /Entente ledger(?: of commitments between states,? 1816 to today)?/gi;
/** A reading of an English sentence, which is English itself. */
const READING = /(?:读作|另一种读法|可以读懂的句子|得到支持|被反驳|取决于读法)：[^\p{Script=Han}]+/gu;
const COMMAND = /entente(?: [a-z]+){1,2}(?: [^\s，。；：、）]+)*/g;
/** Four words or more in a row that are no id; a line that was broken goes on in the next. */
const RUN = /(?<![\w.-])[A-Za-z][a-z’']*(?:[ \n][A-Za-z][a-z’']*){3,}(?![\w-])/g;

/** The runs of English words that stand nowhere in the ledger and not in the question. */
function englishRuns(text: string, asked: string): string[] {
  const plain = text
    .replace(/\n\s*/g, "\n")
    .replace(/https?:\/\/\S+/g, "，")
    .replace(READING, "，")
    .replace(COMMAND, "，")
    .replace(TITLE, "，");
  const known = (run: string) => [quotable, asked.toLowerCase()].some((words) => words.includes(run.replace(/\n/g, " ").toLowerCase()));
  // Two quotations may meet at the end of a line.
  return (plain.match(RUN) ?? [])
    .filter((run) => !known(run) && run.split("\n").some((part) => part.split(" ").length > 3 && !known(part)))
    .map((run) => run.replace(/\n/g, " "));
}

/** Citations of sources and names of treaty series, which stand as they are printed. */
const printed = [...citedIn(ledger)].join("\n").replace(/\s+/g, " ").toLowerCase();

/** The citations in a value: every text under `cite`, `published`, `authors` or a title of a work. */
function* citedIn(value: unknown, key = ""): Generator<string> {
  if (typeof value === "string") {
    if (/^(cite|citation|series|authors?|work|name-of-work|study|reference|url)$/.test(key)) yield value;
  } else if (Array.isArray(value)) for (const one of value) yield* citedIn(one, key);
  else if (typeof value === "object" && value !== null) for (const [field, one] of Object.entries(value)) yield* citedIn(one, field);
}

/** Quoted text, options, and ids of letters and digits that a hyphen, a dot, a colon or an underscore joins. */
const QUOTED = /“[^”]*”|"[^"]*"|《[^》]*》/g;
const OPTION = /--[a-z-]+(?:[= ]\S+)?/g;
const CODE = /(?<![A-Za-z])(?:[A-Za-z0-9]+(?:[-_.:#/>+*@][A-Za-z0-9]+)+|(?=[a-z]*\d)[0-9a-f]{12,})/g;
/** A word with three small letters, and the words before and after it. */
const LATIN = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'.]*(?:[ ,;&-]+[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'.]*)*/g;
/** Names that have no Chinese form here: this project, file formats, data sets, statistics. */
const NAMES = /\b(?:Entente|Parquet|Markdown|BibTeX|Wilson|Cochran|Korn|Graubard|Gleditsch|Ward|Correlates|War|kappa)\b/g;

/** Runs of Latin letters outside quotation marks that are no citation, code or address. */
function latinRuns(text: string, asked: string): string[] {
  const plain = text
    .replace(/(?<=[A-Za-z,;.])\n\s*(?=[A-Za-z])/g, " ")
    .replace(/\n\s*/g, "\n")
    .replace(/https?:\/\/\S+/g, "，")
    .replace(READING, "，")
    .replace(QUOTED, "，")
    .replace(COMMAND, "，")
    .replace(TITLE, "，")
    .replace(OPTION, "，")
    .replace(CODE, "，")
    .replace(NAMES, "，");
  const known = (run: string) => [printed, asked.toLowerCase()].some((words) => words.includes(run.toLowerCase()));
  return [...new Set(plain.match(LATIN) ?? [])].filter((run) => /[a-zà-ɏ]{3}/.test(run) && !known(run.replace(/[.,;]$/, "")));
}

describe("the examples of every operation", () => {
  test.each(
    entries.flatMap((entry) => entry.examples.map(({ title, input }) => [`${entry.name}: ${title}`, argvOf(entry, input)] as const)),
  )("%s", async (_, argv) => {
    const { out } = await cli([...argv, "--lang", "zh"]);
    expect(out).toMatch(/\p{Script=Han}/u);
    expect(englishRuns(out, argv.join(" "))).toEqual([]);
    // Answers on a case are forwarded: what they quote stands in quotation marks.
    if (argv[0] === "crisis") expect(latinRuns(out, argv.join(" "))).toEqual([]);
  });
});

describe("answers on a case that quote much", () => {
  const cases = [
    ["memo", "--initiator", "UKR", "--target", "RUS", "--place", "kursk", "--date", "2024-08-06"],
    ["trace", "--initiator", "IRQ", "--target", "KWT", "--date", "1990-08-02", "--all"],
    ["trace", "--initiator", "PRU", "--target", "AUH", "--date", "1866-06-21", "--all"],
    ["brief", "--initiator", "CHN", "--target", "PHL", "--place", "second-thomas-shoal", "--date", "2026-06-01", "--role", "USA"],
  ];
  test.each(cases)("%s", async (...argv) => {
    const { out } = await cli(["crisis", ...argv, "--lang", "zh"]);
    expect(latinRuns(out, argv.join(" "))).toEqual([]);
  });
});

describe("a complaint", () => {
  test.each([
    ["an unknown state", ["state", "show", "Atlantis"]],
    ["an unknown place", ["crisis", "trace", "CHN", "JPN", "--place", "nowhere"]],
    ["a misspelt option", ["ties", "between", "USA", "JPN", "--dat", "2020-01-01"]],
    ["a date that is none", ["ties", "between", "USA", "JPN", "--date", "yesterday"]],
    ["an unknown instrument", ["instrument", "show", "atlantis-1951"]],
    ["an unknown explanation", ["explanations", "weigh", "luck"]],
    ["a missing word", ["ties", "between", "USA"]],
    ["an unknown command", ["tie", "between", "USA", "JPN"]],
  ])("%s", async (_, argv) => {
    const { code, err } = await cli([...argv, "--lang", "zh"]);
    expect(code).toBe(2);
    expect(err).toMatch(/原因：.*\p{Script=Han}[\s\S]*办法：.*\p{Script=Han}/u);
    expect(englishRuns(err, argv.join(" "))).toEqual([]);
  });
});

test("Latin letters are found outside quotation marks alone, and not in a citation, a code or an address", () => {
  expect(latinRuns("账册的表述：comes to its aid at once；第9条", "")).toEqual(["comes to its aid at once"]);
  expect(latinRuns(`“no force was sent” [1] china-dprk-1961 https://a.example/x ${ledger.sources[0]?.cite ?? ""}`, "")).toEqual([]);
});

test("a run of English words is found, and a quotation, a command and an id are not", () => {
  expect(englishRuns("对立的解释：expects few where the condition holds\n  and not elsewhere。", "")).toEqual([
    "expects few where the condition holds and not elsewhere",
  ]);
  expect(englishRuns("每个案例：entente explanations weigh ID --csv\nfirst-alliance-turned", "")).toEqual([]);
  expect(englishRuns(`原文：“${ledger.instruments[0]?.title ?? ""}”`, "")).toEqual([]);
});

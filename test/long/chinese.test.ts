/** The terminal in Chinese: no answer holds a run of English words but quotations of the ledger, commands and ids. */
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

describe("the examples of every operation", () => {
  test.each(
    entries.flatMap((entry) => entry.examples.map(({ title, input }) => [`${entry.name}: ${title}`, argvOf(entry, input)] as const)),
  )("%s", async (_, argv) => {
    const { out } = await cli([...argv, "--lang", "zh"]);
    expect(out).toMatch(/\p{Script=Han}/u);
    expect(englishRuns(out, argv.join(" "))).toEqual([]);
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

test("a run of English words is found, and a quotation, a command and an id are not", () => {
  expect(englishRuns("对立的解释：expects few where the condition holds\n  and not elsewhere。", "")).toEqual([
    "expects few where the condition holds and not elsewhere",
  ]);
  expect(englishRuns("每个案例：entente explanations weigh ID --csv\nfirst-alliance-turned", "")).toEqual([]);
  expect(englishRuns(`原文：“${ledger.instruments[0]?.title ?? ""}”`, "")).toEqual([]);
});

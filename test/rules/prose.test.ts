/**
 * No code outside the catalogue parses the sentences of an answer: none searches, cuts or compares them. Code tells sentences
 * apart by `code` and `args`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Fields of answers that hold a sentence or a value's label. `text` and `label` are also common variable names, so they count
 * only as fields.
 */
const SENTENCES = "reason|because|doubt|doubts|assumption|assumptions|sentence|verdict\\.because|test\\.found|test\\.test|carries|needs";
const METHODS =
  "startsWith|endsWith|includes|indexOf|lastIndexOf|search|match|matchAll|replace|replaceAll|split|slice|substring|substr|charAt|at";
const READS = [
  new RegExp(`\\b(?:${SENTENCES})[?!]?\\.(?:${METHODS})\\(`),
  new RegExp(`\\.(?:text|label)[?!]?\\.(?:${METHODS})\\(`),
  /\blabel (?:===|!==) ["'`]/,
  new RegExp(`/[a-z]*\\.(?:test|exec)\\((?:\\w+\\.)*(?:${SENTENCES})\\)`),
  /\/[a-z]*\.(?:test|exec)\((?:\w+\.)+text\)/,
  new RegExp(`\\b(?:${SENTENCES}) (?:===|!==) ["'\`]`),
];

/** Files that are allowed to, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  "src/ledger/search.ts": "`text` is the plain form of a name, which a search compares",
  "src/claims/sentences/read.ts": "`text` is a word of the user's own sentence, which is there to be read",
  "src/operations/ledger/search/questions.ts": "`text` is a word that the user typed, which is there to be read",
  "src/claims/sentences/mentions.ts": "`sentence` is the user's own, which is there to be read",
  "src/views/text/claims.ts": "`doubts` is a list, of which the terminal shows the first",
  "src/views/text/sentences.ts": "`doubts` is a list, of which the terminal shows the first",
};

const files = ["src", "web"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("src/prose/") && !/labels(\.zh)?\.ts$/.test(file)),
);

function readsSentences(file: string): boolean {
  const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  return READS.some((pattern) => pattern.test(code));
}

test("no code outside the catalogue inspects a sentence of an answer", () => {
  expect(files.filter(readsSentences).filter((file) => ALLOWED[file] === undefined)).toEqual([]);
});

test("each kind of inspection is found", () => {
  for (const line of [
    'reason.startsWith("against")',
    'finding.reason?.replace(/x/, "")',
    'note.text.includes(" could not answer: ")',
    "/directed ties/.exec(note.text)",
    'because === "against anyone"',
    'label !== "arrangement"',
    'test.found === "nothing"',
  ])
    expect(
      READS.some((pattern) => pattern.test(line)),
      line,
    ).toBe(true);
  for (const line of ["text.split(/\\s+/)", "reason.code === 'no-answer'", "notes.filter(({ text }) => text)"])
    expect(
      READS.some((pattern) => pattern.test(line)),
      line,
    ).toBe(false);
});

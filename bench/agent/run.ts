/**
 * Asks the server sixty questions, as an agent would, by a script and without a model: each answer has to appear within three
 * calls of at most 16,000 characters. Prints the score, every failure with the reason, and the calls and characters that were used.
 *
 *   npx tsx bench/agent/run.ts        (after npm run prepare)
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { parse } from "yaml";
import { fits, type Wanted } from "./fits.ts";
import { type Known, resolved, strayWords } from "./words.ts";

const CALLS = 3;
const CHARACTERS = 16_000;

interface Question {
  readonly asks: string;
  readonly calls: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];
  readonly answer: readonly Wanted[];
}

interface Outcome {
  readonly calls: number;
  readonly characters: number;
  /** Why the answer did not appear; null: it did. */
  readonly failure: string | null;
}

const here = dirname(fileURLToPath(import.meta.url));
const questions = parse(readFileSync(join(here, "questions.yaml"), "utf8")) as Question[];
const client = new Client({ name: "entente-bench", version: "1" });
await client.connect(
  new StdioClientTransport({ command: process.execPath, args: [join(here, "..", "..", "dist", "cli", "main.js"), "mcp"] }),
);
const described = new Map(
  (await client.listTools()).tools.map((tool) => [tool.name, JSON.stringify([tool.description, tool.inputSchema])]),
);

/** Makes the calls of a question in order, and turns the pages of the last, until the answer appears or no call is left. */
async function asked({ asks, calls, answer }: Question): Promise<Outcome> {
  let last: Known = {};
  let made = 0;
  let characters = 0;
  const seen: Known[] = [];
  for (const [index, call] of calls.entries()) {
    const [[tool = "", written = {}] = []] = Object.entries(call);
    const stray = strayWords(written, asks, described.get(tool) ?? "");
    if (stray.length > 0) return { calls: made, characters, failure: `not words of the question: ${stray.join(", ")}` };
    const given = resolved(written, last);
    for (let page: number | null = 1; page !== null && made < CALLS; ) {
      const result = await client.callTool({ name: tool, arguments: { ...given, page } });
      const size = JSON.stringify(result).length;
      made += 1;
      characters += size;
      const [{ text = "" } = {}] = result.content as { text?: string }[];
      if (size > CHARACTERS) return { calls: made, characters, failure: `${tool} gave ${size} characters` };
      if (result.isError === true) return { calls: made, characters, failure: `${tool} ${JSON.stringify(given)}: ${text}` };
      last = { ...(result.structuredContent as Known), text };
      if (index < calls.length - 1) break;
      seen.push(last);
      if (answer.every((wanted) => fits(wanted, seen))) return { calls: made, characters, failure: null };
      page = (last["page"] as { next: number | null }).next;
    }
  }
  const missing = answer.filter((wanted) => !fits(wanted, seen));
  return { calls: made, characters, failure: `the answer did not appear: ${missing.map((one) => JSON.stringify(one)).join("; ")}` };
}

const outcomes: Outcome[] = [];
for (const question of questions) {
  const outcome = await asked(question);
  outcomes.push(outcome);
  if (outcome.failure !== null) console.log(`failed: ${question.asks}\n        ${outcome.failure}`);
}
await client.close();

const answered = outcomes.filter(({ failure }) => failure === null);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.log(`${answered.length} of ${questions.length} answered within ${CALLS} calls of at most ${CHARACTERS} characters`);
console.log(`calls: ${[1, 2, 3].map((count) => `${answered.filter(({ calls }) => calls === count).length} with ${count}`).join(", ")}`);
console.log(
  `characters: median ${median(answered.map(({ characters }) => characters))}, most ${Math.max(...answered.map(({ characters }) => characters))}`,
);
process.exitCode = answered.length === questions.length ? 0 : 1;

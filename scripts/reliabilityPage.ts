/** The page docs/reliability.md: the faults that are tried and what happens, from the lists that the tests read, and what benches measured. */
import { existsSync, readFileSync } from "node:fs";
import type { Kept } from "../bench/fuzz/kept.ts";
import { SESSIONS, STREAMS } from "../test/faults/agents.ts";
import type { Fault } from "../test/faults/fault.ts";
import { COMPILED, FILES, REBUILT } from "../test/faults/ledger.ts";
import { OTHER_PAGE, PAGE, VIEWS } from "../test/faults/page.ts";
import { ADDRESSES, ENCODINGS, PATHS, SMUGGLING } from "../test/faults/rawRequests.ts";
import { CROWDS, OTHER_SITES } from "../test/faults/server.ts";
import { refusedStatements } from "../test/unit/dataset/refusedStatements.ts";

interface Section {
  readonly title: string;
  readonly about: string;
  readonly faults: readonly Fault[];
}

const escapes: readonly Fault[] = refusedStatements("FILE").map(([sql]) => ({
  fault: sql === "" ? "an empty query" : `\`${sql}\``,
  happens: "refused; no file is read or written",
}));

const SECTIONS: readonly Section[] = [
  {
    title: "Requests that smuggle another",
    about: "Raw sockets to `entente serve` (`test/contract/http/hostile.test.ts`).",
    faults: SMUGGLING,
  },
  { title: "Addresses, hosts and methods", about: "The same.", faults: ADDRESSES },
  { title: "Paths", about: "The same.", faults: PATHS },
  { title: "Encodings and bodies", about: "The same.", faults: ENCODINGS },
  { title: "Pages of other sites", about: "What a browser sends for them (the same).", faults: OTHER_SITES },
  { title: "Pages of other sites in a browser", about: "A real one (`test/browser/more/otherPage.test.ts`).", faults: OTHER_PAGE },
  { title: "Many and slow connections", about: "Raw sockets (`test/contract/http/crowd.test.ts`).", faults: CROWDS },
  { title: "Sessions of agents", about: "The Model Context Protocol over HTTP (`test/unit/mcp/sessions.test.ts`).", faults: SESSIONS },
  { title: "Agents on two streams", about: "`entente mcp` (`test/unit/mcp/lines.test.ts`).", faults: STREAMS },
  {
    title: "Queries in SQL",
    about:
      "`entente dataset query` (`test/unit/dataset/query.test.ts`), and the same over HTTP and MCP (`test/contract/http/datasetQuery.test.ts`, `test/contract/mcp/query.test.ts`).",
    faults: escapes,
  },
  { title: "Files that are written", about: "Exports, tables, sites and new files (`test/unit/files/`).", faults: FILES },
  { title: "The compiled ledger", about: "The built command (`test/contract/compiled.test.ts`).", faults: [...COMPILED, ...REBUILT] },
  {
    title: "The page",
    about: "In Chromium (`test/browser/more/faults.test.ts`, `test/browser/views.test.ts`).",
    faults: [...PAGE, ...VIEWS],
  },
];

/** The text of the page. `root` is the project's folder, in which the benches keep their results. */
export function reliabilityPage(root: string): string {
  return `${HEAD}\n${SECTIONS.map(sectionText).join("\n")}\n${fuzzText(resultsIn(root, "fuzz"))}\n${memoryText(resultsIn(root, "server", "memory"))}\n${serverText(resultsIn(root, "server"))}`;
}

const HEAD = `# Reliability

What was tried to break Entente, and what happens. The tables are written by \`npm run generate\` from the lists that the tests themselves read
(\`test/faults/\`): a row is a test, and a fault that is tried is a row. Those marked *long* run with \`npm run test:long\`, all others with \`npm test\`.
`;

function sectionText({ title, about, faults }: Section): string {
  const rows = faults.map(({ fault, happens, slow = false }) => `| ${cell(fault)}${slow ? " *(long)*" : ""} | ${cell(happens)} |`);
  return `## ${title}\n\n${about}\n\n| fault | what happens |\n| --- | --- |\n${rows.join("\n")}\n`;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

type Results = Readonly<Record<string, unknown>> | null;

function resultsIn(root: string, bench: string, name = "results"): Results {
  const file = `${root}/bench/${bench}/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function fuzzText(results: Results): string {
  const about = `## Fuzzing

Half of the inputs are valid ones with a legal, rare or strange value in one place; the others are mutations and plain nonsense. Each has to be answered, or
refused with a complaint that has all its parts, within fifty times the median of a valid input (processor time), in a process whose memory stays below 512 MiB.
\`npx tsx bench/fuzz/run.ts COUNT SEED\` asks as many as one likes; \`npm test\` asks some hundreds, \`npm run test:long\` some thousands. Inputs that once broke
something stay in \`test/bad/fuzzed.json\`.
`;
  if (results === null) return about;
  const all = Object.values(results) as Kept[];
  const rows = all.map(
    (one) =>
      `| ${one.surface} | ${one.ledger} | ${one.inputs} | ${one.answered} | ${one.refused} | ${one.failed} | ${one.slowest} | ${one.slow} | ${one.memory} |`,
  );
  const total = all.reduce((sum, { inputs }) => sum + inputs, 0);
  return `${about}
<!-- counted over ${all[0]?.ledger} -->
Long runs, seeds ${[...new Set(all.flatMap(({ seeds }) => seeds))].join(", ")}: ${total} inputs. Over HTTP, operations that read centuries or every state are left out: a
legal question to one of them takes over fifty times the median of the others, up to some 80 times.

| surface | ledger | inputs | answered | refused | failed | slowest, times the median | over fifty times | memory, MiB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
<!-- end -->
`;
}

interface Run {
  readonly asked: number;
  readonly refused: number;
  readonly memory: readonly number[];
  readonly most: number;
  readonly seed: number;
  readonly ledger: string;
}

const RUNS: readonly (readonly [string, string])[] = [
  ["http", "HTTP, four connections"],
  ["stdio", "MCP, one session on two streams"],
  ["sessions", "MCP over HTTP, a new session about every tenth call; one call in fifty is left by its client"],
];

function memoryText(results: Results): string {
  const about = `## The memory of a server that runs for long

\`npx tsx bench/server/memory.ts http|stdio|sessions COUNT SEED\` asks one server questions about random days, states, rules, instruments and places: examples of
every operation or tool, one in a hundred of those that take a tenth of a second or more. What is computed from the ledger is kept within bounds: as long as the ledger where the
ledger bounds it, such as a value for each instrument, and otherwise the values used last (\`src/ledger/recent.ts\`).
`;
  if (results === null) return about;
  const rows = RUNS.flatMap(([key, surface]) => {
    const one = results[key] as Run | undefined;
    return one === undefined ? [] : [`| ${surface} | ${one.asked} | ${one.refused} | ${one.memory.join(", ")} | ${one.most} |`];
  });
  return `${about}
<!-- counted over ${(results[RUNS[0]?.[0] ?? ""] as Run | undefined)?.ledger} -->
| surface | questions | refused, as they should be | memory after each tenth, MiB | the most, MiB |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
<!-- end -->
`;
}

interface Served {
  readonly requests: number;
  readonly bytes: number;
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
  /** Milliseconds of the processor for one answer, and the ratio of the bare server's to ours. */
  readonly cpu: { readonly ours: number; readonly bare: number; readonly ratio: number };
  readonly p50: number;
  readonly p99: number;
  readonly bareP99: number;
  readonly memory: readonly number[];
}

function serverText(results: Results): string {
  const about = `## The server under load

\`npx tsx bench/server/run.ts COUNT\` asks \`entente serve\` a question that it answers each time anew, and in turns a bare server of the same framework that sends the
same bytes from memory. The ratios hold on any machine, that of processor time best; the speeds are those of one that was shared.
`;
  if (results === null) return about;
  const { requests, bytes, ours, bare, ratio, cpu, p50, p99, bareP99, memory } = results as unknown as Served;
  return `${about}
| requests | bytes of an answer | answers a second | of the bare server | ratio | processor, ms | of the bare server | ratio | median, ms | slowest of a hundred, ms | of the bare server, ms | memory after each tenth, MiB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| ${requests} | ${bytes} | ${ours} | ${bare} | ${ratio} | ${cpu.ours} | ${cpu.bare} | ${cpu.ratio} | ${p50} | ${p99} | ${bareP99} | ${memory.join(", ")} |
`;
}

/**
 * Rules of the architecture: the direction of imports, the modules that may use Node, and names that code may not contain. One
 * test per rule.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { circlesIn, filesBelow, importsOf, root, stateIn, targetsOf, textOf } from "./sources.ts";

/** The folders that each folder of src may import, besides itself and `src/errors.ts`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  time: [],
  model: ["time"],
  prose: ["model", "time"],
  ledger: ["model", "time"],
  load: ["ledger", "model", "time"],
  ties: ["ledger", "model", "time"],
  law: ["ties", "ledger", "model", "time"],
  measures: ["ties", "ledger", "model", "time"],
  scenarios: ["ties", "ledger", "model", "time"],
  dataset: ["measures", "law", "ties", "ledger", "model", "time"],
  views: ["prose", "ties", "ledger", "model", "time"],
  strategy: ["views", "scenarios", "measures", "law", "ties", "ledger", "model", "time"],
  claims: ["strategy", "views", "scenarios", "measures", "law", "ties", "ledger", "model", "time"],
  operations: ["dataset", "claims", "strategy", "views", "scenarios", "measures", "law", "ties", "ledger", "model", "time"],
  // A sweep's definition is a file like those of the ledger, and its complaints are made alike.
  sweep: ["dataset", "law", "ties", "ledger", "load", "model", "time"],
  surfaces: ["operations", "sweep", "dataset", "load", "views", "prose", "ledger", "model", "time"],
};
/** Files directly in src: the errors, which any file may import, and the public entries, which re-export. */
const LOOSE = ["src/errors.ts", "src/index.ts", "src/browser.ts"];
const TOUCHES_NODE = /^src\/(load|sweep|dataset\/(engine|import|build)|surfaces\/(cli|http|mcp|docs)|surfaces\/paths\.ts)/;
const MOST_LINES = 460;

const files = filesBelow("src", /\.ts$/);
const roomOf = (file: string) => file.split("/")[1] ?? "";

test("each room of src imports only the rooms to its right", () => {
  const wrong = files
    .filter((file) => !LOOSE.includes(file))
    .flatMap((file) => {
      const allowed = [roomOf(file), ...(MAY_IMPORT[roomOf(file)] ?? [])];
      return targetsOf(file)
        .filter((target) => target !== "src/errors.ts" && !allowed.includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`);
    });
  expect(wrong).toEqual([]);
});

test("no file of src imports itself by way of others", () => {
  expect(circlesIn(new Map(files.map((file) => [file, targetsOf(file)])))).toEqual([]);
});

test("only load and the surfaces of a machine touch Node", () => {
  expect(files.filter((file) => !TOUCHES_NODE.test(file) && touchesNode(file))).toEqual([]);
});

test("the client, followed all the way down, reaches no part of Node", () => {
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const target of targetsOf(file)) walk(target);
  };
  walk("src/surfaces/client/client.ts");
  expect([...seen].filter(touchesNode)).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
});

test("the SDK of the Model Context Protocol stays in its own surface, which the command and the server load when it is called", () => {
  const loads = (file: string) => importsOf(file).some((target) => target.startsWith("@modelcontextprotocol/"));
  const everywhere = [...files, ...filesBelow("web", /\.tsx?$/)];
  expect(everywhere.filter((file) => loads(file) && !file.startsWith("src/surfaces/mcp/"))).toEqual([]);
  const enters = (file: string) => targetsOf(file).some((target) => target.startsWith("src/surfaces/mcp/"));
  expect(everywhere.filter((file) => enters(file) && !file.startsWith("src/surfaces/mcp/"))).toEqual([
    "src/surfaces/cli/mcpCommand.ts",
    "src/surfaces/cli/start/mcp.ts",
    "src/surfaces/http/server.ts",
  ]);
  expect(textOf("src/surfaces/http/server.ts")).toContain('await import("../mcp/mounted.ts")');
});

test("DuckDB is named by the engine of tables alone, and imported by nobody at a start", () => {
  const loads = (file: string) => importsOf(file).includes("@duckdb/node-api");
  const everywhere = [...files, ...filesBelow("web", /\.tsx?$/)];
  const [first, ...others] = everywhere.filter((file) => loads(file) && /import\("@duckdb\/node-api"\)/.test(textOf(file)));
  expect([first, others]).toEqual(["src/dataset/engine/duckdb.ts", []]);
  expect(everywhere.filter((file) => loads(file) && !file.startsWith("src/dataset/engine/"))).toEqual([]);
  const values = /^import (?!type )(?:[^"]|\n)*? from "@duckdb\/node-api"/m;
  expect(everywhere.filter((file) => loads(file) && values.test(textOf(file)))).toEqual([]);
});

test("what hands sweeps out is named in one folder alone, and imported by nobody at a start", () => {
  const packages = /^(bullmq|ioredis|@bull-board\/)/;
  const loads = (file: string) => importsOf(file).some((target) => packages.test(target));
  const everywhere = [...files, ...filesBelow("web", /\.tsx?$/)];
  expect(everywhere.filter((file) => loads(file) && !file.startsWith("src/sweep/queue/"))).toEqual([]);
  const values = /^import (?!type )(?:[^"]|\n)*? from "(bullmq|ioredis|@bull-board\/[^"]+)"/m;
  expect(everywhere.filter((file) => loads(file) && values.test(textOf(file)))).toEqual([]);
});

test("the engine of tables, the importers and sweeps are reached from the surfaces of a machine alone, on demand", () => {
  const own = /^src\/(dataset|sweep)\//;
  const touches = (file: string) => own.test(file) && reachesNode(file);
  const outside = [...files, ...filesBelow("web", /\.tsx?$/)].filter((file) => !own.test(file));
  const entering = outside.flatMap((file) =>
    targetsOf(file)
      .filter(touches)
      .map((target) => [file, target] as const),
  );
  expect(entering.length).toBeGreaterThan(0);
  for (const [file, target] of entering) {
    expect(file).toMatch(/^src\/surfaces\/(cli|http|mcp)\//);
    expect(textOf(file), file).toContain(`await import("${"../".repeat(file.split("/").length - 2)}${target.slice("src/".length)}")`);
  }
});

test("no treaty and no place is named in code", () => {
  const ids = [
    ...readdirSync(join(root, "data/instruments")).map((file) => file.replace(/\.yaml$/, "")),
    ...[...textOf("data/places/pacific.yaml").matchAll(/^ {2}- id: (\S+)/gm)].map((match) => match[1] ?? ""),
  ].filter((id) => id.includes("-"));
  const named = files.flatMap((file) => {
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    return ids.filter((id) => code.includes(`"${id}"`) || code.includes(`'${id}'`)).map((id) => `${file}: ${id}`);
  });
  // The examples of operations and tools are questions, not part of an answer.
  expect(named.filter((one) => !/^src\/(operations|surfaces\/mcp\/tools)\//.test(one))).toEqual([]);
});

test("no module of src holds state that changes", () => {
  expect(files.flatMap((file) => stateIn(textOf(file)).map((name) => `${file}: ${name}`))).toEqual([]);
});

test(`no file of src has more than ${MOST_LINES} lines`, () => {
  const written = files.filter((file) => !textOf(file).slice(0, 200).includes("written from their schemas"));
  expect(written.filter((file) => textOf(file).split("\n").length > MOST_LINES)).toEqual([]);
});

/** Whether a file, or one that it imports, touches Node. */
function reachesNode(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return touchesNode(file) || targetsOf(file).some((target) => reachesNode(target, seen));
}

function touchesNode(file: string): boolean {
  return importsOf(file).some((target) => target.startsWith("node:"));
}

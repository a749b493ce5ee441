/** The house plan: which way imports run, where Node may be touched, and what code may not name. One test per rule. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const src = join(root, "src");

/** The rooms each room may import, besides itself and `src/errors.ts`. */
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
  views: ["prose", "ties", "ledger", "model", "time"],
  strategy: ["views", "scenarios", "measures", "law", "ties", "ledger", "model", "time"],
  claims: ["strategy", "views", "scenarios", "measures", "law", "ties", "ledger", "model", "time"],
  operations: ["claims", "strategy", "views", "scenarios", "measures", "law", "ties", "ledger", "model", "time"],
  surfaces: ["operations", "load", "views", "prose", "ledger", "model", "time"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const textOf = (file: string) => readFileSync(join(src, file), "utf8");
const importsOf = (file: string) => [...textOf(file).matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
const targetsOf = (file: string) =>
  importsOf(file)
    .filter((target) => target.startsWith("."))
    .map((target) => relative(src, join(src, dirname(file), target)));
const roomOf = (file: string) => file.split("/")[0] ?? "";

test("each room of src imports only the rooms to its right", () => {
  const wrong = files
    .filter((file) => file !== "index.ts" && file !== "errors.ts")
    .flatMap((file) => {
      const room = roomOf(file);
      return targetsOf(file)
        .filter((target) => target !== "errors.ts" && roomOf(target) !== room && !(MAY_IMPORT[room] ?? []).includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`);
    });
  expect(wrong).toEqual([]);
});

test("no file of src imports itself by way of others", () => {
  expect(circlesIn(new Map(files.map((file) => [file, targetsOf(file)])))).toEqual([]);
});

const TOUCHES_NODE = /^(load|surfaces\/(cli|http|mcp|docs)|surfaces\/paths\.ts)/;

test("only load and the surfaces of a machine touch Node", () => {
  const wrong = files.filter((file) => !TOUCHES_NODE.test(file) && importsOf(file).some((target) => target.startsWith("node:")));
  expect(wrong).toEqual([]);
});

test("the client, followed all the way down, reaches no part of Node", () => {
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const target of importsOf(file)) expect(target.startsWith("node:"), `${file} imports ${target}`).toBe(false);
    for (const target of targetsOf(file)) walk(target);
  };
  walk("surfaces/client/client.ts");
  expect(seen.size).toBeGreaterThan(20);
});

test("no treaty and no place is named in code", () => {
  const ids = [
    ...readdirSync(join(root, "data/instruments")).map((file) => file.replace(/\.yaml$/, "")),
    ...[...readFileSync(join(root, "data/places/pacific.yaml"), "utf8").matchAll(/^ {2}- id: (\S+)/gm)].map((match) => match[1] ?? ""),
  ].filter((id) => id.includes("-"));
  const named = files.flatMap((file) => {
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    return ids.filter((id) => code.includes(`"${id}"`) || code.includes(`'${id}'`)).map((id) => `${file}: ${id}`);
  });
  // Examples of operations say how to ask, not how to answer.
  expect(named.filter((one) => !one.startsWith("operations/"))).toEqual([]);
});

test("no file of src is too long to be read in one go", () => {
  expect(files.filter((file) => textOf(file).split("\n").length >= 460)).toEqual([]);
});

/** Circles of imports, each written as its files in order; types count too. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

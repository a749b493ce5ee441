/** The plan of the house, held: one direction of imports, node only where it is allowed, no treaty in code. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const src = join(root, "src");

/** What each room may import, beside itself and src/errors.ts. */
const MAY: Record<string, readonly string[]> = {
  time: [],
  model: ["time"],
  corpus: ["model", "time"],
  load: ["corpus", "model", "time"],
  network: ["corpus", "model", "time"],
  law: ["network", "corpus", "model", "time"],
  measures: ["network", "corpus", "model", "time"],
  scenarios: ["network", "corpus", "model", "time"],
  views: ["network", "corpus", "model", "time"],
  strategy: ["views", "scenarios", "measures", "law", "network", "corpus", "model", "time"],
  claims: ["strategy", "views", "scenarios", "measures", "law", "network", "corpus", "model", "time"],
  operations: ["claims", "strategy", "views", "scenarios", "measures", "law", "network", "corpus", "model", "time"],
  surfaces: ["operations", "load", "views", "corpus", "model", "time"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const imports = (file: string) =>
  [...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
const roomOf = (file: string) => file.split("/")[0] ?? "";

test.each(files)("%s imports only rooms to its right", (file) => {
  const room = roomOf(file);
  if (file === "index.ts" || file === "errors.ts") return;
  const wrong = imports(file)
    .filter((target) => target.startsWith("."))
    .map((target) => relative(src, join(src, dirname(file), target)))
    .filter((target) => target !== "errors.ts" && roomOf(target) !== room && !(MAY[room] ?? []).includes(roomOf(target)));
  expect(wrong).toEqual([]);
});

const TOUCHES_NODE = /^(load|surfaces\/(cli|http|mcp|docs)|surfaces\/paths\.ts)/;

test.each(files.filter((file) => !TOUCHES_NODE.test(file)))("%s does not touch node", (file) => {
  expect(imports(file).filter((target) => target.startsWith("node:"))).toEqual([]);
});

test("the client, followed all the way down, reaches no part of node", () => {
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const target of imports(file)) {
      expect(target.startsWith("node:"), `${file} imports ${target}`).toBe(false);
      if (target.startsWith(".")) walk(relative(src, join(src, dirname(file), target)));
    }
  };
  walk("surfaces/client/client.ts");
  expect(seen.size).toBeGreaterThan(20);
});

test("the app knows the typed client and nothing else of src", () => {
  const web = join(root, "web");
  const wrong = readdirSync(web, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(web, file), "utf8").matchAll(/from\s*"([^"]+)"/g)]
        .map((match) => match[1] ?? "")
        .filter((target) => target.includes("/src/") && !target.includes("/src/surfaces/client/"))
        .map((target) => `${file}: ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("no treaty and no place is named in code", () => {
  const ids = [
    ...readdirSync(join(root, "data/instruments")).map((file) => file.replace(/\.yaml$/, "")),
    ...[...readFileSync(join(root, "data/places/pacific.yaml"), "utf8").matchAll(/^ {2}- id: (\S+)/gm)].map((match) => match[1] ?? ""),
  ].filter((id) => id.includes("-"));
  const named = files.flatMap((file) => {
    const code = readFileSync(join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    return ids.filter((id) => code.includes(`"${id}"`) || code.includes(`'${id}'`)).map((id) => `${file}: ${id}`);
  });
  // Examples of operations are data about how to ask, not how to answer.
  expect(named.filter((one) => !one.startsWith("operations/"))).toEqual([]);
});

test.each(files)("%s is short enough to be read", (file) => {
  expect(readFileSync(join(src, file), "utf8").split("\n").length).toBeLessThan(460);
});

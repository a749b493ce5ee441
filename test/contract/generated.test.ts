/** What is generated and committed is what would be generated now. `npm run generate` writes it anew. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { editorSchemas } from "../../src/surfaces/docs/jsonSchema.ts";
import { refreshed } from "../../src/surfaces/docs/readme.ts";
import { referencePage } from "../../src/surfaces/docs/reference.ts";
import { cli } from "./support.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("the reference page", () => expect(read("docs/reference.md")).toBe(referencePage()));

test.each(Object.entries(editorSchemas()))("data/schema/%s", (file, text) => expect(read(`data/schema/${file}`)).toBe(text));

test("the README's commands give the answers that it shows", async () => {
  const readme = read("README.md");
  expect(await refreshed(readme, { run: async (argv) => (await cli(argv)).out, file: read })).toBe(readme);
});

test.each(readdirSync(join(root, "examples")))("examples/%s runs", (file) => {
  const { status, stdout, stderr } = spawnSync("node", ["node_modules/tsx/dist/cli.mjs", `examples/${file}`], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).not.toBe("");
});

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
].filter((page) => existsSync(join(root, page)));

describe.each(pages)("%s", (page) => {
  test("its links lead to files that are there", () => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? "")
      .filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });
});

/** Committed generated files equal a fresh generation; `npm run generate` rewrites them. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { libraryTypes } from "../../scripts/libraryTypes.ts";
import { gapsPage } from "../../src/surfaces/docs/gaps.ts";
import { hostingPage } from "../../src/surfaces/docs/hosting.ts";
import { editorSchemas } from "../../src/surfaces/docs/jsonSchema.ts";
import { literaturePage } from "../../src/surfaces/docs/literature.ts";
import { manPage } from "../../src/surfaces/docs/manPage.ts";
import { measuresPage } from "../../src/surfaces/docs/measures.ts";
import { refreshed } from "../../src/surfaces/docs/readme.ts";
import { referencePage } from "../../src/surfaces/docs/reference.ts";
import { spoken } from "../spoken.ts";
import { cli, context } from "./support.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("the reference page", () => expect(read("docs/reference.md")).toBe(referencePage()));

test("the page on measures", () => expect(read("docs/measures.md")).toBe(measuresPage(spoken("measure.list", context, {}))));

test("the page on the literature", () =>
  expect(read("docs/literature.md")).toBe(literaturePage(spoken("literature.reproduce", context, {}))));

test("the published types of the library, which are also the report on its interface", async () => {
  expect(read("src/surfaces/library/types/operations.d.ts")).toBe(await libraryTypes());
});

test("the manual page", () => {
  const { version } = JSON.parse(read("package.json"));
  expect(read("docs/entente.1")).toBe(manPage(version, context.ledger.version.verifiedThrough));
});

test("the lists of docs/gaps.md", () => {
  const page = read("docs/gaps.md");
  const [coverage, stats] = [spoken("ledger.coverage", context, {}), spoken("ledger.stats", context, {})];
  expect(gapsPage(page, coverage, stats, context.ledger.data)).toBe(page);
});

test("the headers in docs/hosting.md are those that the server sends", () => {
  const page = read("docs/hosting.md");
  expect(hostingPage(page)).toBe(page);
  expect(page.match(/default-src 'none'; script-src 'self'/g)?.length).toBe(5);
});

test("the schemas for editors in data/schema", () => {
  const outdated = Object.entries(editorSchemas()).filter(([file, text]) => read(`data/schema/${file}`) !== text);
  expect(outdated.map(([file]) => file)).toEqual([]);
});

test("the README's commands give the answers that it shows", async () => {
  const readme = read("README.md");
  expect(await refreshed(readme, { run: async (argv) => (await cli(argv)).out, file: read })).toBe(readme);
});

test.each(readdirSync(join(root, "examples")).filter((file) => file.endsWith(".ts")))("examples/%s runs", (file) => {
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

test("links in the documentation lead to files that exist", () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? "")
      .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

/** Parts of a page that a program writes, samples of output, and figures that were counted once and say over which version. */
const MARKED = /<!-- (?:generated|numbers|counted)\b[^\n]*-->[\s\S]*?<!-- end -->|```[\s\S]*?```/g;
const OWN_COUNT =
  /\b(?:\d[\d,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\w* ?(?:hundred|thousand|dozens?)(?: of)?) (?:\S+ )?(?:instruments|obligations|clauses|acts|facts|pacts|treaties|places|sources|files|gaps)\b/gi;
/** Counts of other collections than the ledger, limits, and a measurement that says over which version it was made. */
const OTHERS = ["docs/reference.md", "docs/peers.md", "docs/agreement.md", "docs/literature.md"];

test("counts of the ledger stand between marks, so that none can go stale", () => {
  const own = pages.filter((page) => !/^docs\/(decisions|audits)\//.test(page) && !OTHERS.includes(page));
  const bare = own.flatMap((page) => [...read(page).replace(MARKED, "").matchAll(OWN_COUNT)].map(([found]) => `${page}: ${found}`));
  expect(bare).toEqual([]);
  const undated = own.flatMap((page) => [...read(page).matchAll(/<!-- counted\b(?!.* \d+\.\d+\.\d+ -->)[^\n]*/g)].map(([found]) => found));
  expect(undated).toEqual([]);
  expect("The ledger has 643 instruments and a hundred obligations.".match(OWN_COUNT)).toEqual([
    "643 instruments",
    "a hundred obligations",
  ]);
});

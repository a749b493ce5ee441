/**
 * The package as npm packs it, in fresh projects: it installs alone, its library and its command answer in each Node that it names,
 * its types hold under strict compilers, and a bundle of it runs in a browser.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../browser/findBrowser.mjs";
import { samplesOf } from "../../librarySamples.ts";
import { installed, npm, packInto, projectWith, root, run, temporary } from "./project.ts";

const { folder, remove } = temporary();
afterAll(remove);
const packed = packInto(folder);
const samples = samplesOf(readFileSync(join(root, "docs/library.md"), "utf8"));
const [first] = samples;
const { code, output } = first ?? { code: "", output: "" };
const project = projectWith(join(folder, "project"), packed.tarball, {
  "ask.js": code,
  ...Object.fromEntries(samples.map((sample, index) => [`src/${index}.ts`, sample.code])),
});
const command = join(project, "node_modules", "entente", "dist", "cli", "main.js");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

describe("the packed files", () => {
  test("are what the command and the library read, under 5 MB packed", () => {
    const outside = packed.files.filter((file) => !/^(dist\/|docs\/entente\.1$|package\.json$|README\.md$|LICENSE)/.test(file));
    expect(outside).toEqual([]);
    expect(packed.files).toContain("dist/library/index.d.ts");
    expect(packed.size).toBeLessThan(5_000_000);
  });

  test("need no other package", () => expect(installed(project)).toEqual(["entente"]));
});

/** The Node of each version that the package names, installed from npm; null without a network. */
const NODES = ["20", "22", "24"].map((major) => {
  const place = projectWith(join(folder, `node-${major}`), packed.tarball, {});
  const { status } = npm(["install", "--no-save", `node@${major}`], place);
  const own = join(place, "node_modules", "node", "bin", "node");
  return { major, node: status === 0 && run(own, ["--version"], place).status === 0 ? own : null };
});
for (const { major, node } of NODES)
  if (node === null)
    console.log(`Skipped: the package in Node ${major}, because npm could not install node@${major}; it needs a registry.`);

describe.each(NODES)("in Node $major", ({ major, node }) => {
  const runs = test.skipIf(node === null);
  const own = (args: readonly string[]) => run(node ?? "", args, project);

  runs("the library answers", () => {
    expect(own(["--version"]).stdout).toMatch(new RegExp(`^v${major}\\.`));
    expect(own(["ask.js"])).toEqual({ status: 0, stdout: output, stderr: "" });
  });

  runs("the command answers, in English and Chinese, and knows both versions", () => {
    expect(own([command, "--version"]).stdout).toMatch(new RegExp(`^entente ${version}\\nledger \\d+\\.\\d+\\.\\d+ `));
    const question = [command, "ties", "between", "USA", "JPN", "--date", "1970-01-01", "--json"];
    const { ties } = JSON.parse(own(question).stdout) as { ties: { type: string }[] };
    expect(ties.some(({ type }) => type === "defence")).toBe(true);
    expect(own([...question.slice(0, -1), "--lang", "zh"]).stdout).toContain("日本");
  });

  runs("a wrong question is told with its remedy", () => {
    const { status, stderr } = own([command, "ties", "between", "USA", "JPM"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^JPM: no state "JPM"\n {2}why: .+\n {2}do: {2}try .+JPN/);
  });
});

describe("the types", () => {
  const compilers: [string, Record<string, unknown>][] = [
    ["node16", { module: "node16", moduleResolution: "node16" }],
    ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
    ["bundler", { module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"] }],
  ];
  test.each(compilers)("hold for the examples under %s, strict, libraries checked", (name, options) => {
    writeFileSync(join(project, `tsconfig.${name}.json`), configOf(options));
    expect(run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", `tsconfig.${name}.json`], project)).toEqual(
      {
        status: 0,
        stdout: "",
        stderr: "",
      },
    );
  });
});

function configOf(options: Record<string, unknown>): string {
  return JSON.stringify({
    compilerOptions: {
      target: "es2023",
      lib: ["es2023"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
      ...options,
    },
    include: ["src/*.ts"],
  });
}

const PAGE = `import { EntenteError, openLedger } from "entente";
const noted = async (ledger) => {
  const { ties } = await ledger.ties({ a: "USA", b: "JPN", date: "1970-01-01" });
  const { positions } = await ledger.trace({ initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" });
  const zh = await ledger.compare({ a: "USA", b: "CHN" }, { language: "zh" });
  return { ties, positions, chinese: zh.states.map(({ name }) => name) };
};
const complaint = (asking) => asking.then(() => null, (error) => error instanceof EntenteError ? [error.name, error.kind, error.todo] : String(error));
const fetched = await openLedger("ledger/");
const core = await (await fetch("ledger/core.json")).json();
const handed = await openLedger({ core });
globalThis.answers = {
  ...await noted(fetched),
  unknown: await complaint(fetched.ties({ a: "USA", b: "JPM" })),
  unnamed: await complaint(openLedger()),
  lacking: await complaint(handed.trace({ initiator: "CHN", target: "JPN", date: "2026-06-01" })),
  missing: await complaint(openLedger("nowhere/")),
};`;

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };

describe("a bundle for a browser", () => {
  const site = join(folder, "site");
  const bundled = () =>
    build({
      stdin: { contents: PAGE, resolveDir: project },
      bundle: true,
      format: "esm",
      platform: "browser",
      splitting: true,
      outdir: site,
      entryNames: "page",
      metafile: true,
      logLevel: "silent",
    });

  test("is made without any part of Node", async () => {
    const { metafile, errors } = await bundled();
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
  });

  test.skipIf(findBrowser() === null)("answers as the library in Node does", async () => {
    await bundled();
    const ledger = join(project, "node_modules", "entente", "dist", "ledger");
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      try {
        const body =
          path === "/"
            ? '<!doctype html><script type="module" src="page.js"></script>'
            : readFileSync(path.startsWith("/ledger/") ? join(ledger, path.slice("/ledger/".length)) : join(site, path));
        response.setHeader("content-type", TYPES[extname(path)] ?? "text/html").end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction("globalThis.answers !== undefined", undefined, { timeout: 0 });
      expect(errors).toEqual([]);
      const answers = (await page.evaluate("globalThis.answers")) as Record<string, unknown>;
      const own = run(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          'import { openLedger } from "entente"; const l = await openLedger(); console.log(JSON.stringify([(await l.ties({ a: "USA", b: "JPN", date: "1970-01-01" })).ties, (await l.trace({ initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" })).positions]))',
        ],
        project,
      );
      const [ties, positions] = JSON.parse(own.stdout) as [unknown, unknown];
      expect(answers).toEqual({
        ties,
        positions,
        chinese: ["美国", "中国"],
        unknown: ["NotFoundError", "not-found", expect.stringContaining("JPN")],
        unnamed: ["InputError", "input", expect.stringContaining("/ledger/")],
        lacking: ["DataError", "data", expect.any(String)],
        missing: ["DataError", "data", expect.any(String)],
      });
    } finally {
      await browser.close();
      server.close();
    }
  });
});

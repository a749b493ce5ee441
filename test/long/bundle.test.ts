/** Both bundles of the built command give the same answers and complaints as the sources. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { codeFile, scriptOf } from "../../src/surfaces/cli/start/bundle.ts";
import { argvOf, cli, context, entries } from "../contract/support.ts";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const built = (argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], {
    encoding: "utf8",
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
};

const lines = [
  ...entries.flatMap((entry) => entry.examples.slice(0, 1).map(({ input }) => [...argvOf(entry, input), "--json"])),
  ["ties", "between", "USA", "JPN", "--date", "1970-01-01"],
  ["ties", "between", "USA", "JPM"],
  ["ties", "between", "USA", "JPN", "--type", "defense"],
  ["allies", "count"],
  ["crisis", "trace", "--initiator", "CHN"],
  ["crisis", "trace", "--initiator", "CHN", "--target", "JPN", "--rounds", "many"],
  ["ledger", "check", "test/bad/base"],
  [],
];

describe("the built command", () => {
  test.each(lines.map((argv) => [argv.join(" ") || "(nothing)", argv] as const))("entente %s", async (_line, argv) => {
    const { code, out, err } = await cli(argv);
    expect(built(argv)).toEqual({ code, out, err });
  });

  test("--version gives the versions of the program and of the ledger, which are numbered apart", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const own = context.ledger.version;
    expect(built(["--version"]).out).toBe(
      `entente ${version}\nledger ${own.version} (${own.hash}), verified through ${own.verifiedThrough}\n`,
    );
  });
});

const bundleOf = (name: string) => fileURLToPath(new URL(`../../dist/cli/${name}.cjs`, import.meta.url));

test("the plain command holds no schema library", () => expect(readFileSync(bundleOf("command"), "utf8")).not.toContain("_zod"));

describe.each(["command", "mcp"])("the bundle of %s", (name) => {
  test("starts with the code that was compiled when the project was prepared", () => {
    const bundle = bundleOf(name);
    expect(scriptOf(bundle, readFileSync(codeFile(bundle))).cachedDataRejected).toBe(false);
  });

  test("runs without that code, as in a package for another version of Node", () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-"));
    cpSync(fileURLToPath(new URL("../../dist", import.meta.url)), join(folder, "dist"), {
      recursive: true,
      filter: (file) => !file.endsWith(".code"),
    });
    const copy = join(folder, "dist", "cli", "main.js");
    const greeting = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
    const [argv, input] =
      name === "mcp"
        ? [["mcp"], `${JSON.stringify({ jsonrpc: "2.0", id: 0, method: "initialize", params: greeting })}\n`]
        : [["crisis", "trace", "--initiator", "CHN", "--target", "JPN", "--json"], ""];
    const { status, stdout, stderr } = spawnSync(process.execPath, [copy, ...argv], { encoding: "utf8", input });
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject(name === "mcp" ? { id: 0, result: { serverInfo: { name: "entente" } } } : { kind: "trace" });
  });
});

test.skipIf(process.platform === "win32")("the launcher at the root runs the built command, from any folder", () => {
  const launcher = fileURLToPath(new URL("../../entente", import.meta.url));
  const { stdout, status } = spawnSync(launcher, ["--version"], { encoding: "utf8", cwd: "/" });
  expect({ stdout, status }).toEqual({ stdout: built(["--version"]).out, status: 0 });
});

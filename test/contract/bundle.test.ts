/** Both bundles of the built command give the same answers and complaints as the sources. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { argvOf, cli, context, entries } from "./support.ts";

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

test("the plain command holds no schema library", () => expect(readFileSync(main, "utf8")).not.toContain("_zod"));

test.skipIf(process.platform === "win32")("the launcher at the root runs the built command, from any folder", () => {
  const launcher = fileURLToPath(new URL("../../entente", import.meta.url));
  const { stdout, status } = spawnSync(launcher, ["--version"], { encoding: "utf8", cwd: "/" });
  expect({ stdout, status }).toEqual({ stdout: built(["--version"]).out, status: 0 });
});

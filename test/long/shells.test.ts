/** Completion in real shells. bash has its test among the contracts, as every machine has it; a shell that is missing is skipped. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cli } from "../contract/support.ts";
import { findProgram } from "./findReaders.mjs";

const folder = mkdtempSync(join(tmpdir(), "entente-shells-"));
writeFileSync(join(folder, "entente"), `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli/main.js")}" "$@"\n`);
chmodSync(join(folder, "entente"), 0o755);
const env = { ...process.env, PATH: `${folder}:${process.env["PATH"]}` };

async function scriptFor(shell: string): Promise<string> {
  const path = join(folder, `completion.${shell}`);
  writeFileSync(path, (await cli(["completion", shell])).out);
  return path;
}

const skipped = (shell: string | null, name: string) => (shell === null ? ` (skipped: apt-get install ${name})` : "");

const zsh = findProgram("zsh");
const driver = fileURLToPath(new URL("typed.zsh", import.meta.url));

test.skipIf(zsh === null).each([
  ["nouns, verbs and options", "entente netw\\tat --form\\tge\\t", "network at --format gexf"],
  ["a noun and its verb", "entente cri\\ttr\\t", "crisis trace"],
  ["the keys of states", "entente state show JP\\t", "state show JPN"],
  ["the values of an option", "entente network at --type neu\\t", "network at --type neutrality"],
])(
  `zsh completes %s${skipped(zsh, "zsh")}`,
  async (_what, typed, ran) => {
    const { stdout } = spawnSync("zsh", ["-f", driver, await scriptFor("zsh"), typed], { encoding: "utf8", env });
    expect(stdout.trim()).toBe(ran);
  },
  60_000,
);

const fish = findProgram("fish");

test.skipIf(fish === null).each([
  ["nouns", "entente cri", ["crisis"]],
  ["options before any noun", "entente --", ["--help", "--version"]],
  ["verbs", "entente crisis tr", ["trace"]],
  ["options", "entente network at --fo", ["--format"]],
  ["the values of an option", "entente network at --format g", ["gexf", "graphml"]],
  ["the keys of states", "entente ties between USA JP", ["JPN"]],
  ["the shells", "entente completion z", ["zsh"]],
])(
  `fish completes %s${skipped(fish, "fish")}`,
  async (_what, typed, words) => {
    const script = `source ${await scriptFor("fish")}; complete -C '${typed}'`;
    const { stdout } = spawnSync("fish", ["--no-config", "-c", script], { encoding: "utf8", env });
    const offered = stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
    expect(offered.sort()).toEqual(words);
  },
  60_000,
);

/** Completion in a real bash, `entente doctor`, and the files that other programs take: their form, read by a parser that is not ours. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { cli } from "./support.ts";

/** The words that bash offers for the last of the words, with `entente` on the path. */
async function offered(...words: string[]): Promise<string[]> {
  const { out } = await cli(["completion", "bash"]);
  const script = `${out}
entente() { node dist/cli/main.js "$@"; }
COMP_WORDS=(entente ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}
_entente; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  return stdout.split("\n").filter(Boolean);
}

test("bash completes nouns, verbs, options and the values of an option", async () => {
  expect(await offered("cri")).toEqual(["crisis"]);
  expect(await offered("crisis", "tr")).toEqual(["trace"]);
  expect(await offered("ties", "between", "--da")).toEqual(expect.arrayContaining(["--date"]));
  expect(await offered("network", "at", "--format", "g")).toEqual(["graphml", "gexf"]);
});

test("bash completes the keys of states", async () => {
  expect(await offered("state", "show", "JP")).toEqual(["JPN"]);
});

test("doctor finds the ledger and a fresh build, and says so as JSON too", async () => {
  const { code, out } = await cli(["doctor", "--json"]);
  const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: { check: string; result: string; todo: string | null }[] };
  expect({ code, ok }).toEqual({ code: 0, ok: true });
  const results = Object.fromEntries(checks.map(({ check, result }) => [check, result]));
  expect(results).toMatchObject({ node: "ok", ledger: "ok", build: "ok" });
  for (const { result, todo } of checks) expect(todo === null).toBe(result === "ok");
});

test("doctor refuses a port that is none", async () => {
  expect((await cli(["doctor", "--port", "abc"])).code).toBe(2);
});

test("an instrument's linked data names its type, its days and its parties with ISO keys", async () => {
  const { out } = await cli(["instrument", "show", "us-japan-1960", "--format", "jsonld"]);
  const linked = JSON.parse(out);
  expect(linked).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Legislation",
    legislationDate: "1960-01-19",
    legislationDateOfApplicability: "1960-06-23",
    legislationLegalForce: "https://schema.org/InForce",
  });
  expect(linked.legislationJurisdiction.map(({ identifier }: { identifier: { value: string }[] }) => identifier[0]?.value)).toEqual([
    "JPN",
    "USA",
  ]);
});

test("an unknown format names those that are taken", async () => {
  const { code, err } = await cli(["network", "at", "--format", "graphm"]);
  expect(code).toBe(2);
  expect(err).toContain("graphml");
});

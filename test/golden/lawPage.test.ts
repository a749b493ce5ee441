/** The cases that docs/law.md walks through: every line that it shows is in the real answer. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(`${root}docs/law.md`, "utf8");
const samples = [...page.matchAll(/^```\n\$ npx entente (.*)\n([\s\S]*?)^```$/gm)].map(([, command = "", shown = ""]) => ({
  command,
  shown,
}));

test("the page shows three cases", () => expect(samples.length).toBe(3));

test.each(samples)("$command", ({ command, shown }) => {
  const answer = execFileSync("node", [`${root}dist/cli/main.js`, ...command.split(" ")], { encoding: "utf8" }).split("\n");
  const wanted = shown.split("\n").filter((line) => line !== "" && line !== "...");
  expect(wanted.filter((line) => !answer.includes(line))).toEqual([]);
});

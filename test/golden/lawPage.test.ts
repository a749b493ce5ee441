/** The cases explained in docs/law.md: every line shown there is in the real answer. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cli } from "../commandLine.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(`${root}docs/law.md`, "utf8");
const samples = [...page.matchAll(/^```\n\$ (?:npx |\.\/)entente (.*)\n([\s\S]*?)^```$/gm)].map(([, command = "", shown = ""]) => ({
  command,
  shown,
}));

test("the page shows three cases", () => expect(samples.length).toBe(3));

test.each(samples)("$command", async ({ command, shown }) => {
  const answer = (await cli(command.split(" "))).out.split("\n");
  const wanted = shown.split("\n").filter((line) => line !== "" && line !== "...");
  expect(wanted.filter((line) => !answer.includes(line))).toEqual([]);
});

/** The container file: no engine builds it here, so its parts are checked one by one, and its command runs without node_modules. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Each instruction with its words; a comment is none. */
const lines = read("Containerfile")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => {
    const [name = "", ...words] = line.split(" ");
    return { name, words, rest: words.join(" ") };
  });
const named = (name: string) => lines.filter((line) => line.name === name);
const lastStage = lines.slice(lines.map(({ name }) => name).lastIndexOf("FROM"));

const folder = mkdtempSync(join(tmpdir(), "entente-container-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("it has two stages on Debian's slim image of a Node that the package runs on, and none of the first but what is copied", () => {
  expect(named("FROM").map(({ rest }) => rest)).toEqual([
    "docker.io/library/node:22-bookworm-slim AS build",
    "docker.io/library/node:22-bookworm-slim",
  ]);
  expect(lastStage.filter(({ name }) => name === "COPY").every(({ words }) => words[0] === "--from=build")).toBe(true);
  expect(lastStage.some(({ name }) => name === "RUN")).toBe(false);
});

test("what it copies from the project is there, and is let in by .dockerignore", () => {
  const letIn = read(".dockerignore")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
  const copied = named("COPY").flatMap(({ words }) => (words[0]?.startsWith("--from") ? [] : words.slice(0, -1)));
  expect(copied.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  expect(new Set(copied)).toEqual(new Set(letIn));
});

test("it runs as a user who is not root", () => {
  const users = lastStage.filter(({ name }) => name === "USER").map(({ rest }) => rest);
  expect(users).toEqual(["node"]);
  expect(lastStage.findIndex(({ name }) => name === "USER")).toBeLessThan(lastStage.findIndex(({ name }) => name === "CMD"));
});

test("the scripts that it runs are copied, and the port of its command is the one that it exposes and checks", () => {
  const scripts = named("RUN").flatMap(({ rest }) => /^node (\S+)/.exec(rest)?.[1] ?? []);
  expect(scripts).toEqual(["scripts/prepare.mjs", "dist/cli/main.js"]);
  const [command] = named("CMD").map(({ rest }) => JSON.parse(rest) as string[]);
  const [exposed] = named("EXPOSE").map(({ rest }) => rest);
  expect(command?.[(command?.indexOf("--port") ?? 0) + 1]).toBe(exposed);
  expect(named("HEALTHCHECK")[0]?.rest).toContain(`127.0.0.1:${exposed}/`);
});

test("its command runs from what the last stage holds, and its health check is answered", async () => {
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site", "index.html"), "<!doctype html><title>t</title>");
  const [command = []] = named("CMD").map(({ rest }) => JSON.parse(rest) as string[]);
  const server = spawn(process.execPath, command.slice(1), { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  let address = "";
  for await (const line of createInterface({ input: server.stdout })) {
    address = /^The page: +(\S+)$/.exec(line)?.[1] ?? address;
    if (line.startsWith("Stop with")) break;
  }
  const check = JSON.parse(/CMD (\[.*\])$/.exec(named("HEALTHCHECK")[0]?.rest ?? "")?.[1] ?? "[]") as string[];
  const words = check.slice(1).map((word) => word.replace("http://127.0.0.1:4816/", address));
  const health = (args: readonly string[]) =>
    new Promise<number | null>((resolve) => spawn(process.execPath, args, { stdio: "ignore" }).once("exit", resolve));
  expect(await health(words)).toBe(0);
  for (const path of ["api/ties/between?a=USA&b=JPN&format=parquet", "api", ""]) expect((await fetch(address + path)).status).toBe(200);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(await health(words)).toBe(1);
});

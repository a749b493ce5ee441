/** The installed package serves the API and the agents without the site, which only a checkout can build, and says so. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packInto, projectWith, run, temporary } from "./project.ts";

const { folder, remove } = temporary();
const project = projectWith(join(folder, "project"), packInto(folder).tarball, {});
const command = join(project, "node_modules", "entente", "dist", "cli", "main.js");
const server = spawn(process.execPath, [command, "serve", "--no-open", "--port", "4985"], { cwd: project });
let printed = "";
let address = "";

beforeAll(async () => {
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (text) => {
      printed += text;
      if (printed.includes("Stop with")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
  });
  address = /The API: +(\S+)api/.exec(printed)?.[1] ?? "";
});
afterAll(() => {
  server.removeAllListeners("exit");
  server.kill();
  remove();
});

test("it says that the site is not there, and its first page how to get it", async () => {
  expect(printed).toContain(`The site is not built here: ${address} says how to get it`);
  expect(await (await fetch(address)).text()).toContain("./entente site build --out site");
});

test("the API answers, and agents are answered", async () => {
  const { ties } = (await (await fetch(`${address}api/ties/between?a=USA&b=JPN&date=1970-01-01`)).json()) as { ties: unknown[] };
  expect(ties.length).toBeGreaterThan(0);
  const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
  const response = await fetch(`${address}mcp`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: hello }),
  });
  expect(await response.text()).toContain('"name":"entente"');
});

test("a site that is named and not there is refused, with a remedy that the package can follow", () => {
  const { status, stderr } = run(process.execPath, [command, "serve", "--site", "site", "--no-open"], project);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr:
      '--site: no built site in "site"\n  why: the site is built in a checkout of the project\n  do:  name a folder that was built there; without --site the API is served alone\n',
  });
});

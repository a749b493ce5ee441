/**
 * The first example of each operation gives one value on every surface that this file can reach: the published library, the command line, HTTP
 * (`examples.test.ts`), the tools for agents where one covers an operation, and a record of values for clients in other languages.
 */
import { readFileSync } from "node:fs";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/index.ts";
import { PARTS } from "../../src/model/parts.ts";
import type { OperationName } from "../../src/operations/table.ts";
import { openLedger as openInBrowser } from "../../src/surfaces/library/openInBrowser.ts";
import { openServer } from "../../src/surfaces/library/openServer.ts";
import { connected } from "../contract/mcp/connections.ts";
import { allPages, rowsIn } from "../contract/mcp/results.ts";
import { app, client, entries, HOST } from "../contract/support.ts";
import { VALUES_FILE, valuesOf } from "../exampleValues.ts";
import { ledgerFolder } from "../ledgers.ts";

const offered = entries.filter(({ local }) => !local);
const cases = offered.flatMap((entry) =>
  entry.examples.slice(0, 1).map(({ title, input }) => ({
    name: entry.name as OperationName,
    title,
    input: input as never,
    label: `${entry.name}: ${title}`,
  })),
);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const opened = openLedger(ledgerFolder);
/** A server in this process, which answers the library's own requests. */
const served = openServer(`http://${HOST}/api`, async (address, init) =>
  app.request(String(address), { ...init, headers: { ...(init?.headers as Record<string, string>), host: HOST } }),
);
const fetched = openInBrowser(
  Object.fromEntries(PARTS.map((part) => [part, JSON.parse(readFileSync(`${ledgerFolder}/${part}.json`, "utf8"))])),
);

describe.each(cases)("$label", ({ name, input }) => {
  test("the library gives one value from a folder, from an object and from a server", async () => {
    const answer = plain(await client.ask(name, input));
    expect(plain(await (await opened).ask(name, input))).toEqual(answer);
    expect(plain(await (await fetched).ask(name, input))).toEqual(answer);
    expect(await served.ask(name, input)).toEqual(answer);
  });
});

test("the functions of the library are the operations of their names", async () => {
  const ledger = await opened;
  const pair = { a: "USA", b: "JPN", date: "1970-01-01" };
  const attack = { initiator: "CHN", target: "JPN", date: "2026-06-01" };
  expect(await ledger.compare()).toEqual(await ledger.ask("state.compare", {}));
  expect(await ledger.ties(pair)).toEqual(await ledger.ask("ties.between", pair));
  expect(await ledger.trace(attack)).toEqual(await ledger.ask("crisis.trace", attack));
  expect(await ledger.memo(attack)).toEqual(await ledger.ask("crisis.memo", attack));
});

/**
 * The tools that list the rows of one operation, with the operation's list and the fields that both have; null: all. With the input
 * `except` a tool answers otherwise.
 */
const TOOLS = [
  {
    tool: "ties",
    name: "ties.between",
    list: "ties",
    fields: ["instrument", "obligation", "article", "type", "grade", "owedBy", "owedTo"],
  },
  { tool: "compare", name: "state.compare", list: "lines", fields: ["id", "label", "unit"] },
  {
    tool: "allies",
    name: "allies.count",
    list: "counts",
    fields: ["rule", "title", "count", "states", "notKnown", "dormant"],
    except: "rule",
  },
  { tool: "counts", name: "allies.series", list: "moves", fields: null },
  { tool: "instrument", name: "instrument.show", list: "clauses", fields: ["obligation", "article", "type", "grade", "by", "toward"] },
  { tool: "trace", name: "crisis.trace", list: "breaches", fields: ["instrument", "article", "by", "toward", "type", "grade", "certain"] },
  { tool: "memo", name: "crisis.memo", list: "duties", fields: ["number", "instrument", "article", "heading", "sentence"] },
] as const satisfies readonly {
  readonly tool: string;
  readonly name: string;
  readonly list: string;
  readonly fields: readonly string[] | null;
  readonly except?: string;
}[];

describe("the tools for agents give the rows of their operations", () => {
  let agent: { readonly client: Client; readonly close: () => Promise<void> };
  beforeAll(async () => {
    agent = await connected("stdio");
  });
  afterAll(() => agent.close());

  test.each(
    TOOLS.flatMap((one) =>
      cases
        .filter(({ name, input }) => name === one.name && !("except" in one && one.except in (input as object)))
        .map((example) => ({ ...one, ...example })),
    ),
  )("$tool: $title", async ({ tool, name, input, list, fields }) => {
    const answer = plain(await client.ask(name, input)) as Record<string, Record<string, unknown>[]>;
    const rows = rowsIn<Record<string, unknown>>(await allPages(agent.client, tool, input), list);
    const shared = (row: Record<string, unknown>) => (fields === null ? row : fields.map((field) => row[field]));
    expect(rows.map(shared)).toEqual((answer[list] ?? []).map(shared));
  });
});

test("the recorded values, which clients in other languages are compared with, are those of today", async () => {
  const ask = (name: OperationName, input: object) => client.ask(name, input as never);
  expect(JSON.parse(readFileSync(VALUES_FILE, "utf8"))).toEqual(plain(await valuesOf(offered, ask)));
});

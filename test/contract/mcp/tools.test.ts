/** The tools over both transports: lists, answers, pages, and errors that an agent can mend. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf } from "../../../src/surfaces/answer.ts";
import { listedTools } from "../../../src/surfaces/mcp/listing.ts";
import { MOST_CHARACTERS } from "../../../src/surfaces/mcp/pages.ts";
import { loadTools } from "../../../src/surfaces/mcp/tools/index.ts";
import { context, ledger } from "../support.ts";
import { type Connected, connected, TRANSPORTS } from "./connections.ts";
import { allPages, call, rowsIn } from "./results.ts";

const TOOLS = await loadTools();
const POLAND = { initiator: "RUS", target: "POL", date: "2026-06-01" };

describe.each(TRANSPORTS)("tools over %s", (transport) => {
  let connection: Connected;
  const ask = (name: string, args: Record<string, unknown>) => call(connection.client, name, args);
  beforeAll(async () => {
    connection = await connected(transport);
  });
  afterAll(() => connection.close());

  test("each is listed with its schemas, examples and read-only marks", async () => {
    const { tools } = await connection.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect(inputSchema.properties, name).toHaveProperty("page");
      expect(inputSchema["additionalProperties"], name).toBe(false);
      expect(outputSchema?.properties, name).toHaveProperty("ledger");
      expect(annotations, name).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(description, name).toContain("Examples:\n");
    }
  });

  test("the list that prepare wrote is the one that the schemas make", async () => {
    const { tools } = await connection.client.listTools();
    expect(tools).toEqual(JSON.parse(JSON.stringify(await listedTools())));
  });

  test("its list leaves room in a context window", async () => {
    const { tools } = await connection.client.listTools();
    const shown = tools.map(({ name, description, inputSchema }) => JSON.stringify({ name, description, inputSchema }).length);
    expect(shown.reduce((sum, one) => sum + one, 0)).toBeLessThan(30_000);
  });

  test.each(TOOLS.flatMap(({ name, examples }) => examples.map(({ title, input }) => [name, title, input] as const)))(
    "%s: %s",
    async (name, _title, input) => {
      const { isError, text, data, size } = await ask(name, input as Record<string, unknown>);
      expect(isError, text).toBe(false);
      expect(size).toBeLessThanOrEqual(MOST_CHARACTERS);
      const { version, hash } = ledger.ledger;
      expect(data["ledger"]).toMatchObject({ version, hash });
      expect(text).toContain(hash.slice(0, 8));
    },
  );

  test("the pages of a long trace hold every state's position, and each fits", async () => {
    const pages = await allPages(connection.client, "trace", POLAND);
    expect(pages.length).toBeGreaterThan(3);
    for (const { size } of pages) expect(size).toBeLessThanOrEqual(MOST_CHARACTERS);
    const rows = rowsIn<{ position: string; states: string[]; says: string }>(pages, "positions");
    const found = rows.flatMap(({ position, states, says }) => states.map((state) => `${state} ${position} ${says}`));
    const { positions, obligations } = await answerOf("crisis.trace", context, POLAND);
    expect(found.sort()).toEqual(positions.map(({ state, position, headline }) => `${state} ${position} ${headline}`).sort());
    const clauses = new Set(rowsIn<{ clause: string }>(pages, "obligations").map(({ clause }) => clause));
    expect(clauses).toEqual(new Set(obligations.map(({ instrument, obligation }) => `${instrument}#${obligation}`)));
  });

  test("a page is the same whenever it is asked for", async () => {
    const one = await ask("trace", { ...POLAND, page: 2 });
    await ask("ties", { a: "USA", b: "JPN" });
    expect((await ask("trace", { ...POLAND, page: 2 })).data).toEqual(one.data);
  });

  test("past the text, a page's rows are its text, for clients that read no data", async () => {
    const { text, data } = await ask("trace", { ...POLAND, page: 3 });
    const [, , json = ""] = text.split("\n");
    for (const [list, rows] of Object.entries(JSON.parse(json) as Record<string, unknown>)) expect(data[list]).toEqual(rows);
  });

  test("ties, counts and citations have the values of the library", async () => {
    const input = { a: "USA", b: "JPN", date: "1970-01-01" };
    const { ties } = await answerOf("ties.between", context, input);
    const rows = rowsIn<Record<string, unknown>>(await allPages(connection.client, "ties", input), "ties");
    const key = (row: object) =>
      Object.entries(row).filter(([field]) => ["instrument", "article", "owedBy", "owedTo", "since"].includes(field));
    expect(rows.map(key)).toEqual(ties.map((tie) => rows.length > 0 && key(tie)));
    const compared = await answerOf("state.compare", context, { a: "USA", b: "CHN" });
    const lines = rowsIn<{ id: string; cells: { count: number | null }[] }>(
      await allPages(connection.client, "compare", { a: "USA", b: "CHN" }),
      "lines",
    );
    expect(lines.map(({ id, cells }) => [id, ...cells.map(({ count }) => count)])).toEqual(
      compared.lines.map(({ id, cells }) => [id, ...cells.map(({ count }) => count)]),
    );
    const { plain } = await answerOf("source.cite", context, { id: "north-atlantic-1949" });
    expect((await ask("cite", { id: "north-atlantic-1949" })).data["plain"]).toBe(plain);
  });

  test("a handle of a trace opens its duty with words and tests", async () => {
    const input = { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" };
    const first = await ask("trace", input);
    const [{ handle = "" } = {}] = first.data["positions"] as { handle: string }[];
    const { data } = await ask("trace", { ...input, obligation: handle });
    const duties = data["duties"] as { handle: string; quote: string; tests: { reason: string; source: { ids: string[] } }[] }[];
    expect(duties.map((duty) => duty.handle)).toEqual([handle]);
    expect(duties[0]?.quote).toContain("armed attack");
    for (const { source } of duties[0]?.tests ?? []) expect(source.ids.length).toBeGreaterThan(0);
  });

  test("each source of a row can be cited", async () => {
    const { data } = await ask("ties", { a: "CHN", b: "PRK" });
    const ids = (data["ties"] as { source: { ids: string[] } }[]).flatMap(({ source }) => source.ids);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of new Set(ids)) {
      const cited = await ask("cite", { id });
      expect(cited.isError, `${id}: ${cited.text}`).toBe(false);
    }
  });

  test("an answer in Chinese has Chinese names", async () => {
    const { text, isError } = await ask("trace", { initiator: "CHN", target: "JPN", language: "zh" });
    expect(isError, text).toBe(false);
    expect(text).toContain("日本");
    expect(text).not.toContain("--");
  });

  test("no text names a flag of the command line", async () => {
    for (const { name, examples } of TOOLS)
      for (const { input } of examples) {
        const { text } = await ask(name, input as Record<string, unknown>);
        expect(text, name).not.toMatch(/(^|\s)--[a-z]|entente [a-z]+ [a-z]+ /m);
      }
  });

  test.each([
    ["trace", { initator: "CHN", target: "JPN" }, "initiator"],
    ["trace", { initiator: "Chna", target: "JPN" }, "CHN (China"],
    ["trace", { initiator: "CHN" }, "target"],
    ["trace", { initiator: "CHN", target: "JPN", place: "senkakku-islands" }, "senkaku-islands"],
    ["trace", { initiator: "CHN", target: "JPN", act: "armed-atack" }, "armed-attack"],
    ["trace", { initiator: "CHN", target: "JPN", date: "1.6.2026" }, "YYYY-MM-DD"],
    ["trace", { initiator: "CHN", target: "JPN", date: "1816-02-30" }, "calendar"],
    ["trace", { initiator: "CHN", target: "JPN", page: 99 }, "page from 1 to"],
    ["trace", { initiator: "CHN", target: "JPN", page: "two" }, "page"],
    ["ties", { a: "USA", b: "JPN", type: "defense" }, "defence"],
    ["ties", { a: "USA", b: "USA" }, "another state"],
    ["ties", { a: "USA", b: "JPN", language: "fr" }, "en, zh"],
    ["instrument", { id: "north-atlantik-1949" }, "north-atlantic-1949"],
    ["instrument", { id: "qqqqqqqqqq" }, "call search"],
    ["allies", { state: "CHN", rule: "treaty-allies" }, "treaty-ally"],
    ["allies", { state: "CHN", rule: "atop-defence" }, "take another rule"],
    ["cite", { id: "north-atlantic" }, "north-atlantic-1949"],
    ["check_claims", { content: "claims: [" }, "claims"],
    ["check_claims", { text: "china-esay" }, "china-essay"],
    ["search", { text: "" }, "text"],
  ] as const)("%s %j is refused with a way out: %s", async (name, args, way) => {
    const { isError, text } = await ask(name, args);
    expect(isError).toBe(true);
    expect(text).toContain(way);
    expect(text).not.toMatch(/--[a-z]|entente [a-z]+ [a-z]+/);
    expect((await ask("cite", {})).isError).toBe(false);
  });

  test("an unknown tool is named with the nearest, and the server lives", async () => {
    await expect(ask("tracee", {})).rejects.toThrow(/write "trace"/);
    await expect(ask("xyz", {})).rejects.toThrow(/known are search, trace/);
    expect((await ask("cite", {})).isError).toBe(false);
  });

  test("cancelled calls are rejected, and the next one is answered", async () => {
    const stop = new AbortController();
    const calls = Array.from({ length: 6 }, () => call(connection.client, "trace", POLAND, stop.signal));
    const ended = Promise.allSettled(calls);
    stop.abort("enough");
    expect((await ended).map(({ status }) => status)).toEqual(calls.map(() => "rejected"));
    expect((await ask("cite", {})).isError).toBe(false);
  });
});

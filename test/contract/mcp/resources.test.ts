/** Resources, completion and prompts over both transports. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_CHARACTERS } from "../../../src/surfaces/mcp/pages.ts";
import { ledger } from "../support.ts";
import { type Connected, connected, TRANSPORTS } from "./connections.ts";

describe.each(TRANSPORTS)("resources and prompts over %s", (transport) => {
  let connection: Connected;
  let client: Client;
  beforeAll(async () => {
    connection = await connected(transport);
    client = connection.client;
  });
  afterAll(() => connection.close());

  const read = async (uri: string) => (await client.readResource({ uri })).contents[0] as { text: string; mimeType: string };
  const completed = async (ref: Parameters<Client["complete"]>[0]["ref"], name: string, value: string, given?: Record<string, string>) =>
    (await client.complete({ ref, argument: { name, value }, ...(given === undefined ? {} : { context: { arguments: given } }) }))
      .completion;
  const template = async (name: string) => {
    const { resourceTemplates } = await client.listResourceTemplates();
    return { type: "ref/resource" as const, uri: resourceTemplates.find((one) => one.name === name)?.uriTemplate ?? "" };
  };

  test("the list holds the ledger, every instrument and every state, page by page", async () => {
    const uris: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listResources(cursor === undefined ? {} : { cursor });
      uris.push(...page.resources.map(({ uri }) => uri));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(new Set(uris).size).toBe(1 + ledger.instruments.length + ledger.states.length);
    await expect(client.listResources({ cursor: "next" })).rejects.toThrow(/first page/);
  });

  test("an instrument, an article, a state and the ledger can be read", async () => {
    expect((await read("entente://instrument/us-japan-1960")).text).toContain("US-Japan");
    const article = await read("entente://article/us-japan-1960/common-danger");
    expect(article.mimeType).toBe("application/json");
    expect(JSON.parse(article.text)).toMatchObject({ article: "V", ledger: { hash: ledger.ledger.hash } });
    expect((await read("entente://state/PRU?date=1866-06-15")).text).toContain("Prussia");
    expect((await read("entente://ledger")).text).toContain(ledger.ledger.hash);
  });

  test("a long text comes in pages that fit", async () => {
    const [first, second] = [await read("entente://state/USA"), await read("entente://state/USA?page=2")];
    for (const { text } of [first, second]) expect(JSON.stringify(text).length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(first.text).toContain("?page=2");
    expect(second.text).not.toBe(first.text);
  });

  test.each([
    ["entente://instrument/us-japan-1961", "us-japan-1960"],
    ["entente://article/us-japan-1960/common-dangr", "common-danger"],
    ["entente://state/Chna", "CHN"],
    ["entente://treaty/us-japan-1960", "instrument"],
    ["entente://state/USA?page=99", "page"],
    ["entente://state/USA?page=no", "addresses are"],
    ["entente://instrument/%zz", "instrument"],
    ["http://example.org/", "addresses are"],
    ["nonsense", "addresses are"],
  ])("%s is refused with a way out: %s", async (uri, way) => {
    await expect(read(uri)).rejects.toThrow(way);
    expect((await read("entente://state/JPN?date=1941-12-07")).text).toContain("Japan");
  });

  test("addresses are completed by id and by name", async () => {
    expect((await completed(await template("instrument"), "id", "us-jap")).values).toContain("us-japan-1960");
    expect((await completed(await template("instrument"), "id", "NATO")).values).toContain("north-atlantic-1949");
    expect((await completed(await template("state"), "state", "phil")).values).toEqual(["PHL"]);
    expect((await completed(await template("article"), "obligation", "", { id: "us-japan-1960" })).values).toContain("common-danger");
    expect((await completed(await template("article"), "obligation", "", { id: "no-such" })).values).toEqual([]);
    const { values, total, hasMore } = await completed(await template("instrument"), "id", "");
    expect({ values: values.length, total, hasMore }).toEqual({ values: 100, total: ledger.instruments.length, hasMore: true });
    await expect(completed({ type: "ref/resource", uri: "entente://sate/{state}" }, "state", "")).rejects.toThrow(/entente:\/\/state/);
    await expect(completed(await template("state"), "stat", "")).rejects.toThrow(/"state"/);
  });

  test("prompts are listed, filled in and completed", async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["check-article", "who-is-bound", "brief-my-class"]);
    const given: Record<string, Record<string, string>> = {
      "check-article": { article: "Finland joined NATO in 2022." },
      "who-is-bound": { attacker: "China", target: "Japan", place: "senkaku-islands" },
      "brief-my-class": { attacker: "Austria-Hungary", target: "Serbia", date: "1914-07-28", roles: "DEU, RUS" },
    };
    for (const { name } of prompts) {
      const { messages } = await client.getPrompt({ name, arguments: given[name] ?? {} });
      const text = messages.map(({ content }) => (content.type === "text" ? content.text : "")).join("\n");
      for (const value of Object.values(given[name] ?? {})) expect(text, name).toContain(value);
    }
    const who = { type: "ref/prompt" as const, name: "who-is-bound" };
    expect((await completed(who, "target", "Jap")).values).toContain("Japan");
    expect((await completed(who, "place", "senk")).values).toEqual(["senkaku-islands"]);
  });

  test("a prompt that does not exist, and an argument that is missing or unknown, are refused with a way out", async () => {
    await expect(client.getPrompt({ name: "check-artcle" })).rejects.toThrow(/"check-article"/);
    await expect(client.getPrompt({ name: "check-article" })).rejects.toThrow(/add article/);
    await expect(client.getPrompt({ name: "who-is-bound", arguments: { atacker: "China", target: "Japan" } })).rejects.toThrow(
      /"attacker"/,
    );
  });
});

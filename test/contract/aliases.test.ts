/** Former names of operations: every surface accepts them like the current ones, and marks them as deprecated. */
import { describe, expect, test } from "vitest";
import { findOperation } from "../../src/operations/registry.ts";
import { ALIASES, type AliasName, type CurrentName } from "../../src/operations/table.ts";
import { argvOf, cli, client, entries, http } from "./support.ts";

describe.each(Object.entries(ALIASES) as [AliasName, CurrentName][])("%s, now %s", (alias, name) => {
  const entry = entries.find((one) => one.name === name);
  const input = entry?.examples[0]?.input ?? {};
  const path = (operation: string) => `/api/${operation.replace(".", "/")}`;

  test("names the same operation", () => expect(findOperation(alias)).toBe(findOperation(name)));

  test("gives the same answer on the command line, and help says the new name", async () => {
    const words = entry === undefined ? [] : argvOf(entry, input).slice(2);
    expect(await cli([...alias.split("."), ...words, "--json"])).toEqual(await cli([...name.split("."), ...words, "--json"]));
    const help = await cli([...alias.split("."), "--help"]);
    expect(help.out.replace(/\s+/g, " ")).toContain(`Deprecated: now entente ${name.replace(".", " ")}.`);
  });

  test("gives the same answer over HTTP, with headers that name the new address", async () => {
    const query = new URLSearchParams(Object.entries(input).map(([key, value]): [string, string] => [key, String(value)]));
    const former = await http(`${path(alias)}?${query}`);
    expect(former.body).toEqual((await http(`${path(name)}?${query}`)).body);
    expect(former.headers.get("deprecation")).toBe("true");
    expect(former.headers.get("link")).toBe(`<${path(name)}>; rel="successor-version"`);
    expect((await http(path(name))).headers.has("deprecation")).toBe(false);
  });

  test("is deprecated in the description of the API", async () => {
    const { paths } = (await http("/api/openapi.json")).body as { paths: Record<string, { get: { deprecated?: boolean } }> };
    expect(paths[`/${alias.replace(".", "/")}`]?.get.deprecated).toBe(true);
    expect(paths[`/${name.replace(".", "/")}`]?.get.deprecated).toBeUndefined();
  });

  test("gives the same answer through the client", async () => {
    expect(await client.ask(alias, input as never)).toEqual(await client.ask(name, input as never));
  });
});

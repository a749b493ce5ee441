/** The description of the API: valid by the schema of OpenAPI 3.1, and true of the server that gives it. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { ALL_OPERATIONS, findOperation } from "../../../src/operations/registry.ts";
import { openApi } from "../../../src/surfaces/http/openapi.ts";
import { app, entries, HOST, http } from "../support.ts";

const document = openApi("test");
const plain = () => JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
const paths = Object.entries(document.paths);

test("it is valid by the schema of the specification", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(plain());
  expect({ valid, errors: errors ?? [] }).toEqual({ valid: true, errors: [] });
  expect(validator.version).toBe("3.1");
});

test("the validator would refuse a document that is wrong", async () => {
  const { valid } = await new Validator().validate({
    ...plain(),
    paths: { "/x": { get: { parameters: [{ name: "a", in: "nowhere" }] } } },
  });
  expect(valid).toBe(false);
});

test("every reference leads to a schema", () => {
  const names = new Set(Object.keys(document.components.schemas));
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(references.length).toBeGreaterThan(100);
  expect(references.filter((one) => !names.has(one.replace("#/components/schemas/", "")))).toEqual([]);
});

test("every operation that needs no disk is described, with inputs that its schema takes", () => {
  const offered = ALL_OPERATIONS.filter(({ local }) => !local).map(({ name }) => `/${name.replace(".", "/")}`);
  expect(paths.map(([path]) => path)).toEqual(offered);
  for (const { name, local, examples } of entries.filter((entry) => !entry.local)) {
    expect(local).toBe(false);
    for (const { title, input } of examples) expect(findOperation(name)?.input.safeParse(input).success, `${name}: ${title}`).toBe(true);
  }
});

describe("an example of each operation is answered by the server", () => {
  const asked = paths.flatMap(([path, { post }]) =>
    Object.values(post.requestBody?.content["application/json"].examples ?? {})
      .slice(0, 1)
      .map(({ value }) => [path, value] as const),
  );
  test.each(asked)("%s", async (path, value) => {
    const { status, type, headers } = await http(`/api${path}`, {
      method: "POST",
      body: JSON.stringify(value),
      headers: { "content-type": "application/json" },
    });
    expect({ status, type }).toEqual({ status: 200, type: "application/json" });
    expect(headers.get("entente-ledger")).toMatch(/^\d+\.\d+\.\d+ [0-9a-f]{16}$/);
  });
});

describe("a format that other programs read is described as it is answered", () => {
  const exported = paths.flatMap(([path, { get }]) => {
    const { content } = get.responses["200"] as { readonly content: object };
    const types = Object.keys(content).filter((type) => /graphml|gexf|ld\+json|atom/.test(type) && !path.startsWith("/claims"));
    return types.map((type) => [path, type, get] as const);
  });

  test("for the network, treaties and versions", () => {
    const described = exported.map(([path, type]) => `${path} ${type}`);
    expect(described).toEqual([
      "/instrument/show application/ld+json",
      "/network/at application/graphml+xml",
      "/network/at application/gexf+xml",
      "/network/during application/graphml+xml",
      "/network/during application/gexf+xml",
      "/ledger/diff application/atom+xml",
    ]);
  });

  test.each(exported)("%s as %s", async (path, type, { parameters }) => {
    const example = parameters.flatMap(({ name, example: value }): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const address = `http://${HOST}/api${path}?${new URLSearchParams(example)}`;
    const response = await app.request(address, { headers: { host: HOST, accept: type } });
    expect({ status: response.status, type: response.headers.get("content-type") }).toEqual({ status: 200, type });
    const names = parameters.find(({ name }) => name === "format")?.schema as { readonly enum: readonly string[] };
    expect(names.enum.some((name) => type.includes(name.replace("jsonld", "ld+json")))).toBe(true);
  });
});

test("the page has every operation, and no script, style or address of another site", async () => {
  const response = await app.request(`http://${HOST}/api`, { headers: { host: HOST } });
  const page = await response.text();
  for (const [path] of paths) expect(page).toContain(`<code>/api${path}</code>`);
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|(?:href|src)="https?:/);
  expect(response.headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  const styles = await app.request(`http://${HOST}/api/page.css`, { headers: { host: HOST } });
  expect(styles.headers.get("content-type")).toBe("text/css; charset=utf-8");
});

test("the addresses in the page's examples are answered", async () => {
  const page = await (await app.request(`http://${HOST}/api`, { headers: { host: HOST } })).text();
  const links = [...page.matchAll(/href="(\/api\/ties[^"]+)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) expect((await http(link)).status, link).toBe(200);
});

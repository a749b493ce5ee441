/** Caching: answers are checked again by their tag, and kept for good under an address that names the ledger. */
import { expect, test } from "vitest";
import { app, HOST, http, ledger } from "../support.ts";

const TIES = "/api/ties/between?a=USA&b=JPN&date=1970-01-01";
const { version, hash } = ledger.ledger;

test.each(["", "&format=csv", "&format=parquet", "&lang=zh"])("an answer%s that the client has is 304, without a body", async (rest) => {
  const url = `http://${HOST}${TIES}${rest}`;
  const first = await app.request(url, { headers: { host: HOST } });
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[0-9a-f]{40}"$/);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await app.request(url, { headers: { host: HOST, "if-none-match": `"other", ${etag}` } });
  expect({ status: again.status, body: await again.text(), etag: again.headers.get("etag") }).toEqual({ status: 304, body: "", etag });
  expect(again.headers.get("vary")).toBe("accept, accept-language");
  const changed = await app.request(url.replace("b=JPN", "b=PHL"), { headers: { host: HOST, "if-none-match": etag } });
  expect(changed.status).toBe(200);
});

test.each(["/api", "/api/crisis/memo?initiator=CHN&target=JPN&format=html"])("a page that is kept keeps its policy: %s", async (path) => {
  const headers = { host: HOST, accept: "text/html" };
  const first = await app.request(`http://${HOST}${path}`, { headers });
  expect(first.headers.get("content-security-policy")).toContain("style-src");
  const again = await app.request(`http://${HOST}${path}`, { headers: { ...headers, "if-none-match": first.headers.get("etag") ?? "" } });
  expect({ status: again.status, policy: again.headers.get("content-security-policy") }).toEqual({ status: 304, policy: null });
});

test("each language and each format has a tag of its own", async () => {
  const tags = await Promise.all(
    ["", "&lang=zh", "&format=csv", "&format=parquet"].map(async (rest) =>
      (await app.request(`http://${HOST}${TIES}${rest}`, { headers: { host: HOST } })).headers.get("etag"),
    ),
  );
  expect(new Set(tags).size).toBe(4);
});

test.each([version, hash, hash.slice(0, 8)])("an address with ledger=%s is immutable", async (named) => {
  const { status, headers, body } = await http(`${TIES}&ledger=${named}`);
  expect({ status, caching: headers.get("cache-control") }).toEqual({ status: 200, caching: "public, max-age=31536000, immutable" });
  expect(body).toEqual((await http(TIES)).body);
});

test("an answer says which ledger it is from, and links its lasting address", async () => {
  const { headers } = await http(TIES);
  expect(headers.get("entente-ledger")).toBe(`${version} ${hash}`);
  const link = /^<([^>]+)>; rel="bookmark"$/.exec(headers.get("link") ?? "")?.[1] ?? "";
  expect(link).toBe(`${TIES}&ledger=${hash}`);
  expect((await http(link)).headers.get("cache-control")).toContain("immutable");
});

test.each(["0.0.1", "acf", "ffffffffffffffff"])("ledger=%s is another ledger, and is not answered from this one", async (named) => {
  const { status, headers, body } = await http(`${TIES}&ledger=${named}`);
  expect({ status, caching: headers.get("cache-control") }).toEqual({ status: 404, caching: "no-store" });
  expect(body).toMatchObject({ what: `the ledger "${named}" is not here`, todo: expect.stringContaining(version) });
});

test("an error is kept by nobody, also under an immutable address", async () => {
  const { status, headers } = await http(`${TIES.replace("JPN", "XQX")}&ledger=${hash}`);
  expect({ status, caching: headers.get("cache-control"), etag: headers.get("etag") }).toEqual({
    status: 404,
    caching: "no-store",
    etag: null,
  });
});

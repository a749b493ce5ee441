/** What holds for every view at once: the policy of the page, and that the site works without a connection. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ROUTES } from "../../scripts/routes.mjs";
import { describeView, inLong } from "./visit.ts";

const ready = (page: Page) => page.locator("h1").first().waitFor();
/** The worker has the whole build, and answers for this page. */
const kept = (page: Page) =>
  expect.poll(() => page.evaluate("navigator.serviceWorker.controller !== null"), { timeout: 20_000 }).toBe(true);
const line = (page: Page, words: string) => page.locator(".offline-line", { hasText: words }).waitFor();
const description = (page: Page) => page.locator("meta[name=description]").getAttribute("content");

describeView("the policy of the page", (visit) => {
  const watch = "addEventListener('securitypolicyviolation', ({ effectiveDirective }) => (window.barred_ ??= []).push(effectiveDirective))";
  const barred = () => visit.page.evaluate("window.barred_ ?? []");

  test("no view meets it", async () => {
    await visit.page.addInitScript(watch);
    for (const route of ROUTES) {
      await visit.page.goto(`${visit.base}#/${route}`);
      await ready(visit.page);
      await visit.page.waitForLoadState("networkidle");
      expect(await barred(), route).toEqual([]);
    }
  });

  test("stands in the page itself, without exceptions, and bars what is inline", async () => {
    await visit.page.addInitScript(watch);
    await visit.page.goto(visit.base);
    const policy = (await visit.page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content")) ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await visit.page.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran_ = 1' }))");
    await expect.poll(barred).toContain("script-src-elem");
    expect(await visit.page.evaluate("window.ran_")).toBeUndefined();
    visit.complaints = visit.complaints.filter((text) => !text.includes("Content Security Policy"));
  });
});

describeView("addresses to share", (visit) => {
  test("each view and each ready case has a page with a sentence and a picture", async () => {
    const list = (await (await fetch(new URL("share/addresses.json", visit.base))).json()) as Record<string, string>;
    const pages = Object.values(list);
    for (const route of ROUTES) expect(pages).toContain(`share/${route}.html`);
    expect(pages.length).toBeGreaterThan(ROUTES.length);
    for (const page of pages) {
      const html = await (await fetch(new URL(page, visit.base))).text();
      const content = (name: string) => new RegExp(`="${name}" content="([^"]+)"`).exec(html)?.[1] ?? "";
      expect(content("twitter:card")).toBe("summary_large_image");
      expect(content("og:description").length).toBeGreaterThan(40);
      expect(html).not.toMatch(/<script(?! defer src=)|style=|undefined|null/);
      const picture = Buffer.from(await (await fetch(new URL(content("og:image"), new URL(page, visit.base)))).arrayBuffer());
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test("leads on to its view, which offers it where it is cited", async () => {
    await visit.page.goto(`${visit.base}share/attacked-senkaku.html`);
    await visit.page.waitForURL(/#\/attacked\?initiator=CHN&target=JPN/);
    await visit.page.locator(".verdict-sentence").waitFor();
    await visit.page.getByRole("button", { name: "Cite this view" }).click();
    await visit.page.getByText(`${visit.base}share/attacked-senkaku.html`).waitFor();
  });
});

describeView(
  "without a connection",
  (visit) => {
    test("after one visit every view opens, also one that was never opened", async () => {
      const { page, base } = visit;
      const early: string[] = [];
      page.on("request", (request) => early.push(new URL(request.url()).pathname));
      await page.goto(base, { waitUntil: "load" });
      // Nothing of other views may come before the first view has loaded.
      expect(early.filter((path) => /\/sw\.js$|\/(law|records|claims|sources)\.|Attacked|Why|Claims/.test(path))).toEqual([]);
      await kept(page);
      await page.context().setOffline(true);
      await page.reload();
      await page.locator("h1.sentence:not(.waiting)").waitFor();
      await line(page, "No connection");
      for (const route of [ROUTES[1], "claims", ROUTES.at(-1)]) {
        await page.goto(`${base}#/${route}`);
        await page.locator(`.nav [aria-current], h1`).first().waitFor();
        await page.locator("main h1:not(.waiting)").first().waitFor();
        expect(await page.getByRole("alert").count(), route).toBe(0);
      }
      await page.context().setOffline(false);
      await page.locator(".offline-line").waitFor({ state: "hidden" });
      visit.complaints = visit.complaints.filter((text) => !text.includes("ERR_INTERNET_DISCONNECTED"));
    });

    inLong(() =>
      test("below a path; a newer build is said, and taken whole at the next load", async () => {
        const host = await hostBelow(visit.base);
        const context = await visit.page.context().browser()?.newContext();
        if (context === undefined) throw new Error("no browser");
        try {
          const page = await context.newPage();
          await page.goto(host.address);
          await kept(page);
          host.build = 2;
          await page.reload();
          await line(page, "newer version");
          expect(await description(page)).not.toBe("build 2");
          await page.reload();
          expect(await description(page)).toBe("build 2");
          host.build = 3;
          host.broken = true; // a file that is not the list's: the build is not taken
          await page.reload();
          await ready(page);
          await expect.poll(() => host.asked, { timeout: 20_000 }).toBeGreaterThan(0);
          await page.reload();
          expect(await description(page)).toBe("build 2");
          host.close();
          await page.reload();
          await line(page, "No connection");
          await page.goto(`${host.address}#/${ROUTES[1]}`);
          await page.locator("main h1:not(.waiting)").waitFor();
          expect(await page.getByRole("alert").count()).toBe(0);
        } finally {
          await context.close();
          host.close();
        }
      }),
    );
  },
  { keeps: true },
);

/** The same site below a path of another host, which can put up builds that differ in their first page. */
async function hostBelow(base: string) {
  const host = { address: "", build: 1, broken: false, asked: 0, close: () => {} };
  const firstPage = (html: string) => html.replace(/(name="description" content=")[^"]*/, `$1build ${host.build}`);
  const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace(/^\/some\/where\//, "");
    const answer = await fetch(new URL(path, base));
    let body = Buffer.from(await answer.arrayBuffer());
    if (path === "") body = Buffer.from(firstPage(body.toString()) + (host.broken ? " " : ""));
    if (path === "" && host.broken) host.asked += 1;
    if (path === "sw.js") {
      const first = firstPage(await (await fetch(base)).text());
      const text = body.toString().replace(/"index.html":"\w+"/, `"index.html":"${hashOf(first)}"`);
      body = Buffer.from(text.replace(/BUILD = "\w+"/, `BUILD = "build${host.build}"`));
    }
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "", "cache-control": "no-cache" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  host.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`;
  host.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return host;
}

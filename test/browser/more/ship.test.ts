/** Guarantees of the site as a whole: its content security policy, addresses to share, and offline use. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ROUTES } from "../../../scripts/routes.mjs";
import { describeView, eventually, PATIENCE } from "../visit.ts";

const heading = (page: Page) => page.getByRole("main").getByRole("heading", { level: 1 });
/** Waits until the service worker holds the whole build and serves this page. */
const controlled = (page: Page) => eventually(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
/** Waits for a line of the frame about the connection or a newer build. */
const line = (page: Page, words: string) => page.getByText(words).first().waitFor();
const description = (page: Page) => () => page.locator("meta[name=description]").getAttribute("content");

/** A view that violated it would log an error, which no test of a view allows. */
describeView("the content security policy", (visit) => {
  const watch = "addEventListener('securitypolicyviolation', ({ effectiveDirective }) => (window.barred_ ??= []).push(effectiveDirective))";
  const barred = () => visit.page.evaluate("window.barred_ ?? []");

  test("stands in the page itself, without exceptions, and bars inline scripts", async () => {
    await visit.page.addInitScript(watch);
    await visit.page.goto(visit.base);
    const policy = (await visit.page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content")) ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await visit.page.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran_ = 1' }))");
    await eventually(barred).toContain("script-src-elem");
    expect(await visit.page.evaluate("window.ran_")).toBeUndefined();
    visit.forgive("Content Security Policy");
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

  test("one leads on to its view, which offers it as the address to cite", async () => {
    await visit.page.goto(`${visit.base}share/attacked-senkaku.html`);
    await visit.address(/#\/were-it-attacked\?initiator=CHN&target=JPN/);
    await visit.heading(/^Were China to attack Japan/);
    await visit.page.getByRole("button", { name: "Cite this view" }).click();
    await visit.page.getByText(`${visit.base}share/attacked-senkaku.html`).first().waitFor();
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
      // Before the first view has loaded, no file of another view is requested.
      expect(early.filter((path) => /\/sw\.js$|\/(law|records|claims|sources)\.|Attacked|Why|Claims/.test(path))).toEqual([]);
      await visit.heading("owes defence");
      await controlled(page);
      await page.context().setOffline(true);
      await page.reload();
      await visit.heading("owes defence");
      await line(page, "No connection");
      for (const route of [ROUTES[1], "claims", ROUTES.at(-1)]) {
        await visit.open(`#/${route}`);
        await eventually(async () => [route, await page.getByRole("alert").count()]).toEqual([route, 0]);
      }
      await page.context().setOffline(false);
      await page.getByText("No connection").waitFor({ state: "hidden" });
      visit.forgive("ERR_INTERNET_DISCONNECTED");
    });

    test("below a path; a newer build is announced, and taken whole at the next load", async () => {
      const host = await hostBelow(visit.base);
      const context = await visit.page.context().browser()?.newContext();
      if (context === undefined) throw new Error("no browser");
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.goto(host.address);
        await controlled(page);
        host.build = 2;
        await page.reload();
        await line(page, "newer version");
        await eventually(description(page)).not.toBe("build 2");
        await page.reload();
        await eventually(description(page)).toBe("build 2");
        host.build = 3;
        host.broken = true; // one file differs from the list, so the build is rejected
        await page.reload();
        await heading(page).waitFor();
        await eventually(() => host.asked).toBeGreaterThan(0);
        await page.reload();
        await eventually(description(page)).toBe("build 2");
        host.close();
        await page.reload();
        await line(page, "No connection");
        await page.goto(`${host.address}#/${ROUTES[1]}`);
        await heading(page)
          .filter({ hasText: /^Were / })
          .waitFor();
        await eventually(() => page.getByRole("alert").count()).toBe(0);
      } finally {
        await context.close();
        host.close();
      }
    });
  },
  { serviceWorker: true },
);

/** The same site below a path of another host, with builds whose first page differs. */
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

/** What the tests of every view stand on: a page of its own for each test, which may neither complain nor ask outside. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";

const site = process.env["ENTENTE_SITE"];
const CHROMIUM = process.env["ENTENTE_BROWSER"] ?? "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const long = process.env["ENTENTE_LONG"] === "1";
/** Slow tests of what rarely breaks: in the long run only. */
export const inLong = (tests: () => void) => (long ? tests() : undefined);

export interface Visit {
  readonly base: string;
  /** The page of the test that runs. */
  page: Page;
  /** What its console has said, as errors or warnings: each test must end with none. */
  complaints: string[];
  readonly hash: () => Promise<string>;
  /** What axe finds on the page as it stands. */
  readonly violations: () => Promise<unknown>;
}

/** What Playwright itself says where the page may not keep the site for later: elsewhere than in a test nobody meets it. */
const BARRED = "Service Worker registration blocked by Playwright";

/** The tests of one view; `keeps`: the page may keep the site in the browser, as it does for readers. Skipped where there is no browser or no site. */
export function describeView(name: string, tests: (visit: Visit) => void, { keeps = false }: { readonly keeps?: boolean } = {}): void {
  describe.skipIf(site === undefined || !existsSync(CHROMIUM))(name, () => {
    const base = site ?? "";
    let browser: Browser;
    let outside: string[];
    const visit: Visit = {
      base,
      page: undefined as unknown as Page, // opened before each test
      complaints: [],
      hash: () => visit.page.evaluate("location.hash") as Promise<string>,
      violations: async () => {
        // What is still fading in has colours of its own for a moment.
        await visit.page.evaluate("Promise.allSettled(document.getAnimations().map((one) => one.finished))");
        await visit.page.evaluate(axe);
        return visit.page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))",
        );
      },
    };
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      visit.page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: keeps ? "allow" : "block" });
      visit.complaints = [];
      outside = [];
      visit.page.on("console", (message) => {
        if (message.text() === BARRED) return;
        if (message.type() === "error" || message.type() === "warning") visit.complaints.push(message.text());
      });
      visit.page.on("pageerror", (error) => visit.complaints.push(error.message));
      visit.page.on("request", (request) => {
        const address = new URL(request.url());
        if (address.protocol.startsWith("http") && address.origin !== new URL(base).origin) outside.push(request.url());
      });
    });
    afterEach(async () => {
      await visit.page.close();
      expect(visit.complaints).toEqual([]);
      expect(outside).toEqual([]);
    });
    tests(visit);
  });
}

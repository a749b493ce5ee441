/**
 * Helpers for the browser tests. The tests of a file go on from view to view in one tab, as a reader does, or take a page of their own
 * where the loading of the app is what they try. A page may not log errors to its console or make requests to other
 * hosts. A test always waits for a heading, a row or an address, never for a time.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { withId } from "../../web/app/query/addressWords.ts";
import { long } from "../slow.ts";
import { findBrowser } from "./findBrowser.mjs";

const MINUTE = 60_000;
/** Maximum wait for a single thing: far more than a slow machine needs. ENTENTE_PATIENCE (ms) shortens it while writing tests. */
export const PATIENCE = Number(process.env["ENTENTE_PATIENCE"] ?? 2 * MINUTE);

/** Factor by which Chromium slows each page's processor; 1 if ENTENTE_THROTTLE is not set. A slow page shows reads that do not wait. */
const THROTTLE = Number(process.env["ENTENTE_THROTTLE"] ?? 1);

const site = process.env["ENTENTE_SITE"];
const chromiumPath = findBrowser() ?? "";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The main heading of each view once its answer is there. */
const HEADINGS: Readonly<Record<string, RegExp>> = {
  compare: /owe[sd] defence|obliged to defend|did not exist|No state/,
  attacked: /^Were |Name the state/,
  claims: /the ledger supports|Of its|Two texts|sentence|text/i,
  why: /./,
  price: /(is|was) (obliged|bound) to defend/,
  mediators: /bound to fight for neither/,
  map: /^On \d/,
  guide: /^Why /,
  network: /^On \d/,
  measures: /^On \d/,
  timeline: /^Between /,
  state: /^On \d/,
  instrument: /./,
  counts: /owe[sd] defence/,
  method: /^How Entente counts/,
  literature: /published numbers/,
  coverage: /^The ledger holds|^Of \d+ pacts/,
  changed: /^Between /,
  glossary: /words/,
  source: /./,
};

/** Marks the heading of the view that a tab is about to leave. */
const LEFT = "data-left";

/** Chromium's message when the tests block service workers; readers never see it. */
const BLOCKED_WORKER = "Service Worker registration blocked by Playwright";

export interface Visit {
  readonly base: string;
  /** The page of the running test. */
  page: Page;
  /** Errors and warnings in its console; a test must end without any. */
  complaints: string[];
  /** Gives the test a page of its own, for what happens when the app loads. */
  readonly takeOwnPage: () => Promise<void>;
  /** Goes to an address from another view, or loads it, and waits until its view has its answer, or for the given heading. */
  readonly open: (address: string, heading?: string | RegExp) => Promise<void>;
  /** Waits until the main heading contains a text. */
  readonly heading: (text: string | RegExp) => Promise<void>;
  /** The text of the main heading. */
  readonly headingText: () => Promise<string>;
  /** The open drawer, once it is there. */
  readonly drawer: () => Promise<Locator>;
  /** Closes the drawer by Escape. */
  readonly closeDrawer: () => Promise<void>;
  /** Waits until the drawer has read its sources. */
  readonly sourcesRead: () => Promise<void>;
  /** Types a name into a picker and confirms it. */
  readonly pickState: (picker: string, name: string) => Promise<void>;
  /** Waits until the address matches. */
  readonly address: (pattern: RegExp) => Promise<void>;
  /** Waits until the address no longer contains a text. */
  readonly addressWithout: (text: string) => Promise<void>;
  readonly hash: () => Promise<string>;
  /** Leaves the page and opens its address again, as a reader of a shared link does. */
  readonly reopen: () => Promise<void>;
  /** The section under a heading. */
  readonly section: (name: string | RegExp) => Locator;
  /** Waits until the page is whole: nothing in it is loading, and its text rests. */
  readonly loaded: () => Promise<void>;
  /** The accessibility violations that axe finds once the page is whole; on a desktop with those of contrast, in the long run in the dark too. */
  readonly violations: () => Promise<unknown>;
  /** Sets the width of a small phone; true if nothing extends beyond it. */
  readonly fitsPhone: () => Promise<boolean>;
  /** The text of the page as printed. */
  readonly printed: () => Promise<string>;
  /** Allows console messages that a test provokes. */
  readonly forgive: (text: string) => void;
}

interface Options {
  /** Whether the site may register its service worker, as it does for readers. */
  readonly serviceWorker?: boolean;
}

/** Optimized code is not worth its compilation on pages that live for a second or two. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--process-per-site", "--js-flags=--no-maglev,--no-turbofan"];
const LAUNCH = { executablePath: chromiumPath, args: ARGUMENTS, timeout: PATIENCE };
const VIEWPORT = { width: 1280, height: 900 };
const PAGE = { viewport: VIEWPORT, reducedMotion: "reduce" } as const;

/** A browser that opens pages. Pages of different tests share no storage. */
interface Pages {
  readonly open: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/**
 * One profile and one process for all pages, which a page without the app keeps alive, so that the app's scripts are compiled once.
 * A page that is new in its tab finds nothing stored.
 */
async function pagesOfOneProfile(): Promise<Pages> {
  const profile = await chromium.launchPersistentContext("", { ...LAUNCH, ...PAGE, serviceWorkers: "block" });
  await profile.addInitScript(() => {
    if (!location.protocol.startsWith("http") || sessionStorage.getItem("tab") !== null) return;
    localStorage.clear();
    sessionStorage.setItem("tab", "known");
  });
  await (await profile.newPage()).goto(new URL("manifest.webmanifest", site).href);
  return { open: () => profile.newPage(), close: () => profile.close() };
}

/** A separate profile for each page, because a service worker outlives the page that started it. */
async function pagesApart(): Promise<Pages> {
  const browser = await chromium.launch(LAUNCH);
  return { open: () => browser.newPage({ ...PAGE, serviceWorkers: "allow" }), close: () => browser.close() };
}

/** The tests of one view; skipped without a browser or a site. */
export function describeView(name: string, tests: (visit: Visit) => void, { serviceWorker = false }: Options = {}): void {
  describe.skipIf(site === undefined || !existsSync(chromiumPath))(name, () => {
    let pages: Pages;
    let shared: Page | undefined;
    const outside: string[] = [];
    const visit = visitOf(site ?? "", async () => {
      visit.page = await pages.open();
      visit.page.setDefaultTimeout(PATIENCE);
      watch(visit, outside);
      if (THROTTLE > 1) await slowDown(visit.page);
    });
    beforeAll(async () => {
      pages = await (serviceWorker ? pagesApart() : pagesOfOneProfile());
    });
    afterAll(() => pages.close());
    beforeEach(async () => {
      visit.complaints = [];
      outside.length = 0;
      if (shared === undefined) await visit.takeOwnPage();
      else visit.page = shared;
      if (!serviceWorker) shared = visit.page;
    });
    afterEach(async () => {
      if (visit.page === shared) await asAtFirst(shared);
      else await visit.page.close();
      expect(visit.complaints).toEqual([]);
      expect(outside).toEqual([]);
    });
    tests(visit);
  });
}

/** Takes back what a test set in the tab, and leaves its view. */
async function asAtFirst(page: Page): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(VIEWPORT);
  const app = page.url().split(/[?#]/)[0] === site;
  if (!app) return void (await page.goto("about:blank"));
  await page.evaluate(() => localStorage.clear());
  await page.goto(new URL("#/no-view", page.url()).href);
  await page.getByText("no-view").waitFor();
  await page.locator("h1").evaluate((heading, mark) => heading.setAttribute(mark, ""), LEFT);
}

/**
 * Polls a value until it passes the expectation that follows: for all that a page shows after it was opened or after an action,
 * unless the very thing was already waited for.
 */
export function eventually<T>(value: () => T | Promise<T>) {
  return expect.poll(value, { timeout: PATIENCE, interval: 100 });
}

/** Prints the page: it must show no controls and name its address and the ledger. */
export async function expectPrintout(visit: Visit, address: string): Promise<void> {
  await eventually(visit.printed).toContain(address);
  for (const role of ["slider", "combobox", "tab"] as const)
    await eventually(async () => [role, await visit.page.getByRole(role).count()]).toEqual([role, 0]);
  await eventually(visit.printed).toMatch(/Ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\)/);
}

/** A box on the screen, once the element has stopped moving; throws when it is not drawn. */
export async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await part.waitFor();
  await (await part.elementHandle())?.waitForElementState("stable");
  const box = await part.boundingBox();
  if (box === null) throw new Error("the element has no box");
  return box;
}

/** The middle of a part of a chart, from the corner of the chart's picture. */
export async function placeInChart(part: Locator): Promise<{ x: number; y: number }> {
  await part.waitFor({ state: "attached" });
  return part.evaluate((one) => {
    const inner = one.getBoundingClientRect();
    const outer = (one.closest("svg") ?? one).getBoundingClientRect();
    return { x: inner.x - outer.x + inner.width / 2, y: inner.y - outer.y + inner.height / 2 };
  });
}

/** Clicks a part of a chart, whose picture takes the clicks, wherever the picture has moved to meanwhile. */
export async function clickInChart(part: Locator): Promise<void> {
  const position = await placeInChart(part);
  await part.locator("xpath=ancestor-or-self::*[local-name()='svg'][1]").click({ position });
}

/** A text once it rests: the same in two readings in a row. For a text that is compared with itself after the page is opened again. */
export async function restingText(part: Locator): Promise<string> {
  let last = "";
  const isSame = async () => {
    const now = await part.innerText();
    const same = now === last;
    last = now;
    return same;
  };
  await eventually(isSame).toBe(true);
  return last;
}

/** The first number in a text. */
export function numberIn(text: string | null): number {
  return Number(/\d+/.exec(text ?? "")?.[0] ?? Number.NaN);
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
}

/** Collects console errors and requests to other hosts. */
function watch(visit: Visit, outside: string[]): void {
  const origin = new URL(visit.base).origin;
  visit.page.on("console", (message) => {
    if (message.text() === BLOCKED_WORKER) return;
    if (message.type() === "error" || message.type() === "warning") visit.complaints.push(message.text());
  });
  visit.page.on("pageerror", (error) => visit.complaints.push(error.message));
  visit.page.on("request", (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith("http") && address.origin !== origin) outside.push(request.url());
  });
}

function visitOf(base: string, takeOwnPage: () => Promise<void>): Visit {
  const mainHeading = () =>
    visit.page
      .getByRole("main")
      .getByRole("heading", { level: 1 })
      .and(visit.page.locator(`:not([${LEFT}])`));
  const dialog = () => visit.page.getByRole("dialog");
  const visit: Visit = {
    base,
    page: undefined as unknown as Page, // opened before each test
    complaints: [],
    takeOwnPage,
    open: async (address, heading = headingOf(address)) => {
      const next = `${base}${address}`;
      const isLoaded = visit.page.url().split("#")[0] === next.split("#")[0] && (await visit.page.locator(`[${LEFT}]`).count()) > 0;
      if (!isLoaded) await visit.page.goto("about:blank");
      await visit.page.goto(next);
      await visit.heading(heading);
    },
    heading: (text) => mainHeading().filter({ hasText: text }).waitFor(),
    headingText: () => mainHeading().innerText(),
    drawer: async () => {
      await dialog().getByRole("heading", { level: 2 }).waitFor();
      return dialog();
    },
    closeDrawer: async () => {
      await visit.page.keyboard.press("Escape");
      await dialog().waitFor({ state: "hidden" });
    },
    sourcesRead: () =>
      dialog()
        .getByText(/^Reading the (sources|record)/)
        .first()
        .waitFor({ state: "detached" }),
    pickState: async (picker, name) => {
      const box = visit.page.getByRole("combobox", { name: picker, exact: true });
      await box.fill(name);
      await box.press("Enter");
    },
    address: (pattern) => visit.page.waitForURL(pattern),
    addressWithout: (text) => visit.page.waitForURL((address) => !address.href.includes(text)),
    hash: () => visit.page.evaluate(() => window.location.hash),
    reopen: async () => {
      const address = visit.page.url();
      await visit.page.goto("about:blank");
      await visit.page.goto(address);
    },
    section: (name) => visit.page.getByRole("region", { name }),
    loaded: async () => {
      let last = -1;
      const rests = async () => {
        const [busy, now] = await visit.page.evaluate(() => [
          document.querySelector("[aria-busy=true], .placeholder") !== null,
          document.body.innerText.length,
        ]);
        const same = now === last;
        last = now;
        return same && !busy;
      };
      await expect.poll(rests, { timeout: PATIENCE, interval: 400 }).toBe(true);
    },
    violations: async () => {
      await visit.loaded();
      await visit.page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
      await visit.page.evaluate(axe);
      const found = (options: string) =>
        visit.page.evaluate(
          `axe.run({ resultTypes: ["violations"], preload: false, ${options} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`,
        ) as Promise<string[]>;
      // Colours are the same on every width, and to look at each of them is most of the work.
      const isPhone = (visit.page.viewportSize()?.width ?? 0) < 500;
      const names = "'label-content-name-mismatch': { enabled: true }";
      if (isPhone) return found(`rules: { ${names}, 'color-contrast': { enabled: false } }`);
      const inLight = await found(`rules: { ${names} }`);
      if (!long) return inLight;
      await visit.page.emulateMedia({ colorScheme: "dark" });
      const inDark = await found("runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }");
      await visit.page.emulateMedia({ colorScheme: "light" });
      return [...inLight, ...inDark.map((one) => `in the dark, ${one}`)];
    },
    fitsPhone: async () => {
      await visit.page.setViewportSize({ width: 320, height: 640 });
      await visit.page.waitForFunction(() => document.documentElement.scrollWidth <= 320);
      return true;
    },
    printed: async () => {
      await visit.page.emulateMedia({ media: "print" });
      return visit.page.locator("body").innerText();
    },
    forgive: (text) => {
      visit.complaints = visit.complaints.filter((complaint) => !complaint.includes(text));
    },
  };
  return visit;
}

/** The heading that shows that a view has its answer, by the path in the address. */
function headingOf(address: string): RegExp {
  const path = /#(\/[a-z-]+)/.exec(address)?.[1] ?? "/compare";
  return HEADINGS[withId(path).slice(1)] ?? /./;
}

/** The timeline of all pacts in a real browser: the brush by pointer and by keyboard, groups, and the treaty behind a bar. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("the timeline", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (address = "#/timeline") => {
    await page.goto(`${base}${address}`);
    await page.locator("#timeline-picture .span-bar").first().waitFor({ state: "attached" });
    await expect.poll(async () => (await bars()) >= (await shown()), { timeout: 20_000 }).toBe(true); // a busy machine draws in two goes
  };
  const bars = () => page.locator("#timeline-picture .span-bar").count();
  /** Bars follow the strip as fast as they can be drawn. */
  const polled = () => expect.poll(bars, { timeout: 20_000 });
  const field = (name: string) => page.locator(".field", { has: page.locator(".label", { hasText: name }) }).locator("select");
  const shown = async () => Number(/\d+/.exec(await page.locator('h1 [data-open="shown"]').innerText())?.[0]);

  test("draws every pact once, says how many, and each number opens", async () => {
    await open();
    expect(await bars()).toBe(await shown());
    expect(await page.locator(".span-bar.undated").count()).toBeGreaterThan(0);
    expect(await page.locator(".span-bar .dormant").count()).toBeGreaterThan(0);
    const dialog = page.getByRole("dialog");
    for (const key of ["on", "maybe"]) {
      const count = Number(await page.locator(`h1 [data-open="${key}"]`).innerText());
      await page.locator(`h1 [data-open="${key}"]`).click();
      await dialog.waitFor();
      expect(await dialog.locator(".state-list li").count()).toBe(count);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    }
  });

  test("a drag over the years takes a span and sets the date, which the links to other views carry", async () => {
    await open();
    const whole = await bars();
    const [first, end] = [Date.parse("1816-01-01"), Date.parse(await page.getByRole("textbox", { name: "Date" }).inputValue())];
    const strip = await page.locator(".brush-strip").boundingBox();
    if (strip === null) throw new Error("the strip has no box");
    const [x, y] = [(part: number) => strip.x + strip.width * part, strip.y + 30];
    await page.mouse.move(x(0.5), y);
    await page.mouse.down();
    await page.mouse.move(x(0.55), y);
    await page.mouse.move(x(0.6), y);
    await page.mouse.up();
    const to = `${new Date(first + 0.6 * (end - first)).getUTCFullYear()}-12-31`;
    await page.waitForURL(new RegExp(`from=19\\d\\d-01-01&to=${to}.*date=${to}`));
    await polled().toBeLessThan(whole);
    await polled().toBe(await shown());
    expect(await page.locator(".doors a").first().getAttribute("href")).toContain(`date=${to}`);
    await page.mouse.click(x(0.56), y);
    await page.waitForURL(/date=193\d/);
    expect(await hash()).toContain(`to=${to}`);
    while ((await hash()).includes("from=")) {
      await page.goBack();
      await page.locator("#timeline-picture").waitFor();
    }
    await polled().toBe(whole);
    await page.goForward();
    await page.waitForURL(/from=/);
  });

  test("the same by keyboard: either end by a year or ten, the span as a whole", async () => {
    await open("#/timeline?from=1930-01-01&to=1939-12-31&date=1939-12-31");
    await page.getByRole("slider", { name: "First year" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/from=1929-01-01&to=1939-12-31&date=1929-01-01/);
    await page.getByRole("slider", { name: "Last year" }).focus();
    await page.keyboard.press("PageUp");
    await page.waitForURL(/from=1929-01-01&to=1949-12-31&date=1949-12-31/);
    await page.getByRole("slider", { name: "The whole span" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/from=1930-01-01&to=1950-12-31/);
  });

  test("groups, type, region and state are in the address, and open the same view elsewhere", async () => {
    await open("#/timeline?date=1955-01-01");
    await field("Grouped").selectOption("type");
    await field("Region").selectOption("asia");
    await field("Promises").selectOption("nonaggression");
    await page.getByRole("combobox", { name: "First state" }).fill("China");
    await page.keyboard.press("Enter");
    await page.waitForURL(/a=CHN/);
    expect(await page.locator(".span-bar.first").count()).toBeGreaterThan(3);
    const [address, count] = [await hash(), await bars()];
    await open(address);
    expect(await hash()).toBe(address);
    expect(await bars()).toBe(count);
    await field("Grouped").selectOption("state");
    await page.waitForURL(/sort=state/);
    expect(await page.locator(".group-name").last().textContent()).toMatch(/^China, \d+$/);
  });

  test("a bar opens its treaty; the table has the same rows, and opens it too", async () => {
    await open("#/timeline?date=1939-09-01&from=1930-01-01&to=1945-12-31");
    const rows = await bars();
    await page.locator(".span-bar text").first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Acts" }).waitFor();
    await page.waitForURL(/treaty=/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.locator("#timeline").getByRole("tab", { name: "Table" }).click();
    const buttons = page.locator(".timeline-table tbody th button");
    expect(await buttons.count()).toBe(rows);
    expect(await page.locator(".timeline-table").innerText()).toContain("not known");
    await buttons.first().press("Enter");
    await dialog.getByRole("heading", { name: "Acts" }).waitFor();
  });

  test("a span that runs backwards is said, with the way back", async () => {
    await page.goto(`${base}#/timeline?from=1950-01-01&to=1940-01-01`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("1 January 1950 is after 1 January 1940");
    await page.getByRole("button", { name: "All pacts" }).click();
    await page.locator("#timeline-picture .span-bar").first().waitFor({ state: "attached" });
  });

  test.each(["light", "dark"] as const)(
    "nothing for axe to complain of, %s; nothing runs over at 320; on paper no controls",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open("#/timeline?date=1939-09-01&from=1930-01-01&to=1945-12-31&a=FRA&b=DEU");
      expect(await violations()).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      await page.emulateMedia({ media: "print" });
      for (const control of [".date-control", ".world-bar", ".doors", ".tabs", ".handle"])
        expect(await page.locator(control).first().isVisible()).toBe(false);
      expect(await page.locator("#timeline-picture").isVisible()).toBe(true);
      expect(await page.locator(".on-paper").innerText()).toContain("#/timeline?");
    },
  );
});

/** Who can speak to both, in a real browser: criteria that stand apart, one state's reach, the record as the check. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("who can speak to both", (visit) => {
  const { base, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (hash = "#/mediators") => {
    await page.goto(`${base}${hash}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
  };
  const candidates = () => page.locator(".candidates .criteria");
  const checked = () => page.locator(".check-verdict").waitFor({ timeout: 40_000 });
  const reached = () => page.locator(".reach .criteria").waitFor({ timeout: 40_000 });

  test("opens with the operation's example; every state has five marks, and the order is the alphabet's", async () => {
    await open();
    const count = Number(/\d+/.exec(await candidates().locator(".group th").first().innerText())?.[0]);
    const rows = candidates().locator("tbody").first().locator("tr:not(.group)");
    expect(await rows.count()).toBe(count);
    const names = await rows.locator("th a").allInnerTexts();
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "en")));
    expect(await rows.first().locator("td.criterion").count()).toBe(5);
    expect(await candidates().locator("thead th").count()).toBe(6);
    expect(await page.locator("main").innerText()).toContain("The order is no rank and no forecast");
  });

  test("doors lead to the rivalries on record, and back and forward go over them", async () => {
    await open();
    const before = await page.locator("h1").innerText();
    const doors = page.getByRole("navigation", { name: "Pairs of rivals on record" });
    for (const pair of ["India \u2013 Pakistan", "Israel \u2013 Palestine", "Iran \u2013 Saudi Arabia", "North Korea \u2013 South Korea"])
      expect(await doors.getByRole("link", { name: pair }).count()).toBe(1);
    await doors.getByRole("link", { name: "Iran \u2013 Saudi Arabia" }).click();
    await page.waitForURL(/a=IRN&b=SAU/);
    await page.locator("h1", { hasText: "Saudi Arabia" }).waitFor();
    await page.goBack();
    await page.locator("h1", { hasText: "Pakistan" }).waitFor();
    expect(await page.locator("h1").innerText()).toBe(before);
    await page.goForward();
    await page.locator("h1", { hasText: "Saudi Arabia" }).waitFor();
  });

  test("a mark opens what it rests on, with sources; the focus comes back", async () => {
    await open("#/mediators?a=IRN&b=SAU&date=2026-06-30");
    await page.locator('[data-open="relations.CHN"]').focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.locator(".rests li").count()).toBe(2);
    expect(await dialog.locator(".rests").innerText()).toMatch(/Iran: since \d+ \w+ \d{4}/);
    await dialog.getByText("Reading the sources").first().waitFor({ state: "detached" });
    expect(await dialog.locator(".sources li").count()).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.dataset.open")).toBe("relations.CHN");
  });

  test("the record is put to the criteria beside the page; misses are named, and as many as said", async () => {
    await open();
    await page.locator(".record-check .busy, .check-verdict").first().waitFor();
    await page.locator('.candidates [data-open^="unbound."]').first().click(); // the page is not kept waiting
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await checked();
    const [, listed, all, missed] =
      /(\d+) of (\d+) mediators .+?(\d+) were missed/.exec(await page.locator(".check-verdict").innerText()) ?? [];
    expect(Number(listed) + Number(missed)).toBe(Number(all));
    await page.getByRole("button", { name: `${missed} were missed: show them` }).click();
    await page.waitForURL(/open=misses/);
    expect(await page.getByRole("dialog").locator(".misses > li").count()).toBe(Number(missed));
    await page.keyboard.press("Escape");
    await page.locator("#check-figure").getByRole("tab", { name: "Table" }).click();
    for (const row of await page.locator("#check-figure tbody tr").all()) {
      const counts = (await row.locator("td").allInnerTexts()).map(Number);
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Number(all));
    }
  });

  test("a check that cannot be run is said, and can be tried again", async () => {
    await page.addInitScript(`
      const Real = window.Worker;
      let first = true;
      window.Worker = function (...made) {
        if (!first) return new Real(...made);
        first = false;
        return { addEventListener: (kind, tell) => kind === "error" && setTimeout(() => tell({ message: "no worker here" }), 300), postMessage() {}, terminate() {} };
      };
    `);
    await open();
    const alert = page.locator(".record-check [role=alert]");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("no worker here");
    expect(await candidates().isVisible()).toBe(true);
    await alert.getByRole("button", { name: "Try again" }).click();
    await checked();
  });

  test("one state's reach: another is chosen, and the address holds it", async () => {
    await open();
    await reached();
    const box = page.getByRole("combobox", { name: "The state whose reach is shown" });
    await box.fill("Switzerland");
    await box.press("Enter");
    await page.waitForURL(/state=CHE/);
    await page.getByRole("heading", { name: "Whom could Switzerland speak to?" }).waitFor();
    await page.locator(".reach-sentence", { hasText: "Switzerland" }).waitFor({ timeout: 40_000 });
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".reach-sentence", { hasText: "Switzerland" }).waitFor({ timeout: 40_000 });
    await page.locator(".reach .criterion button").first().click();
    expect(await page.getByRole("dialog").locator(".kicker").innerText()).toContain("Switzerland");
  });

  test("two of the same, and a day before a state: the ledger's reason and a way out", async () => {
    await page.goto(`${base}#/mediators?a=IND&b=PAK&date=1900-01-01`);
    await page.getByRole("button", { name: /^Go to / }).click();
    await page.waitForURL(/date=1947/);
    await page.locator("h1.sentence .name.second").waitFor();
    await page.goto(`${base}#/mediators?a=IND&b=IND&date=2020-01-01`);
    await page.getByRole("alert").first().waitFor();
    await page.getByRole("button", { name: "India \u2013 Pakistan" }).click();
    await page.locator("h1.sentence .name.second").waitFor();
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s; nothing runs over at 320", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open();
    await checked();
    await reached();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls, and the address and the ledger stand at the foot", async () => {
    await open("#/mediators?a=IRN&b=SAU&date=2026-06-30");
    await page.emulateMedia({ media: "print" });
    for (const control of [".date-control", ".pickers", ".pairs", ".reach .picker"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await candidates().isVisible()).toBe(true);
    expect(await page.locator(".on-paper").innerText()).toContain("#/mediators?a=IRN&b=SAU&date=2026-06-30");
    expect(await page.locator(".stamp").innerText()).toMatch(/^Ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\)/);
  });
});

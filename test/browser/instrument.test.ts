/** The page of a treaty in a real browser: words beside their reading, states over time, what the address opens; the list of all. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "./visit.ts";

describeView("a treaty", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (address: string) => {
    await page.goto(`${base}${address}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
  };

  test("says in a sentence who owes whom what; each article has its reading beside its words", async () => {
    await open("#/instrument?id=north-atlantic-1949&date=2026-06-30");
    expect(await page.locator("h1").innerText()).toMatch(/binds 32 states, since 24 August 1949: each party owes every other defence/);
    const card = page.locator("#article-mutual-aid");
    expect((await card.locator("blockquote").innerText()).split(/\s+/).length).toBeLessThanOrEqual(20);
    const slots = await card.locator(".article-body > .slots").innerText();
    for (const slot of ["Trigger", "Where", "Who decides", "Force", "Left out"]) expect(slots).toContain(slot);
    expect(slots).toContain("Türkiye");
    expect(await card.locator(".versions details.current > summary").innerText()).toContain("From 18 February 1952");
    expect(await card.locator(".said-of-it").innerText()).toContain("position of its author, not law");
    await page.getByText("Days on which it was put to the test").waitFor();
    expect(await page.locator("#acts li").count()).toBeGreaterThan(10);
  });

  test("the date moves the line, the count and the text of the day; back leads back", async () => {
    await open("#/instrument?id=north-atlantic-1949&date=1951-01-01");
    expect(await page.locator("h1").innerText()).toContain("binds 12 states");
    expect(await page.locator("#article-mutual-aid .versions details.current > summary").innerText()).toContain("As signed");
    const left = () => page.locator(".members-picture .date-line").getAttribute("x1");
    const before = await left();
    await page.getByRole("button", { name: "To the next change" }).click();
    await page.waitForURL(/date=1952-02-18/);
    expect(await page.locator("h1").innerText()).toContain("binds 14 states");
    expect(await left()).not.toBe(before);
    await page.goBack();
    await page.waitForURL(/date=1951-01-01/);
  });

  test("a number opens the states, a row one state's time, an act its sources; the address restores it", async () => {
    await open("#/instrument?id=rio-1947&date=2026-06-30");
    await page.locator('h1 [data-open="members"]').click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator(".state-list li").count()).toBeGreaterThan(15);
    await page.keyboard.press("Escape");
    await page.locator('[data-open="member.MEX"]').click();
    await dialog.getByText("6 September 2004 (withdrew)").waitFor();
    await dialog.getByText("Reading the sources").first().waitFor({ state: "detached" });
    expect(await violations()).toEqual([]);
    const address = await hash();
    expect(address).toBe("#/instrument?id=rio-1947&date=2026-06-30&open=member.MEX");
    await page.keyboard.press("Escape");
    await page.locator("#acts [data-open]").first().click();
    await dialog.locator(".sources li").first().waitFor();
    await page.goBack();
    await open(address);
    expect(await page.getByRole("dialog").locator("h2").innerText()).toBe("Mexico");
  });

  test("the picture has its table; it can be cited four ways; a page leads to what took its place", async () => {
    await open("#/instrument?id=us-japan-1951&date=1955-01-01");
    await page.locator("#members").getByRole("tab", { name: "Table" }).click();
    expect(await page.locator(".members-table tbody tr").count()).toBe(2);
    await page.locator(".treaty-cite").getByRole("button", { name: "Cite" }).click();
    await page.locator(".treaty-cite pre").nth(2).waitFor();
    expect(await page.locator(".treaty-cite").innerText()).toMatch(/@misc\{[\s\S]*TY {2}- [\s\S]*"type": "treaty"/);
    await page.locator("#related a").first().click();
    await page.waitForURL(/id=us-japan-1960&date=1955-01-01/);
    await page.getByText("does not bind yet").waitFor();
  });

  test("unpublished, from a summary, without a known beginning: each says so", async () => {
    await open("#/instrument?id=us-saudi-2025");
    expect(await page.locator("h1").innerText()).toContain("it is not known whether");
    expect(await page.locator(".standfirst").innerText()).toContain("not published");
    expect(await page.locator(".slots").first().innerText()).toContain("only a summary was read");
    expect(await page.locator(".members-picture .doubt").count()).toBeGreaterThan(0);
  });

  test("a name that the ledger does not know keeps the address and leads to the list", async () => {
    await open("#/instrument?id=treaty-of-atlantis");
    expect(await page.locator("h1").innerText()).toContain("treaty-of-atlantis");
    expect(await hash()).toContain("id=treaty-of-atlantis");
    await page.getByRole("button", { name: "Show the list of all treaties" }).click();
    await page.locator(".index-table").waitFor();
  });

  test("the list narrows by words, promise, day, party and region, all in the address", async () => {
    await open("#/instrument?date=1914-06-28");
    const rowsShown = async () => page.locator(".index-table tbody tr").count();
    const all = Number(/\d+/.exec(await page.locator(".index-shown").innerText())?.[0]);
    await expect.poll(rowsShown).toBe(all);
    await page.getByLabel("Promises").selectOption("defence");
    await page.getByLabel("On the day").selectOption("force");
    await page.waitForURL(/type=defence&.*status=force/);
    const party = page.getByRole("combobox", { name: "Party", exact: true });
    await party.fill("Italy");
    await party.press("Enter");
    await page.waitForURL(/state=ITA/);
    const address = await hash();
    const rows = await page.locator(".index-table tbody th").allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(all / 4);
    await open(address.replace("#", "?x#")); // a fresh load of the same view
    expect(await page.locator(".index-table tbody th").allInnerTexts()).toEqual(rows);
    await page.getByLabel("Words in the title").fill("atlantis");
    await page.getByText("No instrument fits all of these.").waitFor();
    await page.getByRole("button", { name: "Show all again" }).click();
    await expect.poll(rowsShown).toBe(all);
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s; nothing runs over at 320", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open("#/instrument?id=csto-1992&date=2020-10-01");
    await page.locator("#uses").waitFor();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    if (colorScheme === "dark") return;
    await open("#/instrument?status=force&date=2020-10-01");
    await page.locator(".index-table").waitFor();
    const more = page.getByRole("button", { name: /^Show all \d+$/ });
    expect(await page.locator(".index-table tbody tr:visible").count()).toBe(40);
    await more.click();
    expect(await page.locator(".index-table tbody tr:visible").count()).toBeGreaterThan(40);
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls, and the address and the ledger stand at the foot", async () => {
    await open("#/instrument?id=china-dprk-1961&date=2026-06-30");
    await page.emulateMedia({ media: "print" });
    for (const control of [".date-control", ".pickers", ".doors", ".tabs", ".treaty-contents", ".treaty-cite"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await page.locator("#members-picture").isVisible()).toBe(true);
    expect(await page.locator(".on-paper").innerText()).toContain("#/instrument?id=china-dprk-1961&date=2026-06-30");
    expect(await page.locator(".stamp").innerText()).toMatch(/^Ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\)/);
  });
});

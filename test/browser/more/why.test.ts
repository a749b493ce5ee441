/** "Why" in a real browser: all explanations beside one another, one opened with its cases, a case with how it was computed. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("why", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (address = "#/why") => {
    await page.goto(`${base}${address}`);
    await page.locator(".why-overview").waitFor();
  };
  const CASE = "#/why?explanation=first-alliance-turned&test=great-powers";

  test("all explanations stand side by side, and none is declared the winner", async () => {
    await open();
    const count = await page.locator(".explanation").count();
    expect(count).toBeGreaterThanOrEqual(7);
    expect(await page.locator(".why-overview tbody").count()).toBe(count);
    expect(await page.locator("main").innerText()).toContain("None is declared the winner");
    for (const section of await page.locator(".explanation").all()) expect(await section.locator("dt").count()).toBe(3);
  });

  test("a count opens the cases that it counts, by keyboard; back and forward work", async () => {
    await open();
    const number = page.locator(".why-overview .tally .number").nth(4);
    const counted = Number(await number.innerText());
    await number.focus();
    await page.keyboard.press("Enter");
    await page.locator(".cases tr.case").first().waitFor();
    expect(await hash()).toContain("fit=does-not-fit");
    expect(await page.locator(".why-test").first().locator(".cases tr.case").count()).toBe(counted);
    await page.goBack();
    await page.locator(".cases").first().waitFor({ state: "detached" });
    await page.goForward();
    await page.locator(".cases tr.case").first().waitFor();
  });

  test("a case opens into how it was computed, its records and the rival; the address restores it", async () => {
    await open(CASE);
    const test = page.locator(".why-test").first();
    await test.locator("tr.own button").first().click();
    const detail = page.locator(".case-detail");
    expect(await detail.locator("dt").count()).toBe(3);
    expect(await detail.locator(".case-records li").count()).toBeGreaterThan(0);
    const said = await detail.innerText();
    expect(await violations()).toEqual([]);
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await detail.waitFor();
    expect(await detail.innerText()).toBe(said);
    await detail.locator("[data-open]").first().click();
    await page.getByRole("dialog").getByRole("heading", { name: "Acts" }).waitFor();
    await page.keyboard.press("Escape");
  });

  test("each test ends with the two cases that fit it worst and how much of it can be told", async () => {
    await open(CASE);
    await page.locator(".why-test").first().waitFor();
    for (const test of await page.locator(".why-test").all()) {
      expect(await test.locator(".coverage p").innerText()).toMatch(/\d+ of \d+ cases can be told/);
      expect(await test.locator(".worst .case-sentence").count()).toBeGreaterThan(0);
    }
  });

  test("pairs are shown for one state first, and for all when asked", async () => {
    await open("#/why?explanation=autonomy&test=pairs");
    const rows = page.locator(".cases tr.case");
    await rows.first().waitFor();
    const names = await rows.locator("th").allInnerTexts();
    expect(new Set(names.map((name) => name.split(" with ")[0])).size).toBe(1);
    await page.getByRole("button", { name: "all states" }).click();
    await page.getByRole("button", { name: /^Show all \d+/ }).click();
    const states = new Set((await rows.locator("th").allInnerTexts()).map((name) => name.split(" with ")[0]));
    expect(states.size).toBeGreaterThan(1);
  });

  test("another state is the case in point; an unknown explanation is said", async () => {
    await open();
    await page.getByRole("combobox", { name: "Case in point" }).selectOption("JPN");
    expect(await page.locator("h1").innerText()).toContain("Japan");
    expect(await hash()).toContain("state=JPN");
    await open("#/why?explanation=no-such");
    await page.locator(".past-note").getByText("no-such").waitFor();
  });

  test("a bad date is answered with what is wrong", async () => {
    await page.goto(`${base}#/why?date=1914-02-31`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("1914-02-31");
  });

  test("the first page has a door to it", async () => {
    await page.goto(base);
    await page.locator("a.why-door").click();
    await page.locator(".why-overview").waitFor();
    expect(await hash()).toContain("#/why");
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(CASE);
    await page.locator(".cases tr.case").first().waitFor();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls, and the address stands at the foot", async () => {
    await open(CASE);
    await page.locator(".cases tr.case").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".case-filters").first().isVisible()).toBe(false);
    expect(await page.locator(".on-paper").innerText()).toContain(CASE);
  });
});

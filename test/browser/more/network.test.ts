/** The network in a real browser: its sentence, its picture, a chosen state, a date that moves and a state that does not. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("the network", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (address = "#/network") => {
    await page.goto(`${base}${address}`);
    await page.locator("#network-picture .hub").first().waitFor({ state: "attached" });
  };
  const counted = async (key: string) => Number(/\d+/.exec(await page.locator(`h1 [data-open="${key}"]`).innerText())?.[0]);

  test("says how many owe how many; every number opens, and what opens counts the same", async () => {
    await open();
    expect(await page.locator("h1").innerText()).toMatch(
      /^On \d+ \w+ \d{4}, \d+ states owe defence to \d+ under \d+ instruments; they form (one group|\d+ separate groups)\.$/,
    );
    const dialog = page.getByRole("dialog");
    for (const key of ["owing", "owed", "pacts"]) {
      const count = await counted(key);
      await page.locator(`h1 [data-open="${key}"]`).click();
      await dialog.waitFor();
      expect(await dialog.locator(".state-list li").count()).toBe(count);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    }
    const groups = await counted("groups");
    await page.locator('h1 [data-open="groups"]').click();
    expect(await dialog.locator("article").count()).toBe(groups);
  });

  test("a state keeps its place while the date moves; by keyboard it steps to days on which something changed", async () => {
    await open("#/network?date=1939-09-01");
    const place = () =>
      page
        .locator('#network-picture [data-id="FRA"] circle')
        .last()
        .evaluate((dot) => `${dot.getAttribute("cx")} ${dot.getAttribute("cy")}`);
    const before = await place();
    const slider = page.getByRole("slider");
    await page.locator(".ticks line").first().waitFor({ state: "attached" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    const stepped = await page.getByRole("textbox", { name: "Date" }).inputValue();
    expect(stepped > "1939-09-01" && stepped < "1940-01-01").toBe(true);
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/\d{4}: .+: /);
    await page.getByRole("textbox", { name: "Date" }).fill("1989-06-30");
    await page.keyboard.press("Enter");
    await page.waitForURL(/date=1989-06-30/);
    expect(await page.locator("h1").innerText()).toContain("1989");
    expect(await place()).toBe(before);
    await page.goBack();
    await page.waitForURL(new RegExp(`date=${stepped}`));
    expect(await place()).toBe(before);
    await page.goForward();
    await page.waitForURL(/date=1989-06-30/);
  });

  test("a state that is clicked is blue and listed, a second is ochre; a pact opens its treaty, a count its records", async () => {
    await open("#/network?date=2026-06-30");
    await page.locator('#network-picture [data-id="USA"] circle').first().click();
    await page.waitForURL(/a=USA/);
    expect(await page.locator("#network-picture .tie-line.first").count()).toBeGreaterThan(5);
    const side = page.locator(".network-side");
    const owes = Number(await side.locator('[data-open="owes.USA"]').innerText());
    await page.getByRole("combobox", { name: "Second state" }).fill("China");
    await page.keyboard.press("Enter");
    await page.waitForURL(/b=CHN/);
    expect(await page.locator("#network-picture .tie-line.second").count()).toBeGreaterThan(0);
    await side.locator('[data-open="owes.USA"]').click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("h2", { hasText: `owes ${owes} states` }).waitFor();
    expect(await dialog.locator("blockquote").count()).toBeGreaterThan(0);
    await dialog.getByText("Reading the sources").first().waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await side.locator(".pact-list button").first().click();
    await dialog.getByRole("heading", { name: "Acts" }).waitFor();
  });

  test("a rule for ally in place of a type; the address opens the same view elsewhere", async () => {
    await open();
    await page.getByLabel("Promises").selectOption({ label: "Consultation or more" });
    await page.waitForURL(/rule=consultation-or-more/);
    const said = await page.locator("h1").innerText();
    expect(said).toContain("by the rule “Consultation or more”");
    const address = await hash();
    await open(address);
    expect(await hash()).toBe(address);
    expect(await page.locator("h1").innerText()).toBe(said);
    await page.locator("#network").getByRole("tab", { name: "Table" }).click();
    expect(await page.locator(".network-table tbody tr").count()).toBe(await counted("pacts"));
  });

  test("the edges as CSV carry the numbers of other data sets", async () => {
    await open("#/network?date=1914-06-28");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Edges (CSV)" }).click()]);
    const stream = await file.createReadStream();
    let text = "";
    for await (const piece of stream) text += String(piece);
    expect(text.split(/\r?\n/)[0]).toBe("date,rule,from,from_ccode,from_gwcode,to,to_ccode,to_gwcode,instruments");
    expect(text).toContain("1914-06-28,defence,FRA,220,220,RUS,365,365,");
  });

  test("a type that there is not is said, with the way back", async () => {
    await page.goto(`${base}#/network?type=friendship`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("friendship");
    await page.getByRole("button", { name: "The network of defence" }).click();
    await page.locator("#network-picture .hub").first().waitFor({ state: "attached" });
  });

  test.each(["light", "dark"] as const)(
    "nothing for axe to complain of, %s; nothing runs over at 320; on paper no controls",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open("#/network?date=2026-06-30&a=FRA&b=CHN");
      expect(await violations()).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.locator("#network").getByRole("tab", { name: "Table" }).click();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      await page.emulateMedia({ media: "print" });
      for (const control of [".date-control", ".world-bar", ".doors", ".tabs"])
        expect(await page.locator(control).first().isVisible()).toBe(false);
      expect(await page.locator(".on-paper").innerText()).toContain("#/network?");
    },
  );
});

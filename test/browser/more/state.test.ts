/** The page of a state in a real browser: the account, its pacts, with whom, other records; a day on which it was not there. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("a state", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (address: string) => {
    await page.goto(`${base}${address}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
  };

  test("the sentence and the account count alike, and every number opens as many states", async () => {
    await open("#/state?state=POL&date=2026-06-30");
    const said = await page.locator('h1 [data-open="owes.defence-binding"]').innerText();
    const number = page.locator('.account-table [data-open="owes.defence-binding"]');
    expect(said).toContain(await number.innerText());
    await number.click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("h2", { hasText: /^Owes defence: \d+$/ }).waitFor();
    expect(await hash()).toBe("#/state?state=POL&date=2026-06-30&open=owes.defence-binding");
    await dialog.getByText("Reading the sources").first().waitFor({ state: "detached" });
    expect(await violations()).toEqual([]);
    await dialog.locator("h3 a").first().click();
    await page.waitForURL(/#\/instrument\?id=/);
    await page.goBack();
    await page.waitForURL(/#\/state\?state=POL/);
  });

  test("its pacts have a table, its partners a row, its records a count that opens", async () => {
    await open("#/state?state=JPN&date=2026-06-30");
    await page.locator("#pacts").getByRole("tab", { name: "Table" }).click();
    expect(await page.locator("#pacts tbody tr").count()).toBeGreaterThan(3);
    expect(await page.locator(".with-table tbody tr").first().innerText()).toContain("defence");
    await page.locator('[data-open="records.command"]').click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("article.record").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator('[data-open^="line."]').first().click();
    await dialog.locator("article.record").first().waitFor();
  });

  test("on a day on which it was not there it says when it was, and what came out of it", async () => {
    await open("#/state?state=Austria-Hungary&date=1950-01-01");
    expect(await page.locator("h1").innerText()).toContain("there was no such state");
    expect(await page.locator(".lead").getByRole("link", { name: "Czechoslovakia" }).count()).toBe(1);
    await page.getByRole("link", { name: /^Go to 12 November 1918/ }).click();
    await page.waitForURL(/state=AUH&date=1918-11-12/);
    await page.locator(".account-table").waitFor();
  });

  test("an unknown name says so and keeps what was typed; the list of a day has its names", async () => {
    await open("#/state?state=Atlantis");
    expect(await page.locator(".complaint").innerText()).toContain("Atlantis");
    expect(await page.getByRole("combobox", { name: "State" }).inputValue()).toBe("Atlantis");
    await open("#/state?date=1914-06-28&q=ottoman");
    expect(await page.locator(".states-table tbody th").allInnerTexts()).toEqual(["Ottoman Empire"]);
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s; nothing runs over at 320", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open("#/state?state=CHN&date=2026-06-30");
    await page.locator(".record-counts").waitFor();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls", async () => {
    await open("#/state?state=CHN&date=2026-06-30");
    await page.emulateMedia({ media: "print" });
    for (const control of [".date-control", ".pickers", ".doors", ".tabs"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await page.locator(".on-paper").innerText()).toContain("#/state?state=CHN&date=2026-06-30");
  });
});

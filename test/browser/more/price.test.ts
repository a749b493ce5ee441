/** The page of autonomy in a real browser: two accounts side by side, the curves since 1842, the usual case. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("the price of an ally", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (hash = "#/price") => {
    await page.goto(`${base}${hash}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
    await page.locator("#curves-picture").waitFor();
  };
  const table = async () => {
    await page.locator("#curves").getByRole("tab", { name: "Table" }).click();
    return page.locator(".curves-table");
  };

  test("says whom each must defend, and its numbers are those of the account", async () => {
    await open();
    expect(await page.locator("h1").innerText()).toMatch(
      /^On \d+ \w+ \d{4} .+ is obliged to defend .+ and is owed defence by .+; .+ is obliged to defend .+ and is owed defence by .+\.$/,
    );
    for (const line of ["owes-defence", "owed-defence"]) {
      const said = await page.locator(`h1 [data-open^="${line}."]`).allInnerTexts();
      const counted = await page.locator(`.account [data-open^="${line}."]`).allInnerTexts();
      expect(counted).toHaveLength(2);
      expect(said[0]).toContain(counted[0]);
    }
    expect(await page.getByRole("heading", { name: "With what: yardsticks that bear a name" }).count()).toBe(1);
    expect(await page.locator(".notes").innerText()).toContain("there is no score of autonomy");
  });

  test("the curves' last count is the account's on that day; a gap is said, not drawn", async () => {
    await open("#/price?a=USA&b=CHN&date=2026-06-30");
    expect(await page.locator("#curves-picture").textContent()).toContain("United States: no dated record, which is not \u201cnone\u201d");
    expect(await page.locator("#curves-picture .curve[d='']").count()).toBeGreaterThan(0);
    const hosts = await page.locator('.account [data-open="hosts.USA"]').innerText();
    const rows = await table();
    const last = rows.locator("tbody").first().locator("tr:has(button)").last();
    expect(await last.locator("th").innerText()).toBe("30 June 2026");
    expect(await last.locator("td").nth(3).locator("button").innerText()).toBe(hosts);
    expect(await last.locator("td").first().innerText()).toBe("no records");
    expect(await rows.innerText()).toContain("that is not \u201cnone\u201d".replace(/[\u201c\u201d]/g, '"'));
  });

  test("a number of a past year opens the records of that day; back and forward go over it", async () => {
    await open("#/price?a=USA&b=CHN&date=2026-06-30");
    const rows = await table();
    const row = rows
      .locator("tbody")
      .nth(1)
      .locator("tr", { has: page.locator("th", { hasText: /^1902$/ }) });
    const count = Number(await row.locator("button").first().innerText());
    await row.locator("button").first().click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await page.waitForURL(/date=1902-12-31&open=soil.CHN/);
    await dialog.locator("h2", { hasText: new RegExp(`: ${count}$`) }).waitFor();
    expect(await dialog.locator("article.record").count()).toBeGreaterThanOrEqual(count);
    expect(await dialog.locator(".doubtful article.record").count()).toBeGreaterThan(0);
    expect(await dialog.locator("dt", { hasText: "When" }).count()).toBeGreaterThanOrEqual(count);
    await dialog.getByText("Reading the sources").first().waitFor({ state: "detached" });
    await page.goBack();
    await page.waitForURL(/date=2026-06-30/);
    await page.goForward();
    await page.waitForURL(/date=1902-12-31/);
  });

  test("a year that is clicked in the picture opens the nearest curve's records", async () => {
    await open("#/price?a=USA&b=CHN&date=2026-06-30");
    await page.locator("#curves-picture").scrollIntoViewIfNeeded();
    const curve = await page.locator("#curves-picture .second .curve").first().boundingBox();
    if (curve === null) throw new Error("the curve has no box");
    await page.mouse.click(curve.x + curve.width * 0.37, curve.y + 4);
    await page.waitForURL(/date=19\d\d-12-31&open=soil.CHN/);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForURL((address) => !address.href.includes("open="));
  });

  test("a figure of a yardstick opens into its sources; the usual case has its definition and n", async () => {
    await open("#/price?a=USA&b=CHN&date=2026-06-30");
    await page.locator(".help-table button").first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Basis").first().waitFor();
    await dialog.getByText("Reading the sources").first().waitFor({ state: "detached" });
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    const usual = page.locator("#usual");
    const n = Number(/\d+/.exec(await usual.locator("h2").innerText())?.[0]);
    expect(await usual.locator(".caption").innerText()).toContain("ever in force or not");
    await usual.getByRole("tab", { name: "Table" }).click();
    expect(await usual.locator("tbody td").first().innerText()).toMatch(new RegExp(`^\\d+ of ${n} \\(\\d+%\\)$`));
  });

  test("the address restores the view", async () => {
    const address = "#/price?a=TUR&b=KOR&date=1990-01-01&open=command.KOR";
    await open(address);
    await page.getByRole("dialog").waitFor();
    expect(await hash()).toBe(address);
    expect(await page.locator("h1").innerText()).toContain("1 January 1990");
    expect(await page.getByRole("combobox", { name: "First state" }).inputValue()).toBe("Turkey");
  });

  test("a state that did not exist is answered with when it did; an unknown one keeps what was typed", async () => {
    await page.goto(`${base}#/price?a=AUH&b=RUS&date=1950-01-01`);
    await page.getByRole("button", { name: /^Go to / }).click();
    await page.waitForURL(/date=1918/);
    await page.locator("h1.sentence").waitFor();
    const second = page.getByRole("combobox", { name: "Second state" });
    await second.fill("Atlantis");
    await second.press("Enter");
    expect(await page.locator(".picker-error").innerText()).toContain("Atlantis");
    expect(await second.inputValue()).toBe("Atlantis");
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s; nothing runs over at 320", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open();
    expect(await violations()).toEqual([]);
    await table();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("on paper there are no controls, and the address and the ledger stand at the foot", async () => {
    await open("#/price?a=USA&b=CHN&date=2026-06-30");
    await page.emulateMedia({ media: "print" });
    for (const control of [".date-control", ".pickers", ".doors", ".tabs"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await page.locator("#curves-picture").isVisible()).toBe(true);
    expect(await page.locator(".on-paper").innerText()).toContain("#/price?a=USA&b=CHN&date=2026-06-30");
    expect(await page.locator(".stamp").innerText()).toMatch(/^Ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\)/);
  });
});

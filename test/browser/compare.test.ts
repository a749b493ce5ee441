/** The first page in a real browser: what a reader does with it, by mouse, by keyboard, on a phone and on paper. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "./visit.ts";

describeView("the first page", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (hash = "") => {
    await page.goto(`${base}${hash}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
  };
  const sentence = () => page.locator("h1.sentence").innerText();

  test("says the sentence of the ledger, and its numbers are the first line of the columns", async () => {
    await open();
    const counts = await page.locator("h1 button.number").allInnerTexts();
    expect(await sentence()).toMatch(/^On \d+ \w+ \d{4} .+ owes defence to .+; .+ to .+\.$/);
    expect(counts).toHaveLength(2);
    const first = page.locator(".lines tbody tr:not(.group)").first();
    const [left, right] = await first.locator("button.number").allInnerTexts();
    expect(counts[0]).toContain(left === "1" ? "one" : left);
    expect(counts[1]).toContain(right === "1" ? "one" : right);
    expect(await page.locator("#map-picture .dot.hollow").count()).toBeGreaterThan(50);
  });

  test("the date is changed by keyboard, and the browser's history goes back and forward over it", async () => {
    await open("#/compare?a=USA&b=CHN&date=1955-12-31");
    const before = await sentence();
    const slider = page.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("PageDown");
    expect(await page.getByRole("textbox", { name: "Date" }).inputValue()).toBe("1954-12-31");
    await page.keyboard.press("ArrowRight");
    const stepped = await page.getByRole("textbox", { name: "Date" }).inputValue();
    expect(stepped > "1954-12-31" && stepped <= "1955-12-31").toBe(true);
    await page.keyboard.press("Home");
    expect(await page.getByRole("textbox", { name: "Date" }).inputValue()).toBe("1816-01-01");
    await page.waitForURL(/date=1816-01-01/);
    await page.goBack();
    await page.waitForURL(/date=1955-12-31/);
    expect(await sentence()).toBe(before);
    await page.goForward();
    await page.waitForURL(/date=1816-01-01/);
  });

  test("a number opens the drawer; Escape closes it and the focus returns to the number", async () => {
    await open("#/compare?a=USA&b=CHN&date=2026-06-30");
    await page.locator('.lines [data-open="owes-defence.CHN"]').focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await hash()).toContain("open=owes-defence.CHN");
    expect(await page.evaluate("document.activeElement.closest('dialog') !== null")).toBe(true);
    expect(await dialog.locator("article.record").count()).toBe(1);
    expect(await dialog.locator("blockquote").count()).toBe(1);
    await dialog.getByText("Sources", { exact: true }).waitFor();
    await dialog.getByText("Reading the sources").first().waitFor({ state: "detached" });
    expect(await violations()).toEqual([]);
    await dialog.getByRole("button", { name: "Open the treaty" }).click();
    await dialog.getByRole("heading", { name: "Acts" }).waitFor();
    await dialog.getByRole("button", { name: "Cite" }).click();
    expect(await dialog.locator("pre").innerText()).toContain("@misc{");
    await dialog.getByRole("button", { name: "Back to the records" }).click();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.dataset.open")).toBe("owes-defence.CHN");
    expect(await hash()).not.toContain("open=");
  });

  test("a pact of many is one record with its states inside", async () => {
    await open("#/compare?a=USA&b=CHN&date=2026-06-30&open=owes-defence.USA");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const records = await dialog.locator("article.record").count();
    const counted = Number(/\d+/.exec(await dialog.locator("h2").innerText())?.[0]);
    expect(records).toBeLessThan(counted / 2);
    await page.goBack();
    expect(await page.evaluate("document.querySelector('dialog[open]') === null")).toBe(true);
    visit.complaints = []; // about:blank lies behind an address that was opened directly
  });

  test("a bad date keeps what was typed and says what is wrong", async () => {
    await open();
    const field = page.getByRole("textbox", { name: "Date" });
    const before = await sentence();
    await field.fill("1914-02-31");
    await field.press("Enter");
    expect(await field.inputValue()).toBe("1914-02-31");
    expect(await page.locator(".date-control .complaint").innerText()).toContain("is not a date");
    expect(await sentence()).toBe(before);
    await field.fill("28 June 1914");
    await field.press("Enter");
    await page.waitForURL(/date=1914-06-28/);
    expect(await sentence()).toContain("28 June 1914");
  });

  test("the address restores the view", async () => {
    await open("#/compare?a=AUH&b=RUS&date=1914-06-28");
    const [said, lines] = [await sentence(), await page.locator(".lines").innerText()];
    const address = page.url();
    expect(said).toContain("Austria-Hungary");
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
    expect(await sentence()).toBe(said);
    expect(await page.locator(".lines").innerText()).toBe(lines);
  });

  test("another state is chosen by name; one that did not exist that day is answered with when it did", async () => {
    await open("#/compare?a=USA&b=CHN&date=1955-12-31");
    const second = page.getByRole("combobox", { name: "Second state" });
    await second.fill("Soviet");
    await second.press("Enter");
    await page.waitForURL(/b=RUS/);
    expect(await sentence()).toContain("the Soviet Union");
    await second.fill("Atlantis");
    await second.press("Enter");
    expect(await page.locator(".picker-error").innerText()).toContain("Atlantis");
    await page.goto(`${base}#/compare?a=AUH&b=RUS&date=1950-01-01`);
    await page.getByRole("button", { name: /^Go to / }).click();
    await page.waitForURL(/date=1918/);
    expect(await sentence()).toContain("Austria-Hungary");
  });

  test("the map has a table with the same states", async () => {
    await open("#/compare?a=AUH&b=RUS&date=1914-06-28");
    const filled = await page.locator("#map-picture circle.dot.first, #map-picture circle.dot.second, #map-picture .dot.both").count();
    await page.locator("#map").getByRole("tab", { name: "Table" }).click();
    expect(await page.locator("#map .plain tbody tr").count()).toBeGreaterThanOrEqual(filled - 2);
    expect(await violations()).toEqual([]);
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("a chosen theme is kept", async () => {
    await open();
    await page.getByRole("button", { name: "Use dark colours" }).click();
    await page.reload();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
  });

  test("on paper there are no controls, and the address and the ledger stand at the foot", async () => {
    await open("#/compare?a=USA&b=CHN&date=2026-06-30");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".date-control").isVisible()).toBe(false);
    expect(await page.locator(".pickers").isVisible()).toBe(false);
    expect(await page.locator(".on-paper").innerText()).toContain("#/compare?a=USA&b=CHN&date=2026-06-30");
    expect(await page.locator(".stamp").innerText()).toMatch(/^Ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\)/);
  });

  test("a download that fails is said, and can be tried again", async () => {
    await page.route("**/ledger/core*", (route) => route.abort());
    await page.goto(base);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("did not arrive");
    await page.unroute("**/ledger/core*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("h1.sentence:not(.waiting)").waitFor();
    visit.complaints = visit.complaints.filter((text) => !text.includes("ERR_FAILED"));
  });
});

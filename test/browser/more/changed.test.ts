/** The page of what changed, in a real browser: two days, the bars, the drawer, the versions of the ledger. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

describeView("what changed", (visit) => {
  const { base, hash, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const COLD = "#/changed?from=1990-01-01&to=1992-01-01";
  const open = async (address = COLD) => {
    await page.goto(`${base}${address}`);
    await page.locator("h1.sentence:not(.waiting)").waitFor();
    await page.locator("#years-picture").waitFor();
  };
  const thumb = (name: string) => page.getByRole("slider", { name: new RegExp(`^${name}`) });

  test("says what ended and began; a number opens its ties, and a pact of many is a line", async () => {
    await open();
    expect(await page.locator("h1").innerText()).toMatch(
      /^Between 1 January 1990 and 1 January 1992 \d+ promises of defence ended and \d+ began, each of one state to another\.$/,
    );
    const lost = Number(await page.locator("h1 .number").first().innerText());
    expect(Number(await page.locator('.changed-counts [data-open="ties.lost.defence.binding"]').innerText())).toBe(lost);
    const ended = page.locator(".change-list", { has: page.getByRole("heading", { name: /^Ended/ }) });
    expect(await ended.innerText()).toMatch(/1 July 1991\s+Warsaw Pact/);
    await page.locator("h1 .number").first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: `Defence: ${lost} ended` }).waitFor();
    const sizes = await dialog.locator(".record h3 .article").allInnerTexts();
    expect(sizes.reduce((sum, text) => sum + Number(/\d+$/.exec(text)?.[0]), 0)).toBe(lost);
    expect(await dialog.locator(".record", { hasText: "Warsaw Pact" }).innerText()).toContain("Each to every other: Bulgaria,");
    await dialog.locator(".record", { hasText: "Warsaw Pact" }).getByRole("button", { name: "Open the treaty" }).click();
    await page.waitForURL(/treaty=warsaw-pact-1955/);
    await page.goBack();
    await dialog.getByRole("heading", { name: `Defence: ${lost} ended` }).waitFor();
    await page.goBack();
    await page.waitForURL((address) => !address.href.includes("open="));
    await page.goForward();
    await page.waitForURL(/open=ties/);
  });

  test("the days move by key and by typing, neither passes the other, and what is no day stays with its complaint", async () => {
    await open();
    const from = page.getByRole("textbox", { name: "First day" });
    await thumb("First day").press("PageDown");
    await page.waitForURL(/from=1989-01-01/);
    await thumb("First day").press("End");
    await page.waitForURL(/from=1992-01-01&to=1992-01-01/);
    await page.getByText("Between these two days nothing changed that the ledger knows of.").waitFor();
    await from.fill("3 October 1990");
    await from.press("Enter");
    await page.waitForURL(/from=1990-10-03/);
    await from.fill("30 February 1990");
    await from.press("Enter");
    expect(await page.locator(".range-control .complaint").innerText()).toContain("not a date");
    expect(await from.inputValue()).toBe("30 February 1990");
    await from.fill("1995-01-01");
    await from.press("Enter");
    await page.getByRole("heading", { name: "This cannot be compared." }).waitFor();
    expect(await page.locator(".range-control .complaint").innerText()).toContain("1995-01-01 is after 1992-01-01");
    await page.getByRole("button", { name: "Swap the two days" }).click();
    await page.waitForURL(/from=1992-01-01&to=1995-01-01/);
    await page.locator("h1", { hasText: "Between 1 January 1992 and 1 January 1995" }).waitFor();
  });

  test("a state and a type narrow it; a year of the bars and of their table open the same pacts", async () => {
    await open();
    const state = page.getByRole("combobox", { name: "Of which state" });
    await state.fill("Finland");
    await state.press("Enter");
    await page.waitForURL(/state=FIN/);
    await page.getByRole("button", { name: "All states" }).click();
    await page.waitForURL((address) => !address.href.includes("state="));
    await page.getByRole("combobox", { name: "Which promises" }).selectOption("neutrality");
    await page.waitForURL(/type=neutrality/);
    await page.locator("h1", { hasText: "neutrality" }).waitFor();
    await page.getByRole("combobox", { name: "Which promises" }).selectOption("");
    await page.locator("#years").getByRole("tab", { name: "Table" }).click();
    const row = page.locator("#years tr", { has: page.locator("th", { hasText: /^1918$/ }) });
    const ended = Number(await row.locator("td").nth(2).innerText());
    await row.locator("td").nth(2).getByRole("button").click();
    await page.waitForURL(/open=year.1918/);
    expect(
      await page
        .getByRole("dialog")
        .getByRole("heading", { name: /^Ended/ })
        .innerText(),
    ).toBe(`Ended ${ended}`);
  });

  test("the address restores the view", async () => {
    const address = "#/changed?state=CHN&from=1949-10-01&to=1964-10-16&type=defence&open=year.1961";
    await open(address);
    await page.getByRole("dialog").getByText("China-North Korea treaty").waitFor();
    expect(await hash()).toBe(address);
  });

  test("the ledger's own versions come only when they are asked for", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await open();
    expect(asked.some((address) => address.includes("/ledger/versions"))).toBe(false);
    await page.locator(".ledger-versions > summary").click();
    await page.waitForURL(/since=last/);
    expect(await page.locator(".version-sentence").innerText()).toMatch(/^Between ledger \d+\.\d+\.\d+ and /);
    expect(asked.some((address) => address.includes("/ledger/versions"))).toBe(true);
  });

  test.each(["light", "dark"] as const)("nothing for axe to complain of, %s, with the drawer and without", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open("#/changed?from=2021-01-01&to=2026-06-30&since=last");
    await page.locator(".version-sentence").waitFor();
    expect(await violations()).toEqual([]);
    await page.locator("h1 .number").first().click();
    await page.getByRole("dialog").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("nothing runs over at 320; on paper there are no controls", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open("#/changed?from=2021-01-01&to=2026-06-30");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: "print" });
    for (const control of [".date-control", ".changed-filters", ".changed-examples", ".tabs"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await page.locator(".on-paper").innerText()).toContain("#/changed?from=2021-01-01&to=2026-06-30");
  });
});

/** The frame of every view in a real browser: its navigation, and the search over the whole ledger. */
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "./visit.ts";

describeView("the frame", (visit) => {
  const { base, violations } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  const open = async (hash = "#/why") => {
    await page.goto(`${base}${hash}`);
    await page.locator("h1:not(.waiting)").waitFor();
  };
  const focused = () => page.evaluate("document.activeElement.textContent") as Promise<string>;

  test("the navigation works by keyboard: a group opens, Escape closes it, leaving closes it, and it says where one is", async () => {
    await open();
    const nav = page.getByRole("navigation", { name: "Views" });
    const group = nav.getByRole("button", { name: "The question" });
    expect(await group.getAttribute("aria-current")).toBe("true");
    expect(await nav.locator("[aria-current=page]").textContent()).toBe("Why");
    await group.focus();
    await page.keyboard.press("Enter");
    expect(await group.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Why");
    await page.keyboard.press("Escape");
    expect(await group.getAttribute("aria-expanded")).toBe("false");
    expect(await focused()).toContain("The question");
    await group.click();
    await page.mouse.click(900, 300);
    expect(await group.getAttribute("aria-expanded")).toBe("false");
    await group.click();
    expect(await violations()).toEqual([]);
    await nav.getByRole("link", { name: "Who can speak to both" }).click();
    await page.waitForURL(/#\/mediators/);
    await page.getByRole("button", { name: "The question", expanded: false }).waitFor();
  });

  test("the day goes along from view to view, and the pair between views of two states", async () => {
    await open("#/compare?a=FRA&b=RUS&date=1914-06-28");
    const to = async (group: string | null, title: string) => {
      // A view that is still on its way draws its header anew when it comes.
      await page.locator("main h1:not(.waiting)").waitFor();
      const nav = page.getByRole("navigation");
      if (group !== null) await nav.getByRole("button", { name: group }).click();
      await nav.getByRole("link", { name: title }).click();
    };
    await to("The question", "The price of an ally");
    await page.waitForURL(/#\/price\?a=FRA&b=RUS&date=1914-06-28/);
    await to("Atlas", "Network");
    await page.waitForURL(/#\/network\?date=1914-06-28/);
    await page.locator("h1", { hasText: "28 June 1914" }).waitFor();
    // A view begins at its top, and an address that names none is said.
    await page.evaluate("window.scrollTo(0, 400)");
    await to("Atlas", "Timeline");
    await page.locator("h1", { hasText: "pacts" }).waitFor();
    expect(await page.evaluate("window.scrollY")).toBe(0);
    await page.goto(`${base}#/dyads`);
    await page.getByRole("alert").getByText('No view is called "dyads"').waitFor();
  });

  test("the search opens by a key, forgives a slip, is walked by arrows and keeps the day; Escape gives the focus back", async () => {
    await open("#/compare?a=USA&b=CHN&date=1955-12-31");
    await page.locator("[data-open]").first().focus();
    await page.keyboard.press("/");
    await page.keyboard.type("senkakku");
    const dialog = page.getByRole("dialog", { name: "Search" });
    const rows = dialog.getByRole("option");
    await dialog.getByText("read as senkaku").waitFor();
    expect(await rows.first().innerText()).toContain("Senkaku Islands");
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.dataset.open !== undefined")).toBe(true);
    await page.keyboard.press("Control+k");
    const box = dialog.getByRole("combobox");
    await box.fill("zzzqqq");
    await dialog.getByText("Nothing is called").waitFor();
    await box.fill("soviet union");
    await dialog.getByRole("option", { name: /^Soviet Union.*state/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await rows.first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/state\?.*state=RUS.*date=1955-12-31/);
    await page.goBack();
    await page.waitForURL(/#\/compare/);
  });

  test("what is found leads to its view: an instrument by a common name, a place by who holds it, a view by its title", async () => {
    await open("#/compare?a=USA&b=CHN&date=2026-06-30");
    const box = page.getByRole("dialog", { name: "Search" }).getByRole("combobox");
    for (const [text, option, address] of [
      ["no limits", "No-limits statement", /#\/instrument\?.*id=china-russia-no-limits-2022/],
      ["kinmen", "Kinmen", /#\/attacked\?target=TWN&place=kinmen/],
      ["is it", "Is it true?", /#\/claims/],
    ] as const) {
      await page.keyboard.press("Control+k");
      await box.fill(text);
      await page.getByRole("option", { name: option }).first().click();
      await page.waitForURL(address);
    }
  });

  test("on a phone the views stand in one menu", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.click();
    expect(await page.getByRole("link", { name: "Why", exact: true }).getAttribute("aria-current")).toBe("page");
    expect(await page.getByRole("button", { name: "The question" }).isVisible()).toBe(false);
    expect(await violations()).toEqual([]);
    await page.getByRole("link", { name: "Is it true?" }).click();
    await page.waitForURL(/#\/claims/);
    expect(await page.getByRole("link", { name: "Compare" }).isVisible()).toBe(false);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });
});

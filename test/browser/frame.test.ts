/** The frame of every view in a real browser: its navigation, and the search over the whole ledger. */
import { expect, test } from "vitest";
import { describeView, eventually } from "./visit.ts";

describeView("the frame", (visit) => {
  const { open } = visit;
  const nav = () => visit.page.getByRole("navigation", { name: "Views" });
  const group = (name: string) => nav().getByRole("button", { name });
  const focused = () => visit.page.evaluate(() => document.activeElement?.textContent ?? "");
  const search = () => visit.page.getByRole("dialog", { name: "Search" });

  /** Opens a view through the navigation. */
  const goTo = async (of: string | null, title: string) => {
    if (of !== null) await group(of).click();
    await nav().getByRole("link", { name: title }).click();
  };

  test("the navigation works by keyboard: a group opens, Escape closes it, leaving closes it, and it marks the current view", async () => {
    await open("#/why");
    const question = group("The question");
    await eventually(() => question.getAttribute("aria-current")).toBe("true");
    await eventually(() => nav().locator("[aria-current=page]").textContent()).toBe("Why");
    await question.focus();
    await visit.page.keyboard.press("Enter");
    await eventually(() => question.getAttribute("aria-expanded")).toBe("true");
    await visit.page.keyboard.press("ArrowDown");
    await eventually(focused).toBe("Why");
    await visit.page.keyboard.press("Escape");
    await eventually(() => question.getAttribute("aria-expanded")).toBe("false");
    await eventually(focused).toContain("The question");
    await question.click();
    await eventually(() => question.getAttribute("aria-expanded")).toBe("true");
    await visit.page.mouse.click(900, 300);
    await eventually(() => question.getAttribute("aria-expanded")).toBe("false");
    await question.click();
    await eventually(() => question.getAttribute("aria-expanded")).toBe("true");
    expect(await visit.violations()).toEqual([]);
    await nav().getByRole("link", { name: "Mediators" }).click();
    await visit.address(/#\/mediators/);
    await visit.page.getByRole("button", { name: "The question", expanded: false }).waitFor();
  });

  test("the day goes along from view to view, and the pair between views of two states", async () => {
    await open("#/compare?a=FRA&b=RUS&date=1914-06-28");
    await goTo("The question", "The price of an ally");
    await visit.address(/#\/price-of-an-ally\?a=FRA&b=RUS&date=1914-06-28/);
    await visit.heading("was obliged to defend");
    await goTo("Atlas", "Network");
    await visit.address(/#\/network\?a=FRA&b=RUS&date=1914-06-28/);
    await visit.heading("28 June 1914");
    await visit.page.evaluate(() => window.scrollTo(0, 400));
    await goTo("Atlas", "Timeline");
    await visit.heading("pacts");
    await eventually(() => visit.page.evaluate(() => window.scrollY)).toBe(0);
    await open("#/dyads", /./);
    await visit.page.getByRole("alert").getByText('No view is called "dyads"').waitFor();
  });

  test("the search opens by a key, forgives a typing error, is walked by arrows and keeps the day; Escape returns the focus", async () => {
    await open("#/compare?a=USA&b=CHN&date=1955-12-31");
    const number = visit.page.getByRole("heading", { level: 1 }).getByRole("button").first();
    await number.focus();
    await visit.page.keyboard.press("/");
    await search().getByRole("combobox").waitFor();
    await visit.page.keyboard.type("senkakku");
    await search().getByText("read as senkaku").waitFor();
    const results = search().getByRole("option");
    await eventually(() => results.first().innerText()).toContain("Senkaku Islands");
    expect(await visit.violations()).toEqual([]);
    await visit.page.keyboard.press("Escape");
    await search().waitFor({ state: "hidden" });
    await eventually(() => number.evaluate((one) => one === document.activeElement)).toBe(true);
    await visit.page.keyboard.press("Control+k");
    const box = search().getByRole("combobox");
    await box.fill("zzzqqq");
    await search().getByText("Nothing is called").waitFor();
    await box.fill("soviet union");
    await search()
      .getByRole("option", { name: /^Soviet Union.*state/ })
      .waitFor();
    await visit.page.keyboard.press("ArrowDown");
    await visit.page.keyboard.press("ArrowUp");
    await eventually(() => results.first().getAttribute("aria-selected")).toBe("true");
    await visit.page.keyboard.press("Enter");
    await visit.address(/#\/states\?.*state=RUS.*date=1955-12-31/);
    await visit.page.goBack();
    await visit.address(/#\/compare/);
  });

  test("a result leads to its view: an instrument by a common name, a place by its holder, a view by its title", async () => {
    await open("#/compare?a=USA&b=CHN&date=2026-06-30");
    for (const [text, option, address] of [
      ["no limits", "No-limits statement", /#\/treaties\?.*id=china-russia-no-limits-2022/],
      ["senkaku", "Senkaku Islands", /#\/were-it-attacked\?initiator=CHN&target=JPN&place=senkaku-islands/],
      ["is it", "Is it true?", /#\/is-it-true/],
      // The last one: the list of those who owe help opens over the page.
      ["kinmen", "Kinmen", /#\/states\?state=TWN.*open=owed\.help/],
    ] as const) {
      await visit.page.keyboard.press("Control+k");
      await search().getByRole("combobox").fill(text);
      await search().getByRole("option", { name: option }).first().click();
      await visit.address(address);
      await search().waitFor({ state: "hidden" });
    }
  });

  test("a year in a question is that question's alone, and a question opens an answer, never an empty form", async () => {
    await open("#/compare?a=USA&b=CHN&date=2026-06-30");
    const ask = async (text: string) => {
      await visit.page.keyboard.press("Control+k");
      await search().getByRole("combobox").fill(text);
      await search()
        .getByRole("option", { name: /answer$/ })
        .first()
        .waitFor();
      await visit.page.keyboard.press("Enter");
      await search().waitFor({ state: "hidden" });
    };
    await ask("Polish guarantee 1939");
    await visit.address(/#\/treaties\?id=british-guarantees-1939&date=1939-03-31/);
    await visit.heading("British guarantee to Poland");
    await ask("who has to defend Finland");
    await visit.address(/#\/states\?state=FIN&date=2026-06-30.*open=owed\.help/);
    await visit.page.getByRole("dialog").getByText("Obliged to defend Finland").waitFor();
    await visit.page.keyboard.press("Escape");
    await ask("has article 5 ever been used");
    await visit.page.getByRole("dialog").getByText("2001").first().waitFor();
    await visit.page.keyboard.press("Escape");
    await visit.page.keyboard.press("Control+k");
    await search().getByRole("combobox").fill("do the Saudis have nukes from Pakistan");
    // A question that is not read leads to the things that it names.
    await search()
      .getByRole("option", { name: /^Saudi Arabia and Pakistan: what each owes to whom/ })
      .waitFor();
    await search().getByRole("combobox").fill("zzkrq vrrkl blorpq qqxzj");
    await search().getByRole("link", { name: "Check it as a sentence" }).waitFor();
    expect(await search().textContent()).not.toContain("cow:740");
    await search().getByRole("button", { name: "What if Iran attacks Qatar?" }).click();
    await search()
      .getByRole("option", { name: /Qatar attacked by Iran/ })
      .waitFor();
    expect(await visit.violations()).toEqual([]);
  });

  test("an address that people guess is read, and rewritten; what a view cannot read is told", async () => {
    await visit.open("#/were-it-attacked?attacker=CHN&victim=PHL&colour=red", /^Were China to attack the Philippines/);
    await visit.address(/initiator=CHN&target=PHL/);
    await eventually(() => visit.page.getByText(/The address says “colour”/).count()).toBe(1);
    await visit.open("#/why?country=Japan", /The case of Japan/);
    await eventually(() => visit.page.getByText(/The address says/).count()).toBe(0);
  });

  test("on a phone the views stand in one menu", async () => {
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await open("#/why");
    await visit.page.getByRole("button", { name: "Menu" }).click();
    const current = visit.page.getByRole("link", { name: "Why", exact: true });
    await eventually(() => current.getAttribute("aria-current")).toBe("page");
    await eventually(() => visit.page.getByRole("button", { name: "The question" }).count()).toBe(0);
    expect(await visit.violations()).toEqual([]);
    await visit.page.getByRole("link", { name: "Is it true?" }).click();
    await visit.address(/#\/is-it-true/);
    await visit.page.getByRole("link", { name: "Compare" }).waitFor({ state: "hidden" });
    expect(await visit.fitsPhone()).toBe(true);
  });
});
